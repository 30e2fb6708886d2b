import { unavailable } from '@imd/kernel';
import { problemOf, sendProblem, traceHeaders, traceIds } from '@imd/service';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { Pool } from 'undici';
import type { GatewayConfig } from '../config';
import { ownerTls } from './owner-tls';
import { OWNERS, type Owner } from './owners';

/** Requests in flight to one service; more than one group commit takes at once gains nothing. */
const CONNECTIONS = 64;
/** Longer than a service waits for its database, so that its own answer arrives. */
const TIMEOUT_MS = 10_000;

const REQUEST_HEADERS = [
  'content-type',
  'accept',
  'authorization',
  'idempotency-key',
  'if-match',
  'if-none-match',
  'consistency-token',
];
const RESPONSE_HEADERS = [
  'content-type',
  'location',
  'etag',
  'link',
  'consistency-token',
  'consistency-reached',
  'idempotency-replayed',
  'retry-after',
  'allow',
  'www-authenticate',
];

/**
 * Hands commands and single-service queries to the service that owns them, byte for byte over connections that stay open. The
 * owner checks everything; the gateway adds nothing but the trace.
 */
export function forwardToOwners(fastify: FastifyInstance, config: GatewayConfig, logger: Logger): void {
  const options = { connections: CONNECTIONS, connect: ownerTls(config) };
  const pools: Record<Owner, Pool> = {
    budget: new Pool(config.IMD_BUDGET_URL, options),
    projects: new Pool(config.IMD_PROJECTS_URL, options),
    returns: new Pool(config.IMD_RETURNS_URL, options),
  };
  fastify.addHook('onClose', () => Promise.all(Object.values(pools).map((pool) => pool.close())).then(() => undefined));

  // Fastify would want content with it, which is not what is wrong: no owner takes it.
  fastify.addHttpMethod('QUERY', { hasBody: false, overrideExisting: true });
  void fastify.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, parsed) => parsed(null, body));
    for (const owner of Object.keys(OWNERS) as Owner[]) {
      const handler = (request: FastifyRequest, reply: FastifyReply) =>
        forward(pools[owner], owner, request, reply, logger);
      for (const resource of OWNERS[owner]) {
        scope.all(`/v1/${resource}`, handler);
        scope.all(`/v1/${resource}/*`, handler);
      }
    }
    done();
  });
}

async function forward(
  pool: Pool,
  owner: Owner,
  request: FastifyRequest,
  reply: FastifyReply,
  logger: Logger,
): Promise<FastifyReply> {
  const headers = traceHeaders(request);
  for (const name of REQUEST_HEADERS) {
    const value = request.headers[name];
    if (typeof value === 'string') headers[name] = value;
  }
  try {
    const answer = await pool.request({
      path: request.url,
      method: request.method,
      headers,
      body: (request.body as Buffer | undefined) ?? null,
      headersTimeout: TIMEOUT_MS,
      bodyTimeout: TIMEOUT_MS,
    });
    const body = Buffer.from(await answer.body.arrayBuffer());
    reply.status(answer.statusCode);
    for (const name of RESPONSE_HEADERS) {
      const value = answer.headers[name];
      if (value !== undefined) reply.header(name, value);
    }
    return await reply.send(body);
  } catch (error) {
    logger.warn({ err: error, service: owner, ...traceIds(request) }, 'forward: no answer');
    return sendProblem(reply, unreachable(owner, error));
  }
}

export const serviceUnreachable = unavailable(
  'service-unreachable',
  'The service that owns this cannot be reached; nothing was changed',
  (service: Owner) => ({ service }),
);

export const ownerDidNotAnswer = unavailable(
  'outcome-unknown',
  'No answer in time; ask again with the same idempotency key for the definite answer',
  (service: Owner) => ({ service }),
);

/** Nothing was sent to a service that refused the connection; anything later leaves the outcome open. */
function unreachable(owner: Owner, error: unknown) {
  const code = (error as { code?: unknown } | null)?.code;
  const neverSent = code === 'ECONNREFUSED' || code === 'UND_ERR_CONNECT_TIMEOUT';
  return problemOf(neverSent ? serviceUnreachable(owner) : ownerDidNotAnswer(owner));
}
