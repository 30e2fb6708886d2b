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
    /** The request counts here: by its address until its client is known. */
    countedIn: Minute | null;
  }
}

/**
 * Each instance of the gateway limits callers by itself. It counts every request by its address before it looks at the
 * request, so that malformed requests, unknown paths and requests without a token are bounded too. Once a token is
 * accepted, the request counts for the application that the token names and no longer for its address: applications
 * behind one address do not pay for each other. The headers are those of draft-ietf-httpapi-ratelimit-headers-06, on
 * every answer to a request that could be read; they are written once, since they cost a read more than the counting.
 */
export function limitClients(
  fastify: FastifyInstance,
  { reads, commands, withoutClient }: RateLimits,
  addressOf: (request: FastifyRequest) => string,
): void {
  const addresses = new Minutes(withoutClient);
  const readers = new Minutes(reads);
  const writers = new Minutes(commands);
  fastify.decorateRequest('countedIn', null);
  fastify.admission = {
    judge: (request) => {
      if (addresses.most === 0) return null;
      request.countedIn = addresses.count(addressOf(request));
      return refusalOf(request.countedIn);
    },
    describe,
  };
  fastify.addHook('onRequest', (request, reply, done) => {
    const { caller, countedIn } = request;
    // A request without a caller stays counted by its address.
    if (!caller) {
      done();
      return;
    }
    if (countedIn) countedIn.asked -= 1;
    const clients = SAFE_METHODS.has(request.method) ? readers : writers;
    request.countedIn = clients.most === 0 ? null : clients.count(caller.client);
    const refused = request.countedIn && refusalOf(request.countedIn);
    if (refused) sendRefusal(reply, refused);
    else done();
  });
  fastify.addHook('onSend', (request, reply, _payload, done) => {
    describe(request, reply);
    done();
  });
}

const refusalOf = ({ asked, most }: Minute): HttpRefused | null => (asked <= most ? null : rateLimited());

function describe({ countedIn }: FastifyRequest, reply: FastifyReply): void {
  if (!countedIn) return;
  const { asked, most, endsAt } = countedIn;
  const seconds = Math.max(0, Math.ceil((endsAt - performance.now()) / 1_000));
  reply.header('ratelimit-limit', most);
  reply.header('ratelimit-remaining', Math.max(0, most - asked));
  reply.header('ratelimit-reset', seconds);
  if (reply.statusCode === rateLimited.status) reply.header('retry-after', seconds);
}
