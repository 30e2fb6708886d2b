import type { FastifyInstance } from 'fastify';
import type { KeptAnswers } from './kept-answers';

/** A kept answer is sent once the caller is admitted, before the request costs anything else. */
export function sendKeptAnswers(fastify: FastifyInstance, answers: KeptAnswers): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    if (!answers.sendKept(request, reply)) done();
  });
}
