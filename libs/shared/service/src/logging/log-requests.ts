import type { FastifyInstance } from 'fastify';
import type { Level, Logger } from 'pino';

/** One line for every request that changes something or fails; the others are counted in the metrics. */
export function logRequests(fastify: FastifyInstance, logger: Logger): void {
  fastify.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unknown';
    const level = levelOf(request.method, reply.statusCode);
    logger[level](
      { method: request.method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime * 10) / 10 },
      'request',
    );
    done();
  });
}

function levelOf(method: string, status: number): Level {
  if (status >= 500) return 'warn';
  return method === 'GET' && status < 400 ? 'debug' : 'info';
}
