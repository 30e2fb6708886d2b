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

/** The gateway did not answer. Loading again is safe: what arrived is not carried out twice. */
export class GatewayUnreachable extends Error {
  override readonly name = 'GatewayUnreachable';

  constructor(url: string, cause: unknown) {
    super(`${url} does not answer. Start the platform with npm start, or name its gateway in IMD_GATEWAY_URL.`, {
      cause,
    });
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
   * Tells whether the operation changed anything: what is set again leads to no new version, what is booked again under its
   * key is answered as it was the first time.
   * @throws OperationRefused, GatewayUnreachable
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
      const versions = this.remember(response.headers.get('consistency-token') ?? '');
      return versions > 0 && response.headers.get('idempotency-replayed') !== 'true';
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
    }).catch((error: unknown) => {
      throw new GatewayUnreachable(this.url, error);
    });
  }

  private remember(token: string): number {
    const entries = token.split(',').filter((entry) => entry !== '');
    for (const entry of entries) {
      const [subject = '', version = ''] = entry.split('@');
      this.seen.delete(subject);
      this.seen.set(subject, Number(version));
    }
    for (const subject of [...this.seen.keys()].slice(0, -MOST_SUBJECTS)) this.seen.delete(subject);
    return entries.length;
  }
}

function formatToken(seen: ReadonlyMap<string, number>): string {
  return [...seen].map(([subject, version]) => `${subject}@${version}`).join(',');
}
