import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';

/** One line per request; probes and scrapes only when they fail. */
export function logRequests(fastify: FastifyInstance, logger: Logger): void {
  fastify.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unknown';
    const level = reply.statusCode >= 500 ? 'warn' : route.startsWith('/v1') ? 'info' : 'debug';
    logger[level](
      { method: request.method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime * 10) / 10 },
      'request',
    );
    done();
  });
}
