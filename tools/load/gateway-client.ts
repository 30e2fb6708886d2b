import { setTimeout as sleep } from 'node:timers/promises';
import type { AccessTokens } from '../issuer/access-tokens';
import type { Operation } from './dataset';

/** The most subjects that the platform takes in one consistency token. */
const MOST_SUBJECTS = 16;
/** How long one operation is tried while the platform is not available. */
const PATIENCE_MS = 60_000;
const ANSWER_TIMEOUT_MS = 10_000;
/** The operation changes something that is there, and the platform wants to know which state of it was meant. */
const PRECONDITION_REQUIRED = 428;

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
  /** Subject → version of everything this client has written, the latest write last. */
  private readonly seen = new Map<string, number>();
  private readonly patienceMs: number;
  private readonly signal: AbortSignal | undefined;

  constructor(
    private readonly url: string,
    private readonly accessTokens: Pick<AccessTokens, 'authorization'>,
    private readonly dataset: string,
    { patienceMs = PATIENCE_MS, signal }: { patienceMs?: number; signal?: AbortSignal | undefined } = {},
  ) {
    this.patienceMs = patienceMs;
    this.signal = signal;
  }

  /**
   * Tells whether the operation changed anything: what is set again leads to no new version, what is booked again under its
   * key is answered as it was the first time.
   * @throws OperationRefused, GatewayUnreachable
   */
  async send(operation: Operation): Promise<boolean> {
    const deadline = Date.now() + this.patienceMs;
    let ifMatch: string | null = null;
    for (;;) {
      const response = await this.attempt(operation, ifMatch);
      if (response.status === 503 && Date.now() < deadline) {
        await response.body?.cancel();
        await sleep(1_000 * Number(response.headers.get('retry-after') ?? 1), undefined, { signal: this.signal });
        continue;
      }
      if (response.status === PRECONDITION_REQUIRED && ifMatch === null) {
        await response.body?.cancel();
        ifMatch = await this.etagOf(operation);
        continue;
      }
      const answer = await response.text();
      if (!response.ok) throw new OperationRefused(operation, response.status, answer);
      const versions = this.remember(response.headers.get('consistency-token') ?? '');
      return versions > 0 && response.headers.get('idempotency-replayed') !== 'true';
    }
  }

  /** Everything this client has written; more than one token, because one holds only so many subjects. */
  tokens(): readonly string[] {
    const entries = [...this.seen];
    const tokens = [];
    for (let from = 0; from < entries.length; from += MOST_SUBJECTS)
      tokens.push(formatToken(entries.slice(from, from + MOST_SUBJECTS)));
    return tokens;
  }

  /** The same key at every attempt: whether or not an earlier one arrived, the operation is carried out once. */
  private attempt({ key, method, path, body }: Operation, ifMatch: string | null): Promise<Response> {
    return this.request(path, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(method === 'POST' ? { 'idempotency-key': `${this.dataset}/${key}` } : {}),
        ...(ifMatch === null ? {} : { 'if-match': ifMatch }),
      },
      body: JSON.stringify(body),
    });
  }

  /** A dataset replaces what is there now; a change between this read and the write is noticed all the same. */
  private async etagOf({ path }: Operation): Promise<string> {
    const response = await this.request(path, { method: 'GET', headers: {} });
    await response.body?.cancel();
    return response.headers.get('etag') ?? '*';
  }

  private async request(
    path: string,
    { headers, ...request }: { method: string; headers: Record<string, string>; body?: string },
  ): Promise<Response> {
    const latest = [...this.seen].slice(-MOST_SUBJECTS);
    const authorization = await this.accessTokens.authorization();
    const timeout = AbortSignal.timeout(ANSWER_TIMEOUT_MS);
    return fetch(new URL(path, this.url), {
      ...request,
      headers: {
        ...headers,
        ...authorization,
        ...(latest.length === 0 ? {} : { 'consistency-token': formatToken(latest) }),
      },
      signal: this.signal ? AbortSignal.any([this.signal, timeout]) : timeout,
    }).catch((error: unknown) => {
      this.signal?.throwIfAborted();
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
    return entries.length;
  }
}

function formatToken(versions: readonly (readonly [string, number])[]): string {
  return versions.map(([subject, version]) => `${subject}@${version}`).join(',');
}
