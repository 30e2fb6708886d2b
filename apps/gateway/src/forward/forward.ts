import { Readable } from 'node:stream';
import { unavailable } from '@imd/kernel';
import { problemOf, sendProblem, sendRefusal, traceHeaders, traceIds, wantsFile } from '@imd/service';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { Pool, type Dispatcher } from 'undici';
import type { GatewayConfig } from '../config';
import { Lane } from './lane';
import { ownerTls } from './owner-tls';
import type { Owner } from './owners';
import { ownersRoutes } from './owners-routes';

export interface ForwardLimits {
  /** More requests in flight to one service than one group commit takes at once would gain nothing. */
  readonly connections: number;
  /** At most these requests to one service wait for a connection. */
  readonly waiting: number;
  /**
   * A request may take this long from its arrival to the end of its answer, the wait for its turn included. That is
   * longer than a service waits for its database, so that the answer of the service arrives.
   */
  readonly withinMs: number;
  /** So many files are on their way from one service at once, each as fast as its caller takes it. */
  readonly exports: number;
}

const LIMITS: ForwardLimits = { connections: 64, waiting: 256, withinMs: 10_000, exports: 8 };
/**
 * A service that is up accepts a connection at once. A request without a connection was never sent, so its caller may
 * safely send it again.
 */
const CONNECT_WITHIN_MS = 3_000;

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
  'content-disposition',
  'location',
  'etag',
  'link',
  'vary',
  'consistency-token',
  'consistency-reached',
  'idempotency-replayed',
  'retry-after',
  'allow',
  'www-authenticate',
];

interface Way {
  readonly owner: Owner;
  readonly pool: Pool;
  readonly lane: Lane;
}

/**
 * The gateway hands commands and single-service queries to the service that owns them, byte for byte over connections
 * that stay open. The owner checks everything; the gateway adds nothing but the trace.
 */
export function forwardToOwners(
  fastify: FastifyInstance,
  config: GatewayConfig,
  logger: Logger,
  limits: ForwardLimits = LIMITS,
): void {
  const connect = { ...ownerTls(config), timeout: CONNECT_WITHIN_MS };
  const wayTo = (owner: Owner, url: string, connections: number): Way => ({
    owner,
    pool: new Pool(url, { connections, connect }),
    lane: new Lane(connections, limits.waiting),
  });
  const waysOf = (connections: number): Record<Owner, Way> => ({
    budget: wayTo('budget', config.IMD_BUDGET_URL, connections),
    projects: wayTo('projects', config.IMD_PROJECTS_URL, connections),
    returns: wayTo('returns', config.IMD_RETURNS_URL, connections),
  });
  const ways = waysOf(limits.connections);
  // A file takes as long as its caller takes to read it, so it keeps no turn of another request.
  const waysOfExports = waysOf(limits.exports);
  fastify.addHook('onClose', async () => {
    const all = [...Object.values(ways), ...Object.values(waysOfExports)];
    await Promise.all(all.map(({ pool }) => pool.close()));
  });

  void fastify.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, parsed) => parsed(null, body));
    for (const { owner, method, url, operationId, csv, exports } of ownersRoutes()) {
      scope.route({
        method,
        url,
        config: { operationId, csv, exports },
        handler: (request, reply) =>
          wantsFile(request)
            ? forward(waysOfExports[owner], request, reply, askForExport, limits.withinMs, logger)
            : forward(ways[owner], request, reply, ask, limits.withinMs, logger),
      });
    }
    done();
  });
}

async function forward(
  way: Way,
  request: FastifyRequest,
  reply: FastifyReply,
  askOwner: typeof ask,
  withinMs: number,
  logger: Logger,
): Promise<FastifyReply> {
  try {
    const answer = await askOwner(way, request, withinMs);
    if (answer?.body instanceof Readable) {
      // The caller's connection breaks with it.
      answer.body.once('error', (error) =>
        logger.warn({ err: error, service: way.owner, ...traceIds(request) }, 'forward: a file ended before its end'),
      );
    }
    if (answer) return await handBack(request, reply, answer);
    logger.warn({ service: way.owner, ...traceIds(request) }, 'forward: too many requests wait for the service');
    return await sendRefusal(reply, serviceBusy(way.owner));
  } catch (error) {
    logger.warn({ err: error, service: way.owner, ...traceIds(request) }, 'forward: no answer');
    return sendProblem(reply, unreachable(way.owner, error));
  }
}

interface OwnersAnswer {
  readonly status: number;
  readonly headers: Dispatcher.ResponseData['headers'];
  /** A file comes as a stream. */
  readonly body: Buffer | Readable;
}

