import { setTimeout as delay } from 'node:timers/promises';
import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import {
  createLocalJWKSet,
  errors,
  type CryptoKey,
  type JSONWebKeySet,
  type JWSHeaderParameters,
  type LocalJWKSet,
} from 'jose';
import type { Logger } from 'pino';
import { ServiceConfig } from '../config/service-config';
import { LOGGER } from '../tokens';
import { issuerUnreachable } from './auth.errors';
import { PacedFetch } from './paced-fetch';

const ANSWER_WITHIN_MS = 3_000;
/**
 * A service asks the issuer this often at most, however many tokens with made-up keys come; a token with a new key
 * waits no longer.
 */
const ASKED_EVERY_MS = 1_000;
/** This many tokens may wait for the next answer of the issuer; each is 8 kB at most. */
const MOST_WAITING = 1_000;

export interface VerifyingKey {
  readonly key: CryptoKey;
  /** The revision is that of the set of keys that the key comes from. */
  readonly revision: number;
}

interface KeySet {
  readonly find: LocalJWKSet;
  /** The issuer told the keys in these words. */
  readonly told: string;
  /** The revision changes whenever the keys do: a token that was verified with the keys before is verified again. */
  readonly revision: number;
}

/**
 * The issuer signs with these keys (OpenID Connect Discovery 1.0, RFC 7517). A service fetches them at the start, again
 * at an interval, so that a withdrawn key is no longer accepted, and when a token names a new key. Nobody can tell a
 * new key from a made-up one before the issuer answers, so both wait for that answer, and neither is refused because of
 * the other. While the issuer is down the last keys stay: it makes no tokens then, and those it made run out.
 */
@Injectable()
export class IssuerKeys implements BeforeApplicationShutdown {
  private keys: KeySet | null = null;
  private waiting = 0;
  private readonly stopping = new AbortController();
  private readonly fetches = new PacedFetch(() => this.refresh(), ASKED_EVERY_MS, {
    elapsed: () => performance.now(),
    wait: (ms) => this.wait(ms),
  });

  constructor(
    private readonly config: ServiceConfig,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Null until keys are known. */
  get revision(): number | null {
    return this.keys?.revision ?? null;
  }

  start(): void {
    void this.keepFresh();
  }

  beforeApplicationShutdown(): void {
    this.stopping.abort();
  }

  /**
   * @throws DomainError `issuer-unreachable` while no keys are known, and when too many wait for keys already
   * @throws JWKSNoMatchingKey when the issuer has no such key
   */
  async keyFor(header: JWSHeaderParameters): Promise<VerifyingKey> {
    if (!this.keys) await this.fetches.current();
    return (await this.known(header)) ?? (await this.whileWaiting(() => this.fetched(header)));
  }

  private async fetched(header: JWSHeaderParameters): Promise<VerifyingKey> {
    // A fetch that is under way may have read the keys before this one was there.
    await this.fetches.current();
    let key = await this.known(header);
    if (key) return key;
    await this.fetches.fresh();
    key = await this.known(header);
    if (key) return key;
    throw new errors.JWKSNoMatchingKey();
  }

  private async whileWaiting<T>(wait: () => Promise<T>): Promise<T> {
    if (this.waiting >= MOST_WAITING) throw issuerUnreachable();
    this.waiting += 1;
    try {
      return await wait();
    } finally {
      this.waiting -= 1;
    }
  }

  private async known(header: JWSHeaderParameters): Promise<VerifyingKey | null> {
    if (!this.keys) throw issuerUnreachable();
    const { find, revision } = this.keys;
    try {
      return { key: await find(header), revision };
    } catch (error) {
      if (error instanceof errors.JWKSNoMatchingKey) return null;
      throw error;
    }
  }

  private async keepFresh(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      await this.fetches.fresh();
      // Until the first keys are there the service asks the issuer as often as it may.
      if (this.keys) await this.wait(this.config.IMD_JWKS_REFRESH_SECONDS * 1_000);
    }
  }

  /** The wait ends at once when the service stops. */
  private wait(ms: number): Promise<void> {
    return delay(ms, undefined, { signal: this.stopping.signal, ref: false }).catch(() => undefined);
  }

  private async refresh(): Promise<void> {
    if (this.stopping.signal.aborted) return;
    try {
      await this.fetchKeys();
    } catch (error) {
      if (!this.stopping.signal.aborted) this.logger.warn({ err: error }, 'issuer: its keys cannot be fetched');
    }
  }

  private async fetchKeys(): Promise<void> {
    const { IMD_ISSUER: issuer } = this.config;
    const discovery = await this.json(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
    if (discovery['issuer'] !== issuer) {
      throw new Error(`IMD_ISSUER is ${issuer}, but it calls itself ${String(discovery['issuer'])}`);
    }
    const address = String(discovery['jwks_uri']);
    if (isHttps(issuer) && !isHttps(address)) {
      throw new Error(`The issuer names its keys at ${address}, which anyone on the way could change`);
    }
    const set = (await this.json(address)) as unknown as JSONWebKeySet;
    const find = createLocalJWKSet(set);
    const told = JSON.stringify(set.keys);
    if (told === this.keys?.told) return;
    this.keys = { find, told, revision: (this.keys?.revision ?? 0) + 1 };
    this.logger.info({ keys: set.keys.map(({ kid }) => kid) }, 'issuer: its keys are known');
  }

  /** A redirect would let the server that answers name another issuer's keys, so it counts as a failure. */
  private async json(url: string): Promise<Record<string, unknown>> {
    const signal = AbortSignal.any([this.stopping.signal, AbortSignal.timeout(ANSWER_WITHIN_MS)]);
    const answer = await fetch(this.reachedAt(url), { redirect: 'error', signal });
    if (!answer.ok) throw new Error(`${url} was answered with ${answer.status}`);
    return (await answer.json()) as Record<string, unknown>;
  }

  /** Inside a container's network, for one, the issuer is reached under another address than its name. */
  private reachedAt(url: string): URL {
    const { pathname, search } = new URL(url);
    return new URL(pathname + search, this.config.IMD_ISSUER_ADDRESS ?? url);
  }
}

function isHttps(address: string): boolean {
  return URL.canParse(address) && new URL(address).protocol === 'https:';
}
