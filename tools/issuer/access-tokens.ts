import { randomUUID } from 'node:crypto';
import { importJWK, SignJWT, type JWK } from 'jose';

const RENEW_BEFORE_MS = 60_000;
const ASSERTION_LIFETIME = '1 minute';
const ANSWER_WITHIN_MS = 10_000;

export interface Issuer {
  readonly name: string;
  /** The issuer is reached there, when that is not its name. */
  readonly address?: string | undefined;
}

/** The header lets us in at this service. */
export interface ProtectedService {
  readonly url: string;
  authorization(): Promise<{ readonly authorization: string }>;
}

/**
 * One client gets its access tokens here (client credentials with `private_key_jwt`, RFC 7523) and uses each until
 * shortly before it expires.
 */
export class AccessTokens {
  private current: { readonly token: string; readonly renewAt: number } | null = null;
  private asking: Promise<string> | null = null;

  constructor(
    private readonly issuer: Issuer,
    private readonly client: string,
    private readonly scopes: readonly string[],
    private readonly key: JWK,
  ) {}

  /** @throws Error when the issuer does not answer or refuses the client */
  async token(): Promise<string> {
    if (this.current && performance.now() < this.current.renewAt) return this.current.token;
    this.asking ??= this.ask().finally(() => (this.asking = null));
    return this.asking;
  }

  async authorization(): Promise<{ readonly authorization: string }> {
    return { authorization: `Bearer ${await this.token()}` };
  }

  private async ask(): Promise<string> {
    const endpoint = await this.tokenEndpoint();
    const answer = await fetch(endpoint, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        scope: this.scopes.join(' '),
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: await this.assertion(),
      }),
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    const body = await answer.text();
    if (!answer.ok) throw new Error(`The issuer ${this.issuer.name} answered ${answer.status}: ${body}`);
    const { access_token: token, expires_in: seconds } = JSON.parse(body) as {
      access_token: string;
      expires_in: number;
    };
    this.current = { token, renewAt: performance.now() + seconds * 1_000 - RENEW_BEFORE_MS };
    return token;
  }

  /** OIDC discovery tells it. */
  private async tokenEndpoint(): Promise<URL> {
    const { name, address = name } = this.issuer;
    const answer = await fetch(`${address}/.well-known/openid-configuration`, {
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    }).catch((cause: unknown) => {
      throw new Error(`The issuer does not answer at ${address}. Start the platform with npm start.`, { cause });
    });
    const { token_endpoint: endpoint } = (await answer.json()) as { token_endpoint: string };
    return new URL(new URL(endpoint).pathname, address);
  }

  private async assertion(): Promise<string> {
    const { alg = 'ES256', kid } = this.key;
    return new SignJWT()
      .setProtectedHeader({ alg, ...(kid === undefined ? {} : { kid }) })
      .setIssuer(this.client)
      .setSubject(this.client)
      .setAudience(this.issuer.name)
      .setJti(randomUUID())
      .setIssuedAt()
      .setExpirationTime(ASSERTION_LIFETIME)
      .sign(await importJWK(this.key, alg));
  }
}
