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

const ANSWER_WITHIN_MS = 3_000;
/** Until the first keys are there. */
const RETRY_MS = 500;
/** Tokens that name unknown keys make us ask the issuer so often at most, whoever sends them. */
const UNKNOWN_KEY_COOLDOWN_MS = 10_000;

interface KeySet {
  readonly find: LocalJWKSet;
  /** The keys as the issuer told them. */
  readonly told: string;
  /** Another one than before whenever the keys are others: what was verified with those is verified again. */
  readonly revision: number;
}

/**
 * The public keys that the issuer signs with (OpenID Connect Discovery 1.0, RFC 7517): fetched at the start, again at an
 * interval, so that a key that was withdrawn is no longer accepted, and when a token names a key that is new. While the issuer
 * is away the last keys stay: it makes no tokens then, and those it made run out.
 */
@Injectable()
export class IssuerKeys implements BeforeApplicationShutdown {
  private keys: KeySet | null = null;
  private fetching: Promise<void> | null = null;
  private unknownKeyAskedAt = -Infinity;
  private readonly stopping = new AbortController();

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
   * @throws DomainError `issuer-unreachable` while no keys are known
   * @throws JWKSNoMatchingKey when the issuer has no such key
   */
  async keyFor(header: JWSHeaderParameters): Promise<{ readonly key: CryptoKey; readonly revision: number }> {
    if (!this.keys) await this.fetching;
    try {
      return await this.find(header);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey) || !this.mayAskForUnknownKey()) throw error;
      await this.refresh();
      return this.find(header);
    }
  }

  private async find(header: JWSHeaderParameters) {
    if (!this.keys) throw issuerUnreachable();
    const { find, revision } = this.keys;
    return { key: await find(header), revision };
  }

  private mayAskForUnknownKey(): boolean {
    const now = performance.now();
    if (now - this.unknownKeyAskedAt < UNKNOWN_KEY_COOLDOWN_MS) return false;
    this.unknownKeyAskedAt = now;
    return true;
  }

  private async keepFresh(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      await this.refresh();
      const ms = this.keys ? this.config.IMD_JWKS_REFRESH_SECONDS * 1_000 : RETRY_MS;
      await delay(ms, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  private refresh(): Promise<void> {
    this.fetching ??= this.fetchKeys()
      .catch((error: unknown) => {
        if (!this.stopping.signal.aborted) this.logger.warn({ err: error }, 'issuer: its keys cannot be fetched');
      })
      .finally(() => (this.fetching = null));
    return this.fetching;
  }

  private async fetchKeys(): Promise<void> {
    const { IMD_ISSUER: issuer } = this.config;
    const discovery = await this.json(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
    if (discovery['issuer'] !== issuer) {
      throw new Error(`IMD_ISSUER is ${issuer}, but it calls itself ${String(discovery['issuer'])}`);
    }
    const address = String(discovery['jwks_uri']);
    if (issuer.startsWith('https:') && !address.startsWith('https:')) {
      throw new Error(`The issuer names its keys at ${address}, which anyone on the way could change`);
    }
    const set = (await this.json(address)) as unknown as JSONWebKeySet;
    const find = createLocalJWKSet(set);
    const told = JSON.stringify(set.keys);
    if (told === this.keys?.told) return;
    this.keys = { find, told, revision: (this.keys?.revision ?? 0) + 1 };
    this.logger.info({ keys: set.keys.map(({ kid }) => kid) }, 'issuer: its keys are known');
  }

  private async json(url: string): Promise<Record<string, unknown>> {
    const signal = AbortSignal.any([this.stopping.signal, AbortSignal.timeout(ANSWER_WITHIN_MS)]);
    const answer = await fetch(this.reachedAt(url), { redirect: 'error', signal });
    if (!answer.ok) throw new Error(`${url} was answered with ${answer.status}`);
    return (await answer.json()) as Record<string, unknown>;
  }

  /** The issuer's name can differ from where it is reached, inside a container's network for one. */
  private reachedAt(url: string): URL {
    const { pathname, search } = new URL(url);
    return new URL(pathname + search, this.config.IMD_ISSUER_ADDRESS ?? url);
  }
}
