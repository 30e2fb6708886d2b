import type { Clock } from '@imd/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { prefers } from '../http/accepted-media';
import { entityTag, namesTag } from '../http/entity-tag';
import { ExportAnswer, sendExport } from '../export/export-answer';
import { ShownAnswer } from '../http/item-answer';
import { CSV_MEDIA_TYPE } from '../http/problem';
import { CompletedCommand } from './command-answer';

/**
 * A hook of the server writes status and headers of every answer, and no interceptor of Nest does: one interceptor
 * costs every request more than half of the cost of the whole answer (`npm run bench -- a`).
 */
export function writeAnswers(fastify: FastifyInstance, by: { readonly clock: Clock; readonly logger: Logger }): void {
  fastify.addHook('preSerialization', (request, reply, payload, done) => {
    if (payload instanceof CompletedCommand) {
      reply.status(payload.answer.status).headers(payload.headers()).serializer(asItIs);
      done(null, payload.answer.body);
    } else if (payload instanceof ShownAnswer) {
      done(null, shown(request, reply, payload));
    } else if (payload instanceof ExportAnswer) {
      done(null, sendExport(request, reply, payload, by));
    } else done(null, payload);
  });
}

/** The answer is JSON text already. */
const asItIs = (json: string) => json;

function shown(request: FastifyRequest, reply: FastifyReply, answer: ShownAnswer): string | null {
  const { next } = answer;
  const { csv, json } = answer;
  const { text, etag } = csv ? inEither(request, reply, answer, csv) : { text: json, etag: answer.etag };
  // A condition that is refused leaves no header of the answer on the refusal.
  const known = request.headers['if-none-match'];
  const isKnown = known !== undefined && namesTag(known, etag, 'weak', 'If-None-Match');
  reply.header('etag', etag).serializer(asItIs);
  if (next !== null) reply.header('link', `<${pageAfter(request.url, next)}>; rel="next"`);
  if (!isKnown) return text;
  reply.status(304).removeHeader('content-type');
  return null;
}

function inEither(request: FastifyRequest, reply: FastifyReply, { json, etag }: ShownAnswer, csv: () => string) {
  if (!prefers(request.headers.accept, CSV_MEDIA_TYPE, 'application/json')) return { text: json, etag };
  reply.header('content-type', `${CSV_MEDIA_TYPE}; charset=utf-8; header=present`);
  const text = csv();
  return { text, etag: entityTag(text) };
}

/** The next page has the same address with another cursor. */
function pageAfter(url: string, cursor: string): string {
  const [path = '', query = ''] = url.split('?', 2);
  const parameters = new URLSearchParams(query);
  parameters.set('cursor', cursor);
  return `${path}?${parameters.toString()}`;
}
