import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Level, Logger } from 'pino';
import { SAFE_METHODS } from '../http/methods';
import { routeOf } from '../http/route';
import { traceIds } from './tracing';

declare module 'fastify' {
  interface FastifyRequest {
    /** The type of the problem that the request was answered with. */
    problemType?: string;
  }
}

export interface LoggedRequests {
  /**
   * Reads of composed answers that get a line within a second, at most: the platform is asked for nothing more often.
   */
  readonly readsPerSecond: number;
}

/** An address has room for 16 kB; a line shows where it leads, not what somebody put behind that. */
const LONGEST_PATH = 300;

/**
 * Logs one line for every request that changes something, fails, or reads a composed answer; the metrics count the
 * others too. A line never holds a query, a header or a body: a token or a person's data may stand there.
 */
export function logRequests(fastify: FastifyInstance, logger: Logger, { readsPerSecond }: LoggedRequests): void {
  const sampled = sample(readsPerSecond);
  fastify.addHook('onResponse', (request, reply, done) => {
    const level = levelOf(request, reply.statusCode, sampled);
    if (logger.isLevelEnabled(level)) logger[level](factsOf(request, reply), 'request');
    done();
  });
}

function factsOf(request: FastifyRequest, reply: FastifyReply): object {
  const { url = 'unknown', operation, operationId } = routeOf(request);
  const { caller } = request;
  return {
    method: request.method,
    route: url,
    path: pathOf(request.url),
    operation: operation?.id ?? operationId,
    status: reply.statusCode,
    problem: request.problemType,
    client: caller?.client,
    actor: caller?.actor,
    ms: Math.round(reply.elapsedTime * 10) / 10,
    ...traceIds(request),
  };
}

function pathOf(address: string): string {
  const [path = ''] = address.split(/[?#]/, 1);
  return path.length > LONGEST_PATH ? `${path.slice(0, LONGEST_PATH)}…` : path;
}

function levelOf(request: FastifyRequest, status: number, sampled: () => boolean): Level {
  if (status >= 500) return 'warn';
  if (status >= 400 || !SAFE_METHODS.has(request.method)) return 'info';
  return routeOf(request).operation?.answers?.kind === 'composed' && sampled() ? 'info' : 'debug';
}

/** @returns a function that is true for its first calls within each second, `most` of them */
function sample(most: number): () => boolean {
  let endsAt = -Infinity;
  let taken = 0;
  return () => {
    const now = performance.now();
    if (now >= endsAt) [endsAt, taken] = [now + 1_000, 0];
    taken += 1;
    return taken <= most;
  };
}
