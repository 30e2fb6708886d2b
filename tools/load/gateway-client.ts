import { setTimeout as delay } from 'node:timers/promises';
import { PlatformClient, PlatformUnreachable } from '@imd/client';
import type { AccessTokens } from '../issuer/access-tokens';
import { type Operation, resolved, resolvedPath } from './dataset';

/** The operation changes something that is there, and the platform wants to know which state of it was meant. */
const PRECONDITION_REQUIRED = 428;
const CONFLICT = 409;
const BASE = '/v1';
/** What an operation refers to may have been written to another service, and arrives there by itself. */
const ARRIVAL_PATIENCE_MS = 60_000;
const ASK_AGAIN_MS = 100;

/** The platform refused an operation; nothing after it is sent. */
export class OperationRefused extends Error {
  override readonly name = 'OperationRefused';

  constructor(
    readonly operation: Operation,
    readonly status: number,
    /** The platform answered this problem. */
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

/** The client sends operations one after another; each sees the effects of those before it, in every service. */
export class GatewayClient {
  private readonly client: PlatformClient;
  /** The ids of what POST made, by the key of its operation. */
  private readonly made = new Map<string, string>();

  constructor(
    private readonly url: string,
    accessTokens: Pick<AccessTokens, 'authorization'>,
    private readonly dataset: string,
    private readonly options: { patienceMs?: number; signal?: AbortSignal | undefined } = {},
  ) {
    this.client = new PlatformClient({
      url,
      authorization: async () => (await accessTokens.authorization()).authorization,
      ...options,
    });
  }

  /**
   * An operation that is sent again under its key is answered as it was the first time, also where what it set has
   * changed since: a load that was interrupted goes on.
   * @returns whether the operation changed anything
   * @throws OperationRefused, GatewayUnreachable
   */
  async send({ key, method, path, body }: Operation): Promise<boolean> {
    const operation = { key, method, path: resolvedPath(path, this.idOf), body: resolved(body, this.idOf) };
    const deadline = performance.now() + (this.options.patienceMs ?? ARRIVAL_PATIENCE_MS);
    let answer = await this.attempt(operation, null);
    // A token names the last subjects only: a reference to an earlier one may be refused before it has arrived.
    while (isRetryable(answer) && performance.now() < deadline) {
      await delay(ASK_AGAIN_MS, undefined, { signal: this.options.signal });
      answer = await this.attempt(operation, null);
    }
    if (answer.response.status === PRECONDITION_REQUIRED) {
      answer = await this.attempt(operation, await this.etagOf(operation));
    }
    const { response, error } = answer;
    const forgotten = forgottenOf(error);
    if (!response.ok && forgotten === null) throw new OperationRefused(operation, response.status, textOf(error));
    const place = forgotten ? forgotten.made : response.headers.get('location');
    const id = place?.split('/').at(-1);
    if (id !== undefined) this.made.set(key, decodeURIComponent(id));
    const versions = response.headers.get('consistency-token') ?? '';
    return versions !== '' && response.headers.get('idempotency-replayed') !== 'true';
  }

  /** @returns whether what the operation sets is there */
  async holds({ path }: Pick<Operation, 'path'>): Promise<boolean> {
    return (await this.request('get', path, {})).response.ok;
  }

  /** A caller who reads with each of these tokens sees everything that was written. */
  tokens(): readonly string[] {
    return this.client.tokens();
  }

  private readonly idOf = (key: string): string => {
    const id = this.made.get(key);
    if (id === undefined) throw new Error(`Nothing was made by ${key} yet.`);
    return id;
  };

  /** Every attempt has the same key: whether or not an earlier one arrived, the operation is carried out once. */
  private attempt({ key, method, path, body }: Operation, ifMatch: string | null) {
    return this.request(method === 'POST' ? 'post' : 'put', path, {
      headers: {
        'idempotency-key': `${this.dataset}/${key}`,
        ...(ifMatch === null ? {} : { 'if-match': ifMatch }),
      },
      body,
    });
  }

  /** A dataset replaces the present state; a change between this read and the write is still noticed. */
  private async etagOf({ path }: Operation): Promise<string> {
    const { response } = await this.request('get', path, {});
    return response.headers.get('etag') ?? '*';
  }

  /** The dataset gives the paths: which one an operation has is known when it is read, not when this is compiled. */
  private async request(method: 'get' | 'post' | 'put', path: string, init: object) {
    try {
      return await this.client.api.request(method, path.slice(BASE.length) as never, init as never);
    } catch (error) {
      throw error instanceof PlatformUnreachable ? new GatewayUnreachable(this.url, error.cause) : error;
    }
  }
}

const isRetryable = ({ response, error }: { response: Response; error?: unknown }) =>
  response.status === CONFLICT && (error as { retryable?: unknown } | undefined)?.retryable === true;

/**
 * The platform keeps an answer for a day.
 * @returns where what was booked under the same key is found, which nothing is that was set; null for any other problem
 */
function forgottenOf(error: unknown): { readonly made: string | null } | null {
  const { type, made = null } = (error ?? {}) as { type?: unknown; made?: string | null };
  return type === 'urn:nld:imd:problem:answer-forgotten' ? { made } : null;
}

const textOf = (error: unknown) => (typeof error === 'string' ? error : JSON.stringify(error));
