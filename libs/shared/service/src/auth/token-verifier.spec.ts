import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { DomainError } from '@imd/kernel';
import { eventually, TestIssuer, type Token } from '@imd/testing';
import pino from 'pino';
import { loadConfig, ServiceConfig } from '../config/service-config';
import { IssuerKeys } from './issuer-keys';
import { TokenVerifier } from './token-verifier';

const HOUR_MS = 3_600_000;

/** A token with an unknown key waits a second for the issuer, and a busy machine makes thousands of tokens slowly. */
jest.setTimeout(60_000);

describe('a token', () => {
  let issuer: TestIssuer;
  let keys: IssuerKeys;
  let verifier: TokenVerifier;
  let aheadMs: number;

  beforeEach(async () => {
    issuer = await TestIssuer.start();
    aheadMs = 0;
    use({});
  });
  /** The configuration would refuse these variables: they reach the issuer's https name over this machine's http. */
  const use = (more: Partial<ServiceConfig>) => {
    const valid = loadConfig(ServiceConfig, {
      IMD_MONGODB_URL: 'mongodb://127.0.0.1:1',
      IMD_MONGODB_DATABASE: 'imd_none',
      IMD_KAFKA_BROKERS: '127.0.0.1:1',
      IMD_ISSUER: issuer.url,
      IMD_JWKS_REFRESH_SECONDS: '60',
    });
    const config = { ...valid, ...more };
    keys = new IssuerKeys(config, pino({ level: 'silent' }));
    verifier = new TokenVerifier(keys, config, { now: () => new Date(Date.now() + aheadMs) });
  };
  afterEach(async () => {
    keys.beforeApplicationShutdown();
    await issuer.stop();
  });

  const started = () => {
    keys.start();
    return eventually(() => expect(keys.revision).not.toBeNull());
  };
  const refusalOf = (token: string) =>
    verifier.verify(token).then(
      () => null,
      (error: unknown) => {
        const { code, details } = error as DomainError;
        return { code, ...details };
      },
    );
  const refusal = async (token: Token) => refusalOf(await issuer.token(token));

  it('says which application calls, who acts, and what is allowed', async () => {
    await started();
    const token = await issuer.token({
      scopes: ['budgets:read', 'analyses:read'],
      claims: { azp: 'budget-tool', sub: 'an-officer', scope: 'budgets:read analyses:read something:else' },
    });
    expect(await verifier.verify(token)).toEqual({
      client: 'budget-tool',
      actor: 'an-officer',
      scopes: new Set(['budgets:read', 'analyses:read']),
    });
  });

  it('whose actor is an e-mail address is refused', async () => {
    await started();
    expect(await refusal({ claims: { sub: 'j.jansen@example.nl' } })).toEqual({
      code: 'actor-not-pseudonymous',
      claim: 'sub',
    });
  });

  it.each(['RS256', 'PS256', 'ES256'] as const)('signed with %s is taken', async (alg) => {
    const token = await issuer.token({ alg });
    await started();
    expect((await verifier.verify(token)).client).toBe('test-client');
  });

  it('that is not signed, or with any other algorithm, is refused', async () => {
    const tokens = await Promise.all((['none', 'HS256', 'RS512'] as const).map((alg) => issuer.token({ alg })));
    await started();
    for (const token of tokens) expect(await refusalOf(token)).toEqual({ code: 'token-invalid', claim: null });
  });

  it.each(['iss', 'aud', 'exp', 'iat', 'azp', 'jti', 'sub'])('without %s is refused', async (claim) => {
    await started();
    expect(await refusal({ claims: { [claim]: undefined } })).toEqual({ code: 'token-invalid', claim });
  });

  it('of another issuer or for another audience is refused', async () => {
    await started();
    for (const claims of [{ iss: 'http://127.0.0.1:1' }, { aud: 'urn:nld:other:api' }, { aud: ['urn:nld:other:api'] }])
      expect(await refusal({ claims })).toEqual({ code: 'token-invalid', claim: Object.keys(claims)[0] });
  });

  it.each([
    { azp: 'two\nlines' },
    { azp: 7 },
    { sub: '' },
    { sub: 'x'.repeat(256) },
    { scope: ['budgets:read'] },
    // So far to come that it is so still when the last test begins.
    { nbf: Math.floor(Date.now() / 1_000) + 1_800 },
    { iat: Math.floor(Date.now() / 1_000) + 1_800 },
    { cnf: { jkt: '0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I' } },
    { cnf: { 'x5t#S256': 'bwcK0esc3ACC3DB2Y5_lESsXE8o9ltc05O89jdN-dg2' } },
    { cnf: null },
  ])('with %j is refused', async (claims) => {
    await started();
    expect(await refusal({ claims })).toEqual({ code: 'token-invalid', claim: Object.keys(claims)[0] });
  });

  it.each(['at+jwt', 'application/at+jwt', 'AT+JWT'])('of the type %s is taken (RFC 9068)', async (typ) => {
    await started();
    expect(await refusal({ typ })).toBeNull();
  });

  it.each(['JWT', 'dpop+jwt', 'logout+jwt', '', null])('of the type %s is refused', async (typ) => {
    await started();
    expect(await refusal({ typ })).toEqual({ code: 'token-invalid', claim: 'typ' });
  });

  it('that lasts longer than tokens may is refused, however recently it was made', async () => {
    await started();
    const iat = Math.floor(Date.now() / 1_000);
    expect(await refusal({ claims: { iat, exp: iat + 3_600 } })).toBeNull();
    expect(await refusal({ claims: { iat, exp: iat + 3_601 } })).toEqual({ code: 'token-invalid', claim: 'exp' });
    use({ IMD_TOKEN_LIFETIME_SECONDS: 300 });
    await started();
    expect(await refusal({ claims: { iat, exp: iat + 300 } })).toBeNull();
    expect(await refusal({ claims: { iat, exp: iat + 301 } })).toEqual({ code: 'token-invalid', claim: 'exp' });
  });

  it('for several audiences is taken when we are one of them', async () => {
    await started();
    expect(await refusal({ claims: { aud: ['urn:nld:other:api', 'urn:nld:imd:api'] } })).toBeNull();
  });

  it('that names no key, or is none, is refused', async () => {
    await started();
    expect(await refusal({ kid: null })).toEqual({ code: 'token-invalid', claim: null });
    expect(await refusalOf('abc')).toEqual({ code: 'token-invalid', claim: null });
    expect(await refusal({ claims: { more: 'x'.repeat(9_000) } })).toEqual({ code: 'token-invalid', claim: null });
  });

  it('that was changed after it was signed is refused', async () => {
    await started();
    const [header, , signature] = (await issuer.token({ scopes: [] })).split('.');
    const [, payload] = (await issuer.token()).split('.');
    expect(await refusalOf([header, payload, signature].join('.'))).toEqual({ code: 'token-invalid', claim: null });
  });

  it('that was changed is not known by the one that it was made of', async () => {
    await started();
    const token = await issuer.token({ scopes: [] });
    await verifier.verify(token);
    const [header, , signature] = token.split('.');
    const [, payload] = (await issuer.token()).split('.');
    expect(verifier.known([header, payload, signature].join('.'))).toBeNull();
    expect(verifier.known(`x${token}`)).toBeNull();
  });

  it('is known once it was verified, and no longer when it has expired', async () => {
    await started();
    const token = await issuer.token();
    expect(verifier.known(token)).toBeNull();
    const caller = await verifier.verify(token);
    expect(verifier.known(token)).toBe(caller);
    aheadMs = HOUR_MS - 60_000;
    expect(verifier.known(token)).toBe(caller);
    aheadMs = HOUR_MS + 60_000;
    expect(verifier.known(token)).toBeNull();
    expect(await refusalOf(token)).toEqual({ code: 'token-expired' });
  });

  it('is known no longer, and refused, when the issuer has withdrawn its key', async () => {
    use({ IMD_JWKS_REFRESH_SECONDS: 1 });
    await started();
    const token = await issuer.token();
    await verifier.verify(token);
    await issuer.rotate();
    await eventually(() => expect(verifier.known(token)).toBeNull());
    expect(await refusalOf(token)).toEqual({ code: 'token-invalid', claim: null });
  });

  it('signed with a new key is taken, also when twenty arrive together, and the issuer is asked once', async () => {
    await started();
    await issuer.rotate();
    const asked = issuer.keysAsked;
    const tokens = await Promise.all(Array.from({ length: 20 }, () => issuer.token()));
    expect(await Promise.all(tokens.map(refusalOf))).toEqual(tokens.map(() => null));
    expect(issuer.keysAsked).toBe(asked + 1);
  });

  it('signed with a key that is new is taken although others have just named keys that do not exist', async () => {
    await started();
    expect(await refusal({ kid: 'made-up' })).toEqual({ code: 'token-invalid', claim: null });
    await issuer.rotate();
    const [genuine, ...madeUp] = await Promise.all([
      refusal({}),
      refusal({ kid: 'made-up' }),
      refusal({ kid: 'other' }),
    ]);
    expect(genuine).toBeNull();
    expect(madeUp).toEqual(madeUp.map(() => ({ code: 'token-invalid', claim: null })));
  });

  it('that names an unknown key makes us ask the issuer, but not for each one', async () => {
    await started();
    const asked = issuer.keysAsked;
    // All are made before the first is shown, so that they wait for the same answer.
    const tokens = await Promise.all(
      Array.from({ length: 40 }, (_, number) => issuer.token({ kid: `unknown-${number}` })),
    );
    for (const refused of await Promise.all(tokens.map(refusalOf)))
      expect(refused).toEqual({ code: 'token-invalid', claim: null });
    expect(issuer.keysAsked).toBe(asked + 1);
  });

  it('that names an unknown key is told to come back when a thousand wait already', async () => {
    await started();
    const token = await issuer.token({ kid: 'unknown' });
    const refused = await Promise.all(Array.from({ length: 1_001 }, () => refusalOf(token)));
    expect(refused.map((each) => each?.code).filter((code) => code === 'issuer-unreachable')).toHaveLength(1);
  });

  it('cannot be verified before the keys are known, and can as soon as they are', async () => {
    issuer.isDown = true;
    keys.start();
    expect(await refusal({})).toEqual({ code: 'issuer-unreachable' });
    issuer.isDown = false;
    await eventually(async () => expect(await refusal({})).toBeNull());
  });

  it('is verified while the issuer is away, with the last keys', async () => {
    await started();
    issuer.isDown = true;
    expect(await refusal({ kid: 'unknown' })).toEqual({ code: 'token-invalid', claim: null });
    expect(await refusal({})).toBeNull();
  });

  it('is not verified with the keys of an issuer that calls itself otherwise', async () => {
    issuer.discovery = { issuer: 'https://login.example.org' };
    keys.start();
    expect(await refusal({})).toEqual({ code: 'issuer-unreachable' });
  });

  describe('of an issuer behind https', () => {
    const NAME = 'https://login.example.org';
    const token = () => issuer.token({ claims: { iss: NAME } });
    const named = (jwksUri: string) => {
      issuer.discovery = { issuer: NAME, jwks_uri: jwksUri };
      use({ IMD_ISSUER: NAME, IMD_ISSUER_ADDRESS: issuer.url });
    };

    it('is verified with keys that come over https', async () => {
      named(`${NAME}/jwks`);
      await started();
      expect(await refusalOf(await token())).toBeNull();
    });

    it.each(['http://login.example.org/jwks', 'https-is-not-its-scheme://login.example.org/jwks'])(
      'is not verified with keys that come from %s',
      async (jwksUri) => {
        named(jwksUri);
        keys.start();
        expect(await refusalOf(await token())).toEqual({ code: 'issuer-unreachable' });
        expect(issuer.keysAsked).toBe(0);
      },
    );
  });

  describe('of an issuer that sends on who asks', () => {
    let server: Server;
    afterEach(() => server.close());
    const sendingOn = async (moved: string) => {
      server = createServer((request, response) => {
        const address = issuer.url + (request.url ?? '');
        if (request.url === moved) response.writeHead(302, { location: address }).end();
        else void fetch(address).then(async (answer) => response.end(await answer.text()));
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      use({ IMD_ISSUER_ADDRESS: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
    };

    it.each(['/.well-known/openid-configuration', '/jwks'])('from %s, elsewhere, is not verified', async (moved) => {
      await sendingOn(moved);
      keys.start();
      expect(await refusal({})).toEqual({ code: 'issuer-unreachable' });
      expect(issuer.keysAsked).toBe(0);
    });

    it('is verified where nobody is sent on', async () => {
      await sendingOn('/nothing');
      await started();
      expect(await refusal({})).toBeNull();
    });
  });

  it('is forgotten when 4 096 others were seen since', async () => {
    await started();
    const first = await issuer.token({ alg: 'ES256' });
    await verifier.verify(first);
    for (let seen = 0; seen < 4_096; seen += 1) await verifier.verify(await issuer.token({ alg: 'ES256' }));
    expect(verifier.known(first)).toBeNull();
  });

  it('is forgotten when others that were seen since take up 4 MB', async () => {
    await started();
    const first = await issuer.token({ alg: 'ES256' });
    await verifier.verify(first);
    // A token has 4 characters for 3 bytes, and no token is longer than 8 192.
    const long = () => issuer.token({ alg: 'ES256', claims: { more: 'x'.repeat(5_000) } });
    for (let characters = 0; characters < 4_194_304;) {
      const token = await long();
      await verifier.verify(token);
      characters += token.length;
    }
    expect(verifier.known(first)).toBeNull();
  });
});
