import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { newId } from '@imd/kernel';
import { SCOPES, type Scope } from '@imd/service';
import {
  exportJWK,
  exportSPKI,
  generateKeyPair,
  SignJWT,
  UnsecuredJWT,
  type CryptoKey,
  type JWK,
  type JWTPayload,
} from 'jose';

/** A test names the parts in which its token differs from one in order; a claim that is undefined is left out. */
export interface Token {
  readonly scopes?: readonly Scope[];
  readonly claims?: JWTPayload;
  /** `none` is unsigned; `HS256` is signed with the public key, as an attacker would who has only that. */
  readonly alg?: Algorithm | 'HS256' | 'none';
  /** Null says that the header names no key. */
  readonly kid?: string | null;
  /** Null says that the header names no type. */
  readonly typ?: string | null;
}

type Algorithm = 'RS256' | 'PS256' | 'ES256' | 'RS512';

/** A key of this kind is made at once; one of RSA takes longer than many a test. */
const QUICK = 'ES256';

interface SigningKey {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
}

export const ALL_SCOPES = Object.keys(SCOPES) as Scope[];

/**
 * The issuer runs in this process: OIDC discovery and its public keys over HTTP, and any token that a test can think
 * of.
 */
export class TestIssuer {
  /** The count is of the requests for its keys. */
  keysAsked = 0;
  /** The issuer answers 500 to everything while it is down. */
  isDown = false;
  /** Discovery answers these values where a test wants others. */
  discovery: Record<string, unknown> = {};
  private readonly keys = new Map<string, SigningKey>();

  private constructor(private readonly server: Server) {}

  static async start(): Promise<TestIssuer> {
    const server = createServer((request, response) => {
      void issuer.answer(request.url ?? '').then(({ status, body }) => {
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      });
    });
    const issuer = new TestIssuer(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    await issuer.rotate();
    return issuer;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** The issuer gets new keys, and withdraws those before. */
  async rotate(): Promise<void> {
    this.keys.clear();
    await this.keyFor(QUICK);
  }

  async token({ scopes = ALL_SCOPES, claims = {}, alg = QUICK, kid, typ = 'at+jwt' }: Token = {}): Promise<string> {
    const now = Math.floor(Date.now() / 1_000);
    const payload: JWTPayload = {
      iss: this.url,
      aud: 'urn:nld:imd:api',
      azp: 'test-client',
      sub: 'test-actor',
      jti: newId(),
      iat: now,
      exp: now + 3_600,
      scope: scopes.join(' '),
      ...claims,
    };
    if (alg === 'none') return new UnsecuredJWT(payload).encode();
    const key = await this.keyFor(alg === 'HS256' ? 'RS256' : alg);
    const secret = alg === 'HS256' ? new TextEncoder().encode(await exportSPKI(key.publicKey)) : key.privateKey;
    const named = kid === null ? {} : { kid: kid ?? key.kid };
    const typed = typ === null ? {} : { typ };
    return new SignJWT(payload).setProtectedHeader({ alg, ...typed, ...named }).sign(secret);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async keyFor(alg: Algorithm): Promise<SigningKey> {
    let key = this.keys.get(alg);
    if (!key) {
      key = { kid: `${alg}-${newId()}`, ...(await generateKeyPair(alg, { extractable: true })) };
      this.keys.set(alg, key);
    }
    return key;
  }

  private async answer(path: string): Promise<{ status: number; body: object }> {
    if (this.isDown) return { status: 500, body: {} };
    if (path === '/.well-known/openid-configuration')
      return { status: 200, body: { issuer: this.url, jwks_uri: `${this.url}/jwks`, ...this.discovery } };
    if (path !== '/jwks') return { status: 404, body: {} };
    this.keysAsked += 1;
    const keys: JWK[] = [];
    for (const { kid, publicKey } of this.keys.values())
      keys.push({ ...(await exportJWK(publicKey)), kid, use: 'sig' });
    return { status: 200, body: { keys } };
  }
}
