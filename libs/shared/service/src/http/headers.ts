import type { FastifyInstance } from 'fastify';

/** Version of the API as a whole, on every response (NL API Design Rules /core/version-header). */
export const API_VERSION = '1.0.0';

/** NL API Design Rules, /core/transport/security-headers; HSTS is for whoever ends TLS. */
const HEADERS = {
  'api-version': API_VERSION,
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
};

export function addStandardHeaders(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (_request, reply, done) => {
    reply.headers(HEADERS);
    done();
  });
}
