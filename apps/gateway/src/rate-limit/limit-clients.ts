import { rateLimited, sendRefusal, type HttpRefused } from '@imd/service';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Minutes, type Minute } from './minutes';

/** Requests in a minute; 0: no limit. */
export interface RateLimits {
  /** Of one client: what it reads. */
  readonly reads: number;
  /** Of one client: what it changes, which costs far more. */
  readonly commands: number;
  /** From one address: what comes without a token that is accepted. */
  readonly withoutClient: number;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Where it was counted by its address, until its client is known. */
    countedByAddress: Minute | null;
  }
}

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * How often one may ask, by each instance of the gateway for itself. Every request is counted by its address before anything is
 * asked of it, so that also what is malformed, not found or without a token is bounded. One whose token is accepted is then
 * counted by the application that the token names, and by its address no longer: applications behind one address do not pay for
 * each other. The headers are those of draft-ietf-httpapi-ratelimit-headers-06, on every answer to a request that could be read.
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
    // What is open to everyone stays counted by its address.
    if (!caller) {
      done();
      return;
    }
    if (countedByAddress) countedByAddress.asked -= 1;
    const clients = READS.has(request.method) ? readers : writers;
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
