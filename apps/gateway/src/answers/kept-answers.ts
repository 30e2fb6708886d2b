import {
  type ConsistencyToken,
  type ImageView,
  parseToken,
  type Reading,
  type ReadModelImage,
  readToken,
  type Slice,
  subjectsAbout,
} from '@imd/messaging';
import {
  askedExport,
  callerOf,
  CATCH_UP_MS,
  composedExport,
  entityTag,
  mayKnow,
  namesTag,
  operationOf,
  type Scope,
  varyBy,
  wantsFile,
} from '@imd/service';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Sources } from '../sources/sources';
import { boundedAnswers, type KeptAnswer } from './bounded-answers';
import { inSteps, type InSteps } from './in-steps';
import { ofOneMoment } from './of-one-moment';
import { readModelLoading } from './read-model-loading';
import { awaitedByCaller } from './turns';
import { BLOCK_SCOPES } from './withheld';

/** Years, countries and dates that callers ask for often fit; the gateway computes the others when asked. */
const MOST_KEPT_BYTES = 16 * 1_048_576;
/** A year is the longest that a cache need take for granted; `immutable` spares it from asking (RFC 8246). */
const FOR_EVER = 'private, max-age=31536000, immutable';

/** An answer is a pure function of the image as it is at one moment. */
export interface ComposedAnswer {
  /** The slices that it needs, as far as what is always in memory tells. */
  readonly needs: (view: ImageView) => readonly Slice[];
  /** The answer, JSON-ready; one that takes long is computed in steps, and reads the state of sources in the last. */
  readonly compute: (view: ImageView) => object | InSteps<object>;
  /** Nothing that is yet to come changes it; no answer is final unless it says so. */
  readonly isFinal?: (view: ImageView) => boolean;
}

/**
 * The gateway computes an answer once per change of what it is made of, and sends those bytes until the next: a booking
 * of one year leaves the answers of all others.
 */
@Injectable()
export class KeptAnswers {
  /** The key names the address and the blocks that the caller may see. */
  private readonly kept = boundedAnswers(MOST_KEPT_BYTES);
  private readonly computing = new Map<string, Promise<KeptAnswer>>();

  constructor(private readonly sources: Sources) {}

  /**
   * This sends the answer that the same address got before to an admitted caller who may see the same blocks, while
   * nothing has changed. It skips the check of parameters: they were checked then, and checking them again would cost
   * such a read more than the rest of it together.
   */
  sendKept(request: FastifyRequest, reply: FastifyReply): boolean {
    if (!request.caller || request.method !== 'GET' || wantsFile(request)) return false;
    const kept = this.kept.get(keyOf(request));
    if (!kept || !this.holds(kept)) return false;
    const token = request.headers['consistency-token'];
    if (token !== undefined) {
      // The operation itself waits for a newer state, and refuses a text that is no token.
      if (typeof token !== 'string' || !containsAll(kept.image, token, request.caller.scopes)) return false;
      reply.header('consistency-reached', 'true');
    }
    this.write(request, reply, kept);
    return true;
  }

  async send(
    request: FastifyRequest,
    reply: FastifyReply,
    image: ReadModelImage,
    composed: ComposedAnswer,
  ): Promise<void> {
    if (!image.isLoaded()) throw readModelLoading(image.model.name);
    const header = request.headers['consistency-token'];
    if (typeof header === 'string') {
      const reached = await hasReached(image, parseToken(header), callerOf(request).scopes);
      reply.header('consistency-reached', String(reached));
    }
    const query = askedExport(request);
    if (query.format === undefined) {
      this.write(request, reply, await this.answer(keyOf(request), image, composed));
    } else {
      const body = await computed(image, composed.needs, (view) => inSteps(composed.compute(view)));
      void reply.send(composedExport(operationOf(request), query, body));
    }
  }

  /** Who asks for what is being computed waits for it, and takes it if it still holds. */
  private async answer(key: string, image: ReadModelImage, composed: ComposedAnswer): Promise<KeptAnswer> {
    for (;;) {
      const kept = this.kept.get(key);
      if (kept && this.holds(kept)) return kept;
      const before = this.computing.get(key);
      if (!before) break;
      await before;
    }
    const computing = computed(image, composed.needs, (view) => this.stepsOf(key, image, composed, view));
    this.computing.set(key, computing);
    return computing.finally(() => this.computing.delete(key));
  }

  private *stepsOf(key: string, image: ReadModelImage, composed: ComposedAnswer, view: Reading): InSteps<KeptAnswer> {
    // Should a source change between two steps, the answer is kept for nobody.
    const { revision: sources } = this.sources;
    const isFinal = composed.isFinal?.(view) ?? false;
    const json = JSON.stringify(yield* inSteps(composed.compute(view)));
    const { basis, revision } = view;
    const answer = {
      image,
      basis,
      sources,
      heldAt: revision,
      bytes: Buffer.from(json),
      etag: entityTag(json),
      isFinal,
    };
    this.kept.set(key, answer);
    return answer;
  }

  private holds(kept: KeptAnswer): boolean {
    const { image, basis, sources } = kept;
    if (sources !== this.sources.revision) return false;
    if (kept.heldAt === image.revision) return true;
    if (!image.holds(basis)) return false;
    kept.heldAt = image.revision;
    return true;
  }

  private write(request: FastifyRequest, reply: FastifyReply, { bytes, etag, isFinal }: KeptAnswer): void {
    const known = request.headers['if-none-match'];
    const isKnown = known !== undefined && namesTag(known, etag, 'weak', 'If-None-Match');
    reply.header('etag', etag);
    // What a caller sees follows from its scopes, so that only its own cache may have the answer, for its own token.
    if (isFinal) {
      reply.header('cache-control', FOR_EVER);
      varyBy(reply, 'Authorization');
    }
    if (isKnown) reply.status(304).send();
    else reply.header('content-type', 'application/json; charset=utf-8').send(bytes);
  }
}

async function computed<Made extends object>(
  image: ReadModelImage,
  needs: ComposedAnswer['needs'],
  stepsOf: (view: Reading) => InSteps<Made>,
): Promise<Made> {
  const made = await awaitedByCaller(() => ofOneMoment(image, needs, stepsOf));
  if (!made) throw readModelLoading(image.model.name);
  return made;
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
