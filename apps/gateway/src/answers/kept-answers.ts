import { unavailable } from '@imd/kernel';
import { parseToken, readToken, type ReadModelImage } from '@imd/messaging';
import { callerOf, entityTag, namesTag } from '@imd/service';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { Sources } from '../sources/sources';
import { BLOCK_SCOPES } from './withheld';

/** How long a read waits for what its caller has written. */
const CATCH_UP_MS = 2_000;
/** Years, countries and dates that are asked for again and again; others are computed when asked. */
const MOST_KEPT_BYTES = 16 * 1_048_576;

export interface Kept {
  readonly image: ReadModelImage;
  /** What the answer was computed from; it holds as long as that is the same. */
  readonly basis: string;
  readonly bytes: Buffer;
  readonly etag: string;
}

/** Nothing is known yet, which is not the same as knowing that there is nothing. */
export const readModelLoading = unavailable(
  'read-model-loading',
  'The answer is being loaded into memory; ask again in a moment',
  (name: string) => ({ readModel: name }),
);

/** Composed answers, computed from a read model's image once per change of it and sent as the same bytes until then. */
@Injectable()
export class Answers {
  /** By the address that was asked and by what its caller may see. */
  private readonly kept = keptAnswers(MOST_KEPT_BYTES);

  constructor(private readonly sources: Sources) {}

  /**
   * Sends what the same address was answered before to a caller who may see as much, when nothing has changed since: no check of
   * parameters that were checked then, which would cost such a read more than all the rest of it. The caller has been admitted
   * to the operation already.
   */
  sendKept(request: FastifyRequest, reply: FastifyReply): boolean {
    if (!request.caller || request.method !== 'GET') return false;
    const kept = this.kept.get(keyOf(request));
    if (!kept || kept.basis !== this.basisOf(kept.image)) return false;
    const token = request.headers['consistency-token'];
    if (token !== undefined) {
      // What has to be waited for, and what is no token, is for the operation itself.
      if (typeof token !== 'string' || !containsAll(kept.image, token)) return false;
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
      reply.header('consistency-reached', String(await image.reached(parseToken(header), CATCH_UP_MS)));
    }
    this.write(request, reply, this.answer(keyOf(request), image, compute));
  }

  private answer(key: string, image: ReadModelImage, compute: () => object): Kept {
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

  private write(request: FastifyRequest, reply: FastifyReply, { bytes, etag }: Kept): void {
    reply.header('etag', etag);
    const known = request.headers['if-none-match'];
    if (known !== undefined && namesTag(known, etag, 'weak', 'If-None-Match')) reply.status(304).send();
    else reply.header('content-type', 'application/json; charset=utf-8').send(bytes);
  }
}

/**
 * Those that were asked for last, as many as fit; one that does not fit by itself is not kept. Their sizes differ a hundredfold, so
 * that a number of them would bound nothing.
 */
export function keptAnswers(mostBytes: number): LRUCache<string, Kept> {
  return new LRUCache({ maxSize: mostBytes, sizeCalculation: ({ bytes }, key) => bytes.length + key.length });
}

function containsAll(image: ReadModelImage, header: string): boolean {
  const token = readToken(header);
  return token !== null && image.contains(token);
}

function keyOf(request: FastifyRequest): string {
  const { scopes } = callerOf(request);
  return `${BLOCK_SCOPES.filter((scope) => scopes.has(scope)).join(' ')} ${request.url}`;
}
