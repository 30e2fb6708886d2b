import type { FastifyInstance, FastifyRequest } from 'fastify';

/** The description is open to everyone, without login (NL API Design Rules, /core/publish-openapi). */
const OPEN = /^\/v1\/openapi\.(json|yaml)(\?|$)/;

/** Browsers keep no answer to a preflight longer than two hours. */
const PREFLIGHT_SECONDS = 7_200;

const PREFLIGHT_ANSWER = {
  'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE',
  'access-control-allow-headers': [
    'Accept',
    'Authorization',
    'Content-Type',
    'Idempotency-Key',
    'If-Match',
    'If-None-Match',
    'Consistency-Token',
    'traceparent',
    'tracestate',
  ].join(', '),
  'access-control-max-age': String(PREFLIGHT_SECONDS),
};

/** A page may read these headers of an answer. */
const RESPONSE_HEADERS = [
  'Allow',
  'API-Version',
  'Consistency-Reached',
  'Consistency-Token',
  'Deprecation',
  'ETag',
  'Idempotency-Replayed',
  'Link',
  'Location',
  'RateLimit-Limit',
  'RateLimit-Remaining',
  'RateLimit-Reset',
  'Retry-After',
  'Sunset',
  'WWW-Authenticate',
].join(', ');

/**
 * Pages of the platform's own origin, for which a browser asks nobody, and of the origins on the list may use the API
 * from a browser (NL API Design Rules, /core/transport/cors). Every answer names an allowed origin; a page of another
 * origin finds that it is not its own. Preflights are answered here, before anything else is asked of them (Fetch
 * standard, CORS protocol).
 */
export function allowOrigins(fastify: FastifyInstance, origins: readonly string[]): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    reply.header('access-control-allow-origin', allowedOrigin(request, origins)).header('vary', 'Origin');
    // A page always names its origin, so a request without one is not from a page.
    if (request.headers.origin !== undefined) reply.header('access-control-expose-headers', RESPONSE_HEADERS);
    if (isPreflight(request)) reply.status(204).headers(PREFLIGHT_ANSWER).send();
    else done();
  });
}

function isPreflight({ method, headers }: FastifyRequest): boolean {
  return method === 'OPTIONS' && headers.origin !== undefined && headers['access-control-request-method'] !== undefined;
}

/** The answer never names an origin that the caller made up, as the host of its request may be. */
export function allowedOrigin(request: FastifyRequest, origins: readonly string[]): string {
  if (OPEN.test(request.url)) return '*';
  const { origin } = request.headers;
  return origin !== undefined && origins.includes(origin) ? origin : (origins[0] ?? ownOrigin(request));
}

/** No caller can forge the address where the connection came in. */
function ownOrigin({ protocol, socket: { localAddress = '127.0.0.1', localPort = 0 } }: FastifyRequest): string {
  const address = localAddress.replace(/^::ffff:(?=[\d.]+$)/, '');
  return `${protocol}://${address.includes(':') ? `[${address}]` : address}:${localPort}`;
}
