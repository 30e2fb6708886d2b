import cors, { type FastifyCorsOptions } from '@fastify/cors';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Open to everyone, without login (NL API Design Rules, /core/publish-openapi). */
const OPEN = /^\/v1\/openapi\.(json|yaml)(\?|$)/;

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];
const REQUEST_HEADERS = [
  'Accept',
  'Authorization',
  'Content-Type',
  'Idempotency-Key',
  'If-Match',
  'If-None-Match',
  'Consistency-Token',
  'traceparent',
  'tracestate',
];
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
];
/** Browsers keep no answer to a preflight longer than two hours. */
const PREFLIGHT_SECONDS = 7_200;

/**
 * Which origins' pages may use the API from a browser: its own and those on the list (NL API Design Rules,
 * /core/transport/cors). Every answer names an allowed origin; a page of another origin finds that it is not its own.
 */
export async function allowOrigins(fastify: FastifyInstance, origins: readonly string[]): Promise<void> {
  await fastify.register(cors, {
    delegator: (request: FastifyRequest, done: (error: null, options: FastifyCorsOptions) => void) =>
      done(null, {
        origin: allowedOrigin(request, origins),
        methods: METHODS,
        allowedHeaders: REQUEST_HEADERS,
        exposedHeaders: RESPONSE_HEADERS,
        maxAge: PREFLIGHT_SECONDS,
        preflight: request.headers['access-control-request-method'] !== undefined,
      }),
  });
}

/** The origin that an answer names. */
export function allowedOrigin(request: FastifyRequest, origins: readonly string[]): string {
  if (OPEN.test(request.url)) return '*';
  const { origin } = request.headers;
  return origin !== undefined && origins.includes(origin) ? origin : `${request.protocol}://${request.host}`;
}
