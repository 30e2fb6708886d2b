import type { FastifyInstance } from 'fastify';
import { ItemAnswer } from '../http/item-answer';
import { CompletedCommand } from './command-answer';

/**
 * Writes status and headers of what a command or an item answers. A hook of the server and no interceptor of Nest's: one
 * interceptor costs every request more than half of what the whole answer costs otherwise (`npm run bench -- a`).
 */
export function writeAnswers(fastify: FastifyInstance): void {
  fastify.addHook('preSerialization', (_request, reply, payload, done) => {
    if (payload instanceof CompletedCommand) {
      reply.status(payload.answer.status).headers(payload.headers());
      done(null, payload.answer.body);
    } else if (payload instanceof ItemAnswer) {
      reply.header('etag', payload.etag);
      done(null, payload.body);
    } else done(null, payload);
  });
}
