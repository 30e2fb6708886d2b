import type { FastifyInstance } from 'fastify';

/** Version of the API as a whole, on every response (NL API Design Rules /core/version-header). */
export const API_VERSION = '1.0.0';

/** A year, the least that the Dutch government's own test (internet.nl) takes. */
const HSTS = 'max-age=31536000';

/**
 * What every response carries, also one that is made before a request is understood (NL API Design Rules,
 * /core/transport/security-headers).
 * @param tls whether callers reach this server over TLS; HSTS is for them alone (RFC 6797, section 7.2)
 */
export function standardHeaders(tls: boolean): Readonly<Record<string, string>> {
  return {
    'api-version': API_VERSION,
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'feature-policy': "'none'",
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    ...(tls ? { 'strict-transport-security': HSTS } : {}),
  };
}

export function addStandardHeaders(fastify: FastifyInstance, headers: Readonly<Record<string, string>>): void {
  fastify.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers);
    done();
  });
}
