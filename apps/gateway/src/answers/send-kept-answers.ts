import type { FastifyInstance } from 'fastify';
import type { Answers } from './answers';

/** After the caller was admitted, and before anything else is done for a request. */
export function sendKeptAnswers(fastify: FastifyInstance, answers: Answers): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    if (!answers.sendKept(request, reply)) done();
  });
}
