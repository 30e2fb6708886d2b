import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createRemoteJWKSet, exportJWK, generateKeyPair, jwtVerify } from 'jose';
import { freePort } from '../dev-stack/ports';
import { REPOSITORY } from '../start/repository';
import { AccessTokens } from './access-tokens';
import { IssuerProcess } from './issuer-process';
import { existingClientKey } from './key-files';
import { tokensOf } from './role-tokens';

describe('the local issuer', () => {
  let data: string;
  let issuer: IssuerProcess;

  const started = async () => {
    const process = new IssuerProcess(await freePort(), data);
    await process.start();
    await process.ready();
    return process;
  };
  beforeAll(async () => {
    data = await mkdtemp(join(tmpdir(), 'imd-issuer-'));
    issuer = await started();
  }, 40_000);
  afterAll(async () => {
    await issuer.stop();
    await rm(data, { recursive: true });
  });
  afterEach(() => void jest.restoreAllMocks());

  it('gives each role a token with its scopes and the claims of the profile, for an hour', async () => {
    const tokens = await tokensOf('return-officer', { name: issuer.url }, issuer.folder);
    const keys = createRemoteJWKSet(new URL(`${issuer.url}/jwks`));
    const { payload, protectedHeader } = await jwtVerify(await tokens.token(), keys);
    expect(protectedHeader).toEqual({ alg: 'RS256', typ: 'at+jwt', kid: expect.any(String) });
    expect(payload).toMatchObject({
      iss: issuer.url,
      aud: 'urn:nld:imd:api',
      azp: 'return-officer',
      sub: 'return-officer',
      jti: expect.any(String),
      scope: 'returns:read returns:write return-cases:read return-cases:write projects:read analyses:read',
    });
    expect(payload.exp! - payload.iat!).toBe(3_600);
  });

  it('gives no client a scope of another, and nothing to who has not its key', async () => {
    const key = await existingClientKey(issuer.folder, 'analyst');
    const greedy = new AccessTokens({ name: issuer.url }, 'analyst', ['budgets:write'], key);
    await expect(greedy.token()).rejects.toThrow(/invalid_scope/);
    const { privateKey } = await generateKeyPair('ES256', { extractable: true });
    const stranger = { ...(await exportJWK(privateKey)), alg: 'ES256' };
    const impostor = new AccessTokens({ name: issuer.url }, 'analyst', ['budgets:read'], stranger);
    await expect(impostor.token()).rejects.toThrow(/invalid_client/);
  });

  it('lets in a client that has its own key and no other', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'imd-one-key-'));
    await cp(join(issuer.folder, 'client-loader'), join(folder, 'client-loader'), { recursive: true });
    const tokens = await tokensOf('loader', { name: issuer.url }, folder);
    expect(await tokens.token()).toMatch(/^ey/);
    await expect(tokensOf('analyst', { name: issuer.url }, folder)).rejects.toThrow(/client-analyst.* cannot be read/);
    await rm(folder, { recursive: true });
  });

  it('is named, with the folder of the key, beside a token that stands alone on standard output', async () => {
    const { stdout, stderr } = await promisify(execFile)(
      'node',
      ['--import', 'tsx', 'tools/issuer/token.ts', 'analyst'],
      {
        cwd: REPOSITORY,
        env: { ...process.env, IMD_DATA: data, IMD_ISSUER: issuer.url },
      },
    );
    expect(stdout).toMatch(/^ey[\w-]+\.[\w-]+\.[\w-]+\n$/);
    expect(stderr).toBe(`analyst at the issuer ${issuer.url}, with the key in ${issuer.folder}\n`);
  }, 40_000);

  it('is asked once for a token that many need, and again shortly before that expires', async () => {
    const tokens = await tokensOf('loader', { name: issuer.url }, issuer.folder);
    const [first, same] = await Promise.all([tokens.token(), tokens.token()]);
    expect(same).toBe(first);
    const now = performance.now();
    jest.spyOn(performance, 'now').mockReturnValue(now + 3_500_000);
    expect(await tokens.token()).toBe(first);
    jest.spyOn(performance, 'now').mockReturnValue(now + 3_550_000);
    expect(await tokens.token()).not.toBe(first);
  });

  it('keeps its keys where only their owner can read them, and has the same after a new start', async () => {
    const entries = await readdir(issuer.folder, { recursive: true });
    for (const path of ['', ...entries].map((entry) => join(issuer.folder, entry))) {
      const found = await stat(path);
      expect([path, found.mode & 0o777]).toEqual([path, found.isDirectory() ? 0o700 : 0o600]);
    }
    const keys = async () => (await fetch(`${issuer.url}/jwks`)).json();
    const before = await keys();
    await issuer.stop();
    issuer = await started();
    expect(await keys()).toEqual(before);
  }, 40_000);
});
