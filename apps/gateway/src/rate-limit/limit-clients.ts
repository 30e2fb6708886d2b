import { rateLimited, SAFE_METHODS, sendRefusal, type HttpRefused } from '@imd/service';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Minutes, type Minute } from './minutes';

/** Each limit counts requests in a minute; 0 sets no limit. */
export interface RateLimits {
  /** One client may read this often. */
  readonly reads: number;
  /** One client may send this many commands, which cost far more than reads. */
  readonly commands: number;
  /** One address may send this many requests without an accepted token. */
  readonly withoutClient: number;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** The request counts here by its address until its client is known. */
    countedByAddress: Minute | null;
  }
}

/**
 * Each instance of the gateway limits callers by itself. It counts every request by its address before it looks at the
 * request, so that malformed requests, unknown paths and requests without a token are bounded too. Once a token is
 * accepted, the request counts for the application that the token names and no longer for its address: applications
 * behind one address do not pay for each other. The headers are those of draft-ietf-httpapi-ratelimit-headers-06, on
 * every answer to a request that could be read.
 */
export function limitClients(
  fastify: FastifyInstance,
  { reads, commands, withoutClient }: RateLimits,
  addressOf: (request: FastifyRequest) => string,
): void {
  const addresses = new Minutes(withoutClient);
  const readers = new Minutes(reads);
  const writers = new Minutes(commands);
  fastify.decorateRequest('countedByAddress', null);
  fastify.admission = (request, reply) => {
    if (addresses.most === 0) return null;
    request.countedByAddress = addresses.count(addressOf(request));
    return judge(request.countedByAddress, addresses.most, reply);
  };
  fastify.addHook('onRequest', (request, reply, done) => {
    const { caller, countedByAddress } = request;
    // A request without a caller stays counted by its address.
    if (!caller) {
      done();
      return;
    }
    if (countedByAddress) countedByAddress.asked -= 1;
    const clients = SAFE_METHODS.has(request.method) ? readers : writers;
    const refused = clients.most === 0 ? null : judge(clients.count(caller.client), clients.most, reply);
    if (refused) sendRefusal(reply, refused);
    else done();
  });
}

function judge({ asked, endsAt }: Minute, most: number, reply: FastifyReply): HttpRefused | null {
  const seconds = Math.ceil((endsAt - performance.now()) / 1_000);
  reply
    .header('ratelimit-limit', most)
    .header('ratelimit-remaining', Math.max(0, most - asked))
    .header('ratelimit-reset', seconds);
  if (asked <= most) return null;
  reply.header('retry-after', seconds);
  return rateLimited();
}
