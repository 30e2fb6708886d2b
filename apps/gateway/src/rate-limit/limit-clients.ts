import { rateLimited, sendRefusal } from '@imd/service';
import type { FastifyInstance } from 'fastify';
import { LRUCache } from 'lru-cache';

const MINUTE_MS = 60_000;
/** Clients that are counted at the same time; about 1 MB. */
const MOST_CLIENTS = 10_000;

interface Minute {
  asked: number;
  /** On the process's own clock, which nobody sets. */
  readonly endsAt: number;
}

/**
 * How often one client may ask: the application that its token names, or the address where there is no token. Counted before
 * anything is answered, also from what is kept, and by each instance of the gateway for itself. The headers are those of
 * draft-ietf-httpapi-ratelimit-headers-06.
 * @param perMinute 0: no limit
 */
export function limitClients(fastify: FastifyInstance, perMinute: number): void {
  if (perMinute === 0) return;
  const minutes = new LRUCache<string, Minute>({ max: MOST_CLIENTS });
  fastify.addHook('onRequest', (request, reply, done) => {
    const client = request.caller?.client ?? request.ip;
    const now = performance.now();
    let minute = minutes.get(client);
    if (!minute || minute.endsAt <= now) {
      minute = { asked: 0, endsAt: now + MINUTE_MS };
      minutes.set(client, minute);
    }
    minute.asked += 1;
    const seconds = Math.ceil((minute.endsAt - now) / 1_000);
    reply
      .header('ratelimit-limit', perMinute)
      .header('ratelimit-remaining', Math.max(0, perMinute - minute.asked))
      .header('ratelimit-reset', seconds);
    if (minute.asked <= perMinute) done();
    else sendRefusal(reply.header('retry-after', seconds), rateLimited());
  });
}
