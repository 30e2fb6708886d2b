import type { FastifyReply } from 'fastify';

/** Two callers of one address may get two answers, which a cache on the way must be told. */
export function varyBy(reply: FastifyReply, header: 'Accept' | 'Authorization'): void {
  reply.header('vary', [reply.getHeader('vary'), header].filter(Boolean).join(', '));
}
