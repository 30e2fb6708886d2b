import { once } from 'node:events';
import fastify from 'fastify';
import { asOwnProcess } from '../own-process';

export interface BareServerOptions {
  readonly port: number;
  /** Every request gets what this address answers now. */
  readonly sameAs: string;
  readonly headers: Record<string, string>;
}

/** A server of the same framework can do no less than this: one route, one buffer, no hooks. */
asOwnProcess<BareServerOptions, null>(async ({ port, sameAs, headers }, { ready, stopped }) => {
  const original = await fetch(sameAs, { headers });
  const type = original.headers.get('content-type') ?? 'application/json';
  const bytes = Buffer.from(await original.arrayBuffer());
  const server = fastify({ forceCloseConnections: true });
  server.get('/', (_request, reply) => reply.header('content-type', type).send(bytes));
  await server.listen({ port, host: '127.0.0.1' });
  ready();
  await once(stopped, 'abort');
  await server.close();
  return null;
});