/**
 * The turn ends when the whole answer is here, so that a caller who reads slowly keeps nobody waiting.
 * @returns null when the request got no turn and was not sent
 */
async function ask({ pool, lane }: Way, request: FastifyRequest, withinMs: number): Promise<OwnersAnswer | null> {
  const arrivedAt = performance.now();
  if (!(await lane.enter(withinMs))) return null;
  // A signal that aborts by itself would do so long after the answer, with an error of its own, for every request.
  const answering = new AbortController();
  const leftMs = Math.max(0, Math.ceil(withinMs - (performance.now() - arrivedAt)));
  const late = setTimeout(() => answering.abort(), leftMs);
  try {
    const { statusCode, headers, body } = await pool.request({
      path: request.url,
      method: request.method,
      headers: headersFor(request),
      body: (request.body as Buffer | undefined) ?? null,
      signal: answering.signal,
    });
    return { status: statusCode, headers, body: Buffer.from(await body.arrayBuffer()) };
  } finally {
    clearTimeout(late);
    lane.leave();
  }
}

/**
 * An answer that is a file passes through as its caller takes it: it must begin in time, and takes as long as it takes.
 * The turn ends with the file, or when the caller leaves.
 */
async function askForExport(
  { pool, lane }: Way,
  request: FastifyRequest,
  withinMs: number,
): Promise<OwnersAnswer | null> {
  const arrivedAt = performance.now();
  if (!(await lane.enter(withinMs))) return null;
  const beginning = new AbortController();
  const late = setTimeout(() => beginning.abort(), Math.max(0, withinMs - (performance.now() - arrivedAt)));
  try {
    const { statusCode, headers, body } = await pool.request({
      path: request.url,
      method: request.method,
      headers: headersFor(request),
      signal: beginning.signal,
    });
    if (statusCode < 400 && request.method === 'GET') {
      body.once('close', () => lane.leave());
      return { status: statusCode, headers, body };
    }
    const bytes = Buffer.from(await body.arrayBuffer());
    lane.leave();
    return { status: statusCode, headers, body: bytes };
  } catch (error) {
    lane.leave();
    throw error;
  } finally {
    clearTimeout(late);
  }
}

function headersFor(request: FastifyRequest): Record<string, string> {
  const headers = traceHeaders(request);
  for (const name of REQUEST_HEADERS) {
    const value = request.headers[name];
    if (typeof value === 'string') headers[name] = value;
  }
  return headers;
}

function handBack(request: FastifyRequest, reply: FastifyReply, { status, headers, body }: OwnersAnswer): FastifyReply {
  const { method } = request;
  if (status >= 400 && Buffer.isBuffer(body)) request.problemType = problemTypeIn(body);
  reply.status(status);
  for (const name of RESPONSE_HEADERS) {
    const value = headers[name];
    if (value !== undefined) reply.header(name, value);
  }
  // An answer to HEAD tells the length of the body that GET has; "not changed" has no body and no length to tell.
  const length = headers['content-length'];
  if (method === 'HEAD' && length !== undefined) reply.header('content-length', length);
  return method === 'HEAD' || status === 304 ? reply.send() : reply.send(body);
}

/** The log of the gateway names it too; an answer to HEAD has no body to read it in. */
function problemTypeIn(bytes: Buffer): string | undefined {
  try {
    const { type } = JSON.parse(bytes.toString()) as { readonly type?: unknown };
    return typeof type === 'string' ? type : undefined;
  } catch {
    return undefined;
  }
}

export const serviceUnreachable = unavailable(
  'service-unreachable',
  'The service that owns this cannot be reached; nothing was changed',
  (service: Owner) => ({ service }),
);

export const serviceBusy = unavailable(
  'service-busy',
  'More requests wait for the service that owns this than it answers in time; this one was not sent to it',
  (service: Owner) => ({ service }),
);

const ownerDidNotAnswer = unavailable(
  'outcome-unknown',
  'No answer in time; ask again with the same idempotency key for the definite answer',
  (service: Owner) => ({ service }),
);

/** A service that refused the connection received nothing; a later failure leaves the outcome open. */
function unreachable(owner: Owner, error: unknown) {
  const code = (error as { code?: unknown } | null)?.code;
  const neverSent = code === 'ECONNREFUSED' || code === 'UND_ERR_CONNECT_TIMEOUT';
  return problemOf(neverSent ? serviceUnreachable(owner) : ownerDidNotAnswer(owner));
}
