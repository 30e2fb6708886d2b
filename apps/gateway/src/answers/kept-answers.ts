import {
  type ConsistencyToken,
  type ImageView,
  parseToken,
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
import { readModelLoading } from './read-model-loading';
import { BLOCK_SCOPES } from './withheld';

/** Years, countries and dates that callers ask for often fit; the gateway computes the others when asked. */
const MOST_KEPT_BYTES = 16 * 1_048_576;
/** A year is the longest that a cache need take for granted; `immutable` spares it from asking (RFC 8246). */
const FOR_EVER = 'private, max-age=31536000, immutable';

/** Slices that an answer needs are in memory by then, unless the database is away. */
const LOADED_WITHIN_MS = 10_000;

/** An answer is a pure function of the image as it is at one moment. */
export interface ComposedAnswer {
  /** The slices that it needs, as far as what is always in memory tells. */
  readonly needs: (view: ImageView) => readonly Slice[];
  /** The answer, JSON-ready. */
  readonly compute: (view: ImageView) => object;
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
      const body = await onceLoaded(image, composed.needs, () => composed.compute(image.current()));
      void reply.send(composedExport(operationOf(request), query, body));
    }
  }

  private answer(key: string, image: ReadModelImage, composed: ComposedAnswer): Promise<KeptAnswer> {
    const before = () => {
      const kept = this.kept.get(key);
      return kept && this.holds(kept) ? kept : null;
    };
    return onceLoaded(image, composed.needs, () => this.compute(key, image, composed), before);
  }

  private compute(key: string, image: ReadModelImage, { compute, isFinal }: ComposedAnswer): KeptAnswer {
    const view = image.current();
    const json = JSON.stringify(compute(view));
    const final = isFinal?.(view) ?? false;
    const { basis, revision } = view;
    const { revision: sources } = this.sources;
    const bytes = Buffer.from(json);
    const answer = { image, basis, sources, heldAt: revision, bytes, etag: entityTag(json), isFinal: final };
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

/**
 * No other task runs between the look at the image and what is made of it, so that it is of one moment.
 * @param known gives what was made before and still holds
 */
async function onceLoaded<Made>(
  image: ReadModelImage,
  needs: ComposedAnswer['needs'],
  make: () => Made,
  known: () => Made | null = () => null,
): Promise<Made> {
  const deadline = performance.now() + LOADED_WITHIN_MS;
  for (;;) {
    const before = known();
    if (before) return before;
    const slices = needs(image.current());
    if (image.has(slices)) return make();
    if (!(await image.load(slices, deadline - performance.now()))) throw readModelLoading(image.model.name);
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
