import rateLimit from '@fastify/rate-limit';
import { rateLimited } from '@imd/service';
import type { FastifyInstance } from 'fastify';

const MINUTE_MS = 60_000;
/** Clients that are counted at the same time; about 1 MB. */
const MOST_CLIENTS = 10_000;

/**
 * How often one client may ask: the application that its token names, or the address where there is no token. Counted before
 * anything is answered, also from what is kept, and by each instance of the gateway for itself.
 * @param perMinute 0: no limit
 */
export async function limitClients(fastify: FastifyInstance, perMinute: number): Promise<void> {
  if (perMinute === 0) return;
  await fastify.register(rateLimit, {
    global: false,
    max: perMinute,
    timeWindow: MINUTE_MS,
    cache: MOST_CLIENTS,
    enableDraftSpec: true,
    keyGenerator: (request) => request.caller?.client ?? request.ip,
    errorResponseBuilder: () => rateLimited(),
  });
  fastify.addHook('onRequest', fastify.rateLimit());
}
