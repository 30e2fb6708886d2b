import type { FastifyInstance } from 'fastify';

/** Every response carries the version of the API as a whole (NL API Design Rules /core/version-header). */
export const API_VERSION = '1.0.0';

/** The Dutch government's own test (internet.nl) takes no less than a year. */
const HSTS = 'max-age=31536000';

/**
 * Every response carries these, even one that is made before a request is understood (NL API Design Rules,
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
