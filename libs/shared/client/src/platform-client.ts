import { setTimeout as delay } from 'node:timers/promises';
import createClient, { type Client } from 'openapi-fetch';
import type { paths } from './api';
import { SeenVersions } from './seen-versions';

const PATIENCE_MS = 60_000;
const ANSWER_TIMEOUT_MS = 10_000;
/** The platform answers these when the same request later may well be answered in another way. */
const ASK_AGAIN = [429, 503];

export interface ClientOptions {
  /** The gateway's address, without `/v1`. */
  readonly url: string;
  /** The `Authorization` header, asked for at every attempt: whoever gives it renews the token before it expires. */
  readonly authorization: () => Promise<string>;
  /** How long one request is tried while the platform answers that it is not available; a minute unless said. */
  readonly patienceMs?: number;
  readonly signal?: AbortSignal | undefined;
}

/** The platform did not answer at all. What was asked under an idempotency key can be asked again safely. */
export class PlatformUnreachable extends Error {
  override readonly name = 'PlatformUnreachable';

  constructor(
    readonly url: string,
    cause: unknown,
  ) {
    super(`${url} does not answer`, { cause });
  }
}

/**
 * A client of the platform's REST API. `api` has every path of the description with the types of its parameters, bodies
 * and answers; around it requests that are safe to repeat are repeated while the platform asks for that, and every
 * request sees what this client wrote before.
 */
export class PlatformClient {
  readonly api: Client<paths>;
  private readonly seen = new SeenVersions();

  constructor(private readonly options: ClientOptions) {
    this.api = createClient<paths>({
      baseUrl: `${options.url}/v1`,
      fetch: (request) => this.send(request),
      // As the description has it: `fields=id,amount`.
      querySerializer: { array: { style: 'form', explode: false } },
    });
  }

  /** Everything this client has written: whoever reads with each of these sees it. */
  tokens(): string[] {
    return this.seen.tokens();
  }

  /**
   * The items of a list, page after page, until its end.
   * @param page asks for one page, with the cursor of the page before
   */
  async *items<Item>(
    page: (
      cursor: string | undefined,
    ) => Promise<{ data?: { items: readonly Item[]; next: string | null }; error?: unknown }>,
  ): AsyncGenerator<Item> {
    let cursor: string | undefined;
    do {
      const { data, error } = await page(cursor);
      if (!data) throw new Error('The list was not answered', { cause: error });
      yield* data.items;
      cursor = data.next ?? undefined;
    } while (cursor !== undefined);
  }

  private async send(request: Request): Promise<Response> {
    const deadline = performance.now() + (this.options.patienceMs ?? PATIENCE_MS);
    for (;;) {
      const response = await this.attempt(request.clone());
      if (!ASK_AGAIN.includes(response.status) || !isRepeatable(request) || performance.now() >= deadline) {
        this.seen.remember(response.headers.get('consistency-token'));
        return response;
      }
      await response.body?.cancel();
      await delay(1_000 * Number(response.headers.get('retry-after') ?? 1), undefined, { signal: this.options.signal });
    }
  }

  private async attempt(request: Request): Promise<Response> {
    request.headers.set('authorization', await this.options.authorization());
    const token = this.seen.latest();
    if (token !== null && !request.headers.has('consistency-token')) request.headers.set('consistency-token', token);
    const timeout = AbortSignal.timeout(ANSWER_TIMEOUT_MS);
    const { signal, url } = this.options;
    return fetch(request, { signal: signal ? AbortSignal.any([signal, timeout]) : timeout }).catch((error: unknown) => {
      signal?.throwIfAborted();
      throw new PlatformUnreachable(url, error);
    });
  }
}

/** A booking only under a key; whatever else changes says the whole state, so that twice is once. */
function isRepeatable({ method, headers }: Request): boolean {
  return method !== 'POST' || headers.has('idempotency-key');
}
