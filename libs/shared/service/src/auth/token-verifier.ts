import type { Clock } from '@imd/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { errors, jwtVerify, type CryptoKey, type JWSHeaderParameters, type JWTPayload } from 'jose';
import { LRUCache } from 'lru-cache';
import { ServiceConfig } from '../config/service-config';
import { CLOCK } from '../tokens';
import { actorNotPseudonymous, tokenExpired, tokenInvalid } from './auth.errors';
import type { Caller } from './caller';
import { IssuerKeys } from './issuer-keys';
import { isScope } from './scopes';

/**
 * Only asymmetric algorithms are accepted; the profile demands RS256 and recommends PS256 (NL GOV Assurance profile for
 * OAuth 2.0, 1.1.0).
 */
const ALGORITHMS = ['RS256', 'PS256', 'ES256'];
const REQUIRED_CLAIMS = ['iss', 'aud', 'exp', 'iat', 'azp', 'jti', 'sub'];
/**
 * An access token has this type (RFC 9068, section 4), so that an ID token of the same issuer is refused;
 * `application/at+jwt` is the same type.
 */
const TYPE = 'at+jwt';
/** The clocks of issuer and service may differ this much. */
const CLOCK_TOLERANCE_SECONDS = 5;
/** This many verified tokens are kept, as long as they fit in 4 MB together. */
const MOST_KEPT = 4_096;
const MOST_CHARACTERS_KEPT = 4_194_304;
const MOST_CHARACTERS = 8_192;
/** A token is looked up by its last characters, which are of its signature: no two valid tokens share this many. */
const LOOKED_UP_BY = 32;
const NAME = /^[\x20-\x7e]{1,255}$/;

interface Verified {
  readonly token: string;
  readonly caller: Caller;
  /** The token gives its expiry in seconds since 1970. */
  readonly expiresAt: number;
  readonly keysRevision: number;
}

/**
 * Access tokens are signed JWTs (RFC 7519, RFC 8725). Verifying a signature costs more than the rest of a read, so a
 * token that was verified is known until it expires or the issuer's keys change. The token itself is kept: a digest of
 * each token that comes in would take 4 µs, and an intruder who reads the memory of this process reads incoming tokens
 * there too.
 */
@Injectable()
export class TokenVerifier {
  private readonly verified = new LRUCache<string, Verified>({
    max: MOST_KEPT,
    maxSize: MOST_CHARACTERS_KEPT,
    sizeCalculation: ({ token }) => token.length,
  });

  constructor(
    private readonly keys: IssuerKeys,
    private readonly config: ServiceConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns the caller when the token was verified before, null otherwise */
  known(token: string): Caller | null {
    const before = this.verified.get(endOf(token));
    if (before?.token !== token || before.keysRevision !== this.keys.revision || this.isOver(before.expiresAt))
      return null;
    return before.caller;
  }

  /** @throws DomainError `token-invalid`, `token-expired`, `actor-not-pseudonymous`, `issuer-unreachable` */
  async verify(token: string): Promise<Caller> {
    if (token.length > MOST_CHARACTERS) throw tokenInvalid(null);
    let keysRevision = 0;
    const payload = await this.payloadOf(token, async (header) => {
      if (header.kid === undefined) throw new errors.JWSInvalid('a token names its key');
      const { key, revision } = await this.keys.keyFor(header);
      keysRevision = revision;
      return key;
    });
    this.demandBounds(payload);
    const caller = callerOf(payload);
    this.verified.set(endOf(token), { token, caller, expiresAt: payload.exp ?? 0, keysRevision });
    return caller;
  }

  private async payloadOf(
    token: string,
    key: (header: JWSHeaderParameters) => Promise<CryptoKey>,
  ): Promise<JWTPayload> {
    try {
      const { payload } = await jwtVerify(token, key, {
        issuer: this.config.IMD_ISSUER,
        audience: this.config.IMD_AUDIENCE,
        algorithms: ALGORITHMS,
        typ: TYPE,
        requiredClaims: REQUIRED_CLAIMS,
        clockTolerance: CLOCK_TOLERANCE_SECONDS,
        currentDate: this.clock.now(),
      });
      return payload;
    } catch (error) {
      if (error instanceof errors.JWTExpired) throw tokenExpired();
      if (error instanceof errors.JWTClaimValidationFailed) throw tokenInvalid(error.claim);
      if (error instanceof errors.JOSEError) throw tokenInvalid(null);
      throw error;
    }
  }

  /** jose has checked that both times are numbers, and that the token has not expired. */
  private demandBounds({ iat = Infinity, exp = Infinity, cnf }: JWTPayload): void {
    // A token that is bound to a key of its sender (RFC 7800) is stolen goods in any other hands, and no proof is
    // checked here.
    if (cnf !== undefined) throw tokenInvalid('cnf');
    if (iat > this.seconds() + CLOCK_TOLERANCE_SECONDS) throw tokenInvalid('iat');
    if (exp - iat > this.config.IMD_TOKEN_LIFETIME_SECONDS) throw tokenInvalid('exp');
  }

  private seconds(): number {
    return this.clock.now().getTime() / 1_000;
  }

  private isOver(expiresAt: number): boolean {
    return expiresAt <= this.seconds() - CLOCK_TOLERANCE_SECONDS;
  }
}

function endOf(token: string): string {
  return token.slice(-LOOKED_UP_BY);
}

function callerOf(payload: JWTPayload): Caller {
  const named = (claim: string) => {
    const value = payload[claim];
    if (typeof value !== 'string' || !NAME.test(value)) throw tokenInvalid(claim);
    return value;
  };
  const scope = payload['scope'] ?? '';
  if (typeof scope !== 'string') throw tokenInvalid('scope');
  const actor = named('sub');
  if (actor.includes('@')) throw actorNotPseudonymous();
  return { client: named('azp'), actor, scopes: new Set(scope.split(' ').filter(isScope)) };
}
