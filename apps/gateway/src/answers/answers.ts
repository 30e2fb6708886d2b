import { createHash } from 'node:crypto';
import { unavailable } from '@imd/kernel';
import { parseToken, type ReadModelImage } from '@imd/messaging';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** How long a read waits for what its caller has written. */
const CATCH_UP_MS = 2_000;
/** Years, countries and dates that are asked for again and again; others are computed when asked. */
const MOST_KEPT = 500;

interface Kept {
  readonly image: ReadModelImage;
  readonly revision: number;
  readonly bytes: Buffer;
  readonly etag: string;
}

/** Nothing is known yet, which is not the same as knowing that there is nothing. */
const imageLoading = (name: string) =>
  unavailable('read-model-loading', `The read model ${name} is being loaded; ask again in a moment`);

/** Composed answers, computed from a read model's image once per change of it and sent as the same bytes until then. */
@Injectable()
export class Answers {
  private readonly kept = new Map<string, Kept>();

  /**
   * @param question names the answer: the same question on the same image has the same answer
   * @param compute gives the answer, JSON-ready, from the image as it is now
   */
  async send(
    request: FastifyRequest,
    reply: FastifyReply,
    image: ReadModelImage,
    question: string,
    compute: () => object,
  ): Promise<void> {
    if (!image.isLoaded()) throw imageLoading(image.model.name);
    const header = request.headers['consistency-token'];
    if (typeof header === 'string') {
      reply.header('consistency-reached', String(await image.reached(parseToken(header), CATCH_UP_MS)));
    }
    const { bytes, etag } = this.answer(image, question, compute);
    reply.header('etag', etag);
    if (request.headers['if-none-match'] === etag) {
      reply.status(304).send();
      return;
    }
    reply.header('content-type', 'application/json; charset=utf-8').send(bytes);
  }

  private answer(image: ReadModelImage, question: string, compute: () => object): Kept {
    const { revision } = image.current();
    const before = this.kept.get(question);
    if (before && before.image === image && before.revision === revision) return before;
    const bytes = Buffer.from(JSON.stringify(compute()));
    const etag = `"${createHash('sha256').update(bytes).digest('base64url')}"`;
    const answer = { image, revision, bytes, etag };
    this.kept.delete(question);
    this.kept.set(question, answer);
    const oldest = this.kept.keys().next();
    if (this.kept.size > MOST_KEPT && !oldest.done) this.kept.delete(oldest.value);
    return answer;
  }
}
