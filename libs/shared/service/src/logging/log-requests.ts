import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Level, Logger } from 'pino';
import { traceIds } from './tracing';

/** One line for every request that changes something or fails; the others are counted in the metrics. */
export function logRequests(fastify: FastifyInstance, logger: Logger): void {
  fastify.addHook('onResponse', (request, reply, done) => {
    const level = levelOf(request.method, reply.statusCode);
    if (logger.isLevelEnabled(level)) logger[level](factsOf(request, reply), 'request');
    done();
  });
}

function factsOf(request: FastifyRequest, reply: FastifyReply): object {
  return {
    method: request.method,
    route: request.routeOptions.url ?? 'unknown',
    status: reply.statusCode,
    ms: Math.round(reply.elapsedTime * 10) / 10,
    ...traceIds(request),
  };
}

function levelOf(method: string, status: number): Level {
  if (status >= 500) return 'warn';
  return method === 'GET' && status < 400 ? 'debug' : 'info';
}
