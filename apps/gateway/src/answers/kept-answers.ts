import { parseToken, readToken, subjectsAbout, type ConsistencyToken, type ReadModelImage } from '@imd/messaging';
import { callerOf, CATCH_UP_MS, entityTag, mayKnow, namesTag, type Scope } from '@imd/service';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Sources } from '../sources/sources';
import { boundedAnswers, type KeptAnswer } from './bounded-answers';
import { readModelLoading } from './read-model-loading';
import { BLOCK_SCOPES } from './withheld';

/** Years, countries and dates that callers ask for often fit; the gateway computes the others when asked. */
const MOST_KEPT_BYTES = 16 * 1_048_576;

/** The gateway computes an answer once per change of its read model's image, and sends those bytes until the next. */
@Injectable()
export class KeptAnswers {
  /** The key names the address and the blocks that the caller may see. */
  private readonly kept = boundedAnswers(MOST_KEPT_BYTES);

  constructor(private readonly sources: Sources) {}

  /**
   * This sends the answer that the same address got before to an admitted caller who may see the same blocks, while
   * nothing has changed. It skips the check of parameters: they were checked then, and checking them again would cost
   * such a read more than the rest of it together.
   */
  sendKept(request: FastifyRequest, reply: FastifyReply): boolean {
    if (!request.caller || request.method !== 'GET') return false;
    const kept = this.kept.get(keyOf(request));
    if (!kept || kept.basis !== this.basisOf(kept.image)) return false;
    const token = request.headers['consistency-token'];
    if (token !== undefined) {
      // The operation itself waits for a newer state, and refuses a text that is no token.
      if (typeof token !== 'string' || !containsAll(kept.image, token, request.caller.scopes)) return false;
      reply.header('consistency-reached', 'true');
    }
    this.write(request, reply, kept);
    return true;
  }

  /** @param compute gives the answer, JSON-ready, from the image as it is now */
  async send(
    request: FastifyRequest,
    reply: FastifyReply,
    image: ReadModelImage,
    compute: () => object,
  ): Promise<void> {
    if (!image.isLoaded()) throw readModelLoading(image.model.name);
    const header = request.headers['consistency-token'];
    if (typeof header === 'string') {
      const reached = await hasReached(image, parseToken(header), callerOf(request).scopes);
      reply.header('consistency-reached', String(reached));
    }
    this.write(request, reply, this.answer(keyOf(request), image, compute));
  }

  private answer(key: string, image: ReadModelImage, compute: () => object): KeptAnswer {
    const basis = this.basisOf(image);
    const before = this.kept.get(key);
    if (before?.basis === basis) return before;
    const json = JSON.stringify(compute());
    const answer = { image, basis, bytes: Buffer.from(json), etag: entityTag(json) };
    this.kept.set(key, answer);
    return answer;
  }

  private basisOf(image: ReadModelImage): string {
    return `${image.model.name}/${image.current().revision}/${this.sources.revision}`;
  }

  private write(request: FastifyRequest, reply: FastifyReply, { bytes, etag }: KeptAnswer): void {
    const known = request.headers['if-none-match'];
    const isKnown = known !== undefined && namesTag(known, etag, 'weak', 'If-None-Match');
    reply.header('etag', etag);
    if (isKnown) reply.status(304).send();
    else reply.header('content-type', 'application/json; charset=utf-8').send(bytes);
  }
}

function containsAll(image: ReadModelImage, header: string, scopes: ReadonlySet<Scope>): boolean {
  const token = readToken(header);
  return token !== null && mayKnow(subjectsAbout(image.model, token), scopes) && image.contains(token);
}

async function hasReached(
  image: ReadModelImage,
  token: ConsistencyToken,
  scopes: ReadonlySet<Scope>,
): Promise<boolean> {
  return mayKnow(subjectsAbout(image.model, token), scopes) && image.reached(token, CATCH_UP_MS);
}

function keyOf(request: FastifyRequest): string {
  const { scopes } = callerOf(request);
  return `${BLOCK_SCOPES.filter((scope) => scopes.has(scope)).join(' ')} ${request.url}`;
}
