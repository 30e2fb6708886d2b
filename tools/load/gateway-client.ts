import { setTimeout as sleep } from 'node:timers/promises';
import type { Operation } from './dataset';

/** The most subjects that the platform takes in one consistency token. */
const MOST_SUBJECTS = 16;
/** How long one operation is tried while the platform is not available. */
const PATIENCE_MS = 60_000;
const ANSWER_TIMEOUT_MS = 10_000;

/** The platform refused an operation; nothing after it is sent. */
export class OperationRefused extends Error {
  override readonly name = 'OperationRefused';

  constructor(
    readonly operation: Operation,
    readonly status: number,
    /** The problem as the platform answered it. */
    readonly problem: string,
  ) {
    super(`${operation.key}: ${operation.method} ${operation.path} was answered with ${status}\n${problem}`);
  }
}

/** Sends operations one after another; each sees what those before it did, in whichever service. */
export class GatewayClient {
  /** Subject → version, oldest first: what this client has written and not yet forgotten. */
  private readonly seen = new Map<string, number>();

  constructor(
    private readonly url: string,
    private readonly dataset: string,
    private readonly patienceMs = PATIENCE_MS,
  ) {}

  /**
   * Tells whether the operation changed anything: one that was there already leads to no new version.
   * @throws OperationRefused
   */
  async send(operation: Operation): Promise<boolean> {
    const deadline = Date.now() + this.patienceMs;
    for (;;) {
      const response = await this.attempt(operation);
      if (response.status === 503 && Date.now() < deadline) {
        await response.body?.cancel();
        await sleep(1_000 * Number(response.headers.get('retry-after') ?? 1));
        continue;
      }
      const answer = await response.text();
      if (!response.ok) throw new OperationRefused(operation, response.status, answer);
      return this.remember(response.headers.get('consistency-token') ?? '');
    }
  }

  /** The same key at every attempt: whether or not an earlier one arrived, the operation is carried out once. */
  private attempt({ key, method, path, body }: Operation): Promise<Response> {
    return fetch(new URL(path, this.url), {
      method,
      headers: {
        'content-type': 'application/json',
        ...(method === 'POST' ? { 'idempotency-key': `${this.dataset}/${key}` } : {}),
        ...(this.seen.size === 0 ? {} : { 'consistency-token': formatToken(this.seen) }),
      },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS),
    });
  }

  private remember(token: string): boolean {
    const entries = token.split(',').filter((entry) => entry !== '');
    for (const entry of entries) {
      const [subject = '', version = ''] = entry.split('@');
      this.seen.delete(subject);
      this.seen.set(subject, Number(version));
    }
    for (const subject of [...this.seen.keys()].slice(0, -MOST_SUBJECTS)) this.seen.delete(subject);
    return entries.length > 0;
  }
}

function formatToken(seen: ReadonlyMap<string, number>): string {
  return [...seen].map(([subject, version]) => `${subject}@${version}`).join(',');
}
