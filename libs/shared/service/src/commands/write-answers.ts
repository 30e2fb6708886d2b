import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { namesTag } from '../http/entity-tag';
import { ShownAnswer } from '../http/item-answer';
import { CompletedCommand } from './command-answer';

/**
 * A hook of the server writes status and headers of every answer, and no interceptor of Nest does: one interceptor
 * costs every request more than half of the cost of the whole answer (`npm run bench -- a`).
 */
export function writeAnswers(fastify: FastifyInstance): void {
  fastify.addHook('preSerialization', (request, reply, payload, done) => {
    if (payload instanceof CompletedCommand) {
      reply.status(payload.answer.status).headers(payload.headers()).serializer(asItIs);
      done(null, payload.answer.body);
    } else if (payload instanceof ShownAnswer) {
      done(null, shown(request, reply, payload));
    } else done(null, payload);
  });
}

/** The answer is JSON text already. */
const asItIs = (json: string) => json;

function shown(request: FastifyRequest, reply: FastifyReply, { json, etag, next }: ShownAnswer): string | null {
  // A condition that is refused leaves no header of the answer on the refusal.
  const known = request.headers['if-none-match'];
  const isKnown = known !== undefined && namesTag(known, etag, 'weak', 'If-None-Match');
  reply.header('etag', etag).serializer(asItIs);
  if (next !== null) reply.header('link', `<${pageAfter(request.url, next)}>; rel="next"`);
  if (!isKnown) return json;
  reply.status(304).removeHeader('content-type');
  return null;
}

/** The next page has the same address with another cursor. */
function pageAfter(url: string, cursor: string): string {
  const [path = '', query = ''] = url.split('?', 2);
  const parameters = new URLSearchParams(query);
  parameters.set('cursor', cursor);
  return `${path}?${parameters.toString()}`;
}
