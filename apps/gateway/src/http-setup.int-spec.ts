import { once } from 'node:events';
import { createServer, get, type IncomingMessage, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { eventually, TestService, type TestResponse } from '@imd/testing';
import type { FastifyInstance } from 'fastify';
import { AppModule } from './app.module';
import { ownersRoutes } from './forward/owners-routes';
import { httpSetup } from './http-setup';

interface Received {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

const SHOWN = '{"amount":"9.00","of":"é"}';
const ETAG = '"of-what-is-shown"';
const REFUSED = '/v1/projects/refused';
const PROBLEM = 'urn:nld:imd:problem:';

/**
 * This server stands in for all services: it notes every byte that it is sent, and gives every caller the same answer.
 */
class Owner {
  readonly received: Received[] = [];
  private readonly server: Server;

  constructor() {
    this.server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const { method, url, headers } = request;
        if (url !== '/health/outbox') this.received.push({ method, url, headers, body: Buffer.concat(chunks) });
        if (url?.startsWith(REFUSED)) {
          response.writeHead(409, { 'content-type': 'application/problem+json' });
          response.end(JSON.stringify({ type: `${PROBLEM}of-the-owner` }));
          return;
        }
        const unchanged = headers['if-none-match'] === ETAG;
        response.writeHead(unchanged ? 304 : 200, {
          etag: ETAG,
          'www-authenticate': 'Bearer realm="imd", error="insufficient_scope", scope="budgets:read"',
          'x-internal': 'yes',
          ...(unchanged ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(SHOWN) }),
        });
        response.end(method === 'HEAD' || unchanged ? undefined : SHOWN);
      });
    });
  }

  async start(): Promise<string> {
    await new Promise<void>((listening) => this.server.listen(0, '127.0.0.1', listening));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((closed) => this.server.close(() => closed()));
  }
}

const LIMIT = 1_000;
const COMMANDS = 100;
const WITHOUT_CLIENT = 1_000;

describe('the gateway', () => {
  const owner = new Owner();
  let gateway: TestService;

  beforeAll(async () => {
    const url = await owner.start();
    gateway = await TestService.start(AppModule, {
      name: 'gateway',
      setup: httpSetup,
      environment: {
        IMD_BUDGET_URL: url,
        IMD_PROJECTS_URL: url,
        IMD_RETURNS_URL: url,
        IMD_RATE_LIMIT_PER_MINUTE: String(LIMIT),
        IMD_COMMAND_LIMIT_PER_MINUTE: String(COMMANDS),
        IMD_ADDRESS_LIMIT_PER_MINUTE: String(WITHOUT_CLIENT),
        IMD_TRUSTED_PROXIES: '127.0.0.1, ::1',
        IMD_SECURITY_CONTACT: 'https://example.org/report',
        IMD_PUBLIC_URL: 'https://api.example.org',
        IMD_CORS_ORIGINS: 'https://app.example.org',
      },
    });
  });
  afterAll(async () => {
    await gateway.stop();
    await owner.stop();
  });
  beforeEach(() => (owner.received.length = 0));

  const authorization = async () => `Bearer ${await gateway.issuer.token()}`;
  const ask = async (method: string, path: string, headers: Record<string, string> = {}, body: string | null = null) =>
    fetch(gateway.url + path, { method, headers: { authorization: await authorization(), ...headers }, body });
  const refusal = async (answer: Response) => {
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(answer.headers.get('api-version')).not.toBeNull();
    const { type } = (await answer.json()) as { type: string };
    return [answer.status, type.slice(PROBLEM.length)];
  };
  const raw = (bytes: string) =>
    new Promise<string>((resolve, reject) => {
      let answer = '';
      const socket = connect(Number(new URL(gateway.url).port), '127.0.0.1', () => socket.write(bytes));
      socket.on('data', (chunk) => (answer += chunk.toString('latin1')));
      socket.on('end', () => socket.end());
      socket.on('error', reject);
      socket.on('close', () => resolve(answer));
    });

  describe('hands on to the owner', () => {
    it('a body byte for byte, what it knows of headers, and its own trace', async () => {
      const body = '{ "b":1.0,\n "a":"é", "a":2 }';
      await ask(
        'POST',
        '/v1/budgets/2010/expenditures',
        {
          'content-type': 'application/json',
          'idempotency-key': 'key-1',
          traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
          'x-forwarded-for': '10.0.0.1',
          cookie: 'a=b',
        },
        body,
      );
      const [received] = owner.received;
      expect(received?.body.equals(Buffer.from(body))).toBe(true);
      expect(received?.headers).toMatchObject({ 'idempotency-key': 'key-1', 'content-type': 'application/json' });
      expect(received?.headers['traceparent']).toMatch(/^00-4bf92f3577b34da6a3ce929d0e0e4736-(?!00f067aa0ba902b7)/);
      expect(Object.keys(received?.headers ?? {})).not.toEqual(expect.arrayContaining(['x-forwarded-for']));
      expect(received?.headers['cookie']).toBeUndefined();
    });

    it('what it is asked, and gives back the answer with its own headers and no internal ones', async () => {
      const answer = await ask('GET', '/v1/budgets/2010');
      expect([answer.status, answer.headers.get('etag'), await answer.text()]).toEqual([200, ETAG, SHOWN]);
      expect(answer.headers.get('www-authenticate')).toContain('scope="budgets:read"');
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect(answer.headers.get('x-internal')).toBeNull();
    });

    it('what the owner refuses, and logs which operation it was, who asked and by which rule', async () => {
      gateway.logger.level = 'info';
      const line = jest.spyOn(gateway.logger, 'info').mockReturnValue();
      try {
        const token = await gateway.issuer.token({ claims: { azp: 'a-tool', sub: 'an-officer' } });
        await ask('GET', `${REFUSED}?note=private`, { authorization: `Bearer ${token}` });
        await eventually(() => expect(line).toHaveBeenCalled());
        expect(line).toHaveBeenLastCalledWith(
          expect.objectContaining({
            operation: 'showProject',
            path: REFUSED,
            status: 409,
            problem: `${PROBLEM}of-the-owner`,
            client: 'a-tool',
            actor: 'an-officer',
          }),
          'request',
        );
        expect(JSON.stringify(line.mock.calls)).not.toContain('private');
      } finally {
        line.mockRestore();
        gateway.logger.level = 'fatal';
      }
    });
  });

  describe('answers by the method, for every path of the description', () => {
    const routes = ownersRoutes();
    const paths = [...new Set(routes.map(({ url }) => url))].map((url) => ({
      url,
      path: url.replaceAll(/:\w+/g, 'one'),
      methods: routes.filter((route) => route.url === url).map(({ method }) => method),
    }));
    const reading = paths.filter(({ methods }) => methods.includes('GET'));

    it('has all of them', () => {
      expect(routes.length).toBeGreaterThan(80);
      expect(reading.length).toBeGreaterThan(30);
    });

    it.each(reading)('HEAD $url as GET, with the length of the body that does not come', async ({ path }) => {
      for (const [condition, status] of [
        [{}, 200],
        [{ 'if-none-match': ETAG }, 304],
      ] as const) {
        const [get, head] = [await ask('GET', path, condition), await ask('HEAD', path, condition)];
        expect([get.status, head.status]).toEqual([status, status]);
        for (const name of ['etag', 'content-type', 'content-length'])
          expect([name, head.headers.get(name)]).toEqual([name, get.headers.get(name)]);
        expect(get.headers.get('content-length')).toBe(status === 304 ? null : String(Buffer.byteLength(SHOWN)));
        expect([await get.text(), await head.text()]).toEqual([status === 304 ? '' : SHOWN, '']);
      }
    });

    it.each(paths)('OPTIONS $url and methods that it does not take, by itself', async ({ path, methods }) => {
      const all = [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'];
      const allow = all.sort().join(', ');
      for (const method of ['OPTIONS', 'DELETE', 'QUERY', 'PROPFIND']) {
        const answer = await fetch(gateway.url + path, { method });
        const status = method === 'OPTIONS' ? 204 : 405;
        expect([method, answer.status, answer.headers.get('allow')]).toEqual([method, status, allow]);
      }
      expect(owner.received).toEqual([]);
    });

    it.each(['GET', 'HEAD', 'OPTIONS', 'POST', 'DELETE'])('%s of what is no path', async (method) => {
      for (const path of ['/v1/budgets/2010/none-such', '/v1/none-such', '/v1/budgets/'])
        expect((await fetch(gateway.url + path, { method })).status).toBe(404);
      expect(owner.received).toEqual([]);
    });
  });

  describe('refuses by itself what would confuse the way', () => {
    const JSON_BODY = { 'content-type': 'application/json' };

    it.each([
      ['POST', '/v1/budgets', { 'content-type': 'text/plain' }, 'x', 415, 'media-type-not-supported'],
      ['POST', '/v1/commitments', JSON_BODY, 'x'.repeat(1_048_577), 413, 'body-too-large'],
      ['POST', '/v1/budgets', { ...JSON_BODY, 'content-encoding': 'gzip' }, 'x', 415, 'media-type-not-supported'],
      ['GET', '/v1/budgets', { accept: 'text/html' }, null, 406, 'not-acceptable'],
      ['GET', '/v1/budgets?year=1&year=2', {}, null, 400, 'parameter-repeated'],
      ['GET', '/v1/budgets?__proto__=1', {}, null, 400, 'input-invalid'],
      ['GET', '/v1/budgets/', {}, null, 404, 'resource-not-found'],
      ['GET', '/v1/budgets', { 'if-match': '\u00e9' }, null, 400, 'header-malformed'],
      ['PROPFIND', '/v1/budgets/2010', {}, null, 405, 'method-not-allowed'],
    ] as const)('%s %s %j', async (method, path, headers, body, status, type) => {
      expect(await refusal(await ask(method, path, headers, body))).toEqual([status, type]);
      expect(owner.received).toEqual([]);
    });

    it.each([
      [
        'Content-Length: 5\r\nTransfer-Encoding: chunked',
        '0\r\n\r\nGET /v1/budgets/hidden HTTP/1.1\r\nHost: x\r\n\r\n',
      ],
      ['Content-Length: 4\r\nContent-Length: 44', 'GET /v1/budgets/hidden HTTP/1.1\r\nHost: x\r\n\r\n'],
      ['Transfer-Encoding: xchunked', '0\r\n\r\nGET /v1/budgets/hidden HTTP/1.1\r\nHost: x\r\n\r\n'],
    ])('a request that could be two: %j', async (headers, body) => {
      const answer = await raw(
        `POST /v1/budgets HTTP/1.1\r\nHost: x\r\nAuthorization: ${await authorization()}\r\n` +
          `Content-Type: application/json\r\n${headers}\r\n\r\n${body}`,
      );
      expect(answer.match(/^HTTP\/1\.1 \d+/gm)).toEqual(['HTTP/1.1 400']);
      expect(answer).toContain('application/problem+json');
      expect(owner.received).toEqual([]);
    });
  });

  describe('on its own routes', () => {
    it.each(['/v1/underspend-analyses/2010', '/v1/country-overviews', '/v1/country-overviews/IQ', '/health/live'])(
      '%s takes no parameters that it does not know',
      async (path) => {
        for (const query of ['nothing=1', 'asOf[$ne]=2010-01-01', '__proto__=1'])
          expect(await refusal(await ask('GET', `${path}?${query}`))).toEqual([400, 'input-invalid']);
        expect(await refusal(await ask('GET', `${path}?asOf=2010-01-01&asOf=2010-01-02`))).toEqual([
          400,
          'parameter-repeated',
        ]);
        expect(
          await raw(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}`),
        ).toMatch(/^HTTP\/1\.1 400 [\s\S]*body-not-expected/);
      },
    );
  });

  it('says whom to tell of a vulnerability (RFC 9116)', async () => {
    const answer = await fetch(`${gateway.url}/.well-known/security.txt`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8']);
    expect((await answer.text()).split('\n')).toEqual([
      'Contact: https://example.org/report',
      expect.stringMatching(/^Expires: \S+Z$/),
      'Preferred-Languages: nl, en',
      'Canonical: https://api.example.org/.well-known/security.txt',
      '',
    ]);
  });

  it('shows the description of the API to pages of every origin, and the rest to those on the list', async () => {
    const originOf = async (path: string, origin: string) =>
      (await ask('GET', path, { origin })).headers.get('access-control-allow-origin');
    expect(await originOf('/v1/openapi.json', 'https://anyone.example.org')).toBe('*');
    expect(await originOf('/v1/budgets', 'https://anyone.example.org')).toBe('https://app.example.org');
    expect(await originOf('/v1/budgets', 'https://app.example.org')).toBe('https://app.example.org');
    const preflight = await fetch(`${gateway.url}/v1/budgets`, {
      method: 'OPTIONS',
      headers: { origin: 'https://app.example.org', 'access-control-request-method': 'POST' },
    });
    expect(preflight.status).toBe(204);
    expect(owner.received.filter(({ method }) => method === 'OPTIONS')).toEqual([]);
  });

  it('sends the description in a sixth of its length to readers who take it compressed', async () => {
    const sent = async (encoding: string) => {
      const request = get(`${gateway.url}/v1/openapi.json`, { headers: { 'accept-encoding': encoding } });
      const [response] = (await once(request, 'response')) as [IncomingMessage];
      return { headers: response.headers, bytes: await buffer(response) };
    };
    const [plain, compressed] = [await sent('identity'), await sent('gzip')];
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(compressed.headers).toMatchObject({
      'content-encoding': 'gzip',
      vary: expect.stringContaining('accept-encoding'),
    });
    expect(gunzipSync(compressed.bytes).equals(plain.bytes)).toBe(true);
    expect(compressed.bytes.byteLength).toBeLessThan(plain.bytes.byteLength / 6);
  });

  it('lets a client ask so often in a minute, also for what is kept, and no other pays for it', async () => {
    const path = '/v1/country-overviews';
    const asked = await gateway.issuer.token({ claims: { azp: 'hasty' } });
    const hasty = () => fetch(gateway.url + path, { headers: { authorization: `Bearer ${asked}` } });
    const first = await hasty();
    expect(first.status).toBe(200);
    expect(first.headers.get('ratelimit-limit')).toBe(String(LIMIT));
    const statuses: number[] = [];
    for (let index = 1; index < LIMIT; index += 1) statuses.push((await hasty()).status);
    expect(new Set(statuses)).toEqual(new Set([200]));
    const refused = await hasty();
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused.headers.get('ratelimit-remaining')).toBe('0');
    expect(await refusal(refused)).toEqual([429, 'rate-limited']);
    const other: TestResponse = await eventually(() => gateway.get(path));
    expect(other.status).toBe(200);
  });

  it('lets a client change less than it reads', async () => {
    const authorised = { authorization: `Bearer ${await gateway.issuer.token({ claims: { azp: 'writer' } })}` };
    const post = () =>
      fetch(`${gateway.url}/v1/commitments`, {
        method: 'POST',
        headers: { ...authorised, 'content-type': 'application/json' },
        body: '{}',
      });
    for (let index = 0; index < COMMANDS; index += 1) expect((await post()).status).toBe(200);
    const refused = await post();
    expect(refused.headers.get('ratelimit-limit')).toBe(String(COMMANDS));
    expect(await refusal(refused)).toEqual([429, 'rate-limited']);
    expect((await fetch(`${gateway.url}/v1/commitments`, { headers: authorised })).status).toBe(200);
  });

  describe('counts by address what comes without a token that is accepted', () => {
    const from = (address: string) => ({ 'x-forwarded-for': `1.1.1.1, ${address}` });
    const REFUSED: readonly (readonly [string, string, Record<string, string>, number])[] = [
      ['GET', '/v1/budgets?a=1&a=2', {}, 400],
      ['GET', '/v1/budgets/%zz', {}, 400],
      ['GET', '/v1/budgets', {}, 401],
      ['GET', '/v1/budgets', { authorization: 'Bearer of.no.token' }, 401],
      ['GET', '/v1/none-such', {}, 404],
      ['DELETE', '/v1/budgets/2010', {}, 405],
      ['GET', '/v1/budgets', { accept: 'text/html' }, 406],
      ['GET', '/x'.repeat(30), {}, 414],
      ['OPTIONS', '/v1/budgets', {}, 204],
      ['OPTIONS', '/v1/budgets', { origin: 'https://app.example.org', 'access-control-request-method': 'GET' }, 204],
      ['GET', '/health/live', {}, 200],
    ];

    it.each(REFUSED)('%s %s %j, with its headers on the answer (%d)', async (method, path, headers, status) => {
      const address = from(
        `203.0.113.${REFUSED.findIndex(([, each, more]) => each === path && more === headers) + 10}`,
      );
      for (const remaining of [WITHOUT_CLIENT - 1, WITHOUT_CLIENT - 2]) {
        const answer = await fetch(gateway.url + path, { method, headers: { ...headers, ...address } });
        expect(answer.status).toBe(status);
        expect(answer.headers.get('ratelimit-limit')).toBe(String(WITHOUT_CLIENT));
        expect(answer.headers.get('ratelimit-remaining')).toBe(String(remaining));
        expect(answer.headers.get('ratelimit-reset')).toMatch(/^[1-9]\d?$/);
      }
    });

    it('a token without the scope too, before it looks at anything; another address does not pay for it', async () => {
      const hasty = from('203.0.113.200');
      const authorised = { authorization: `Bearer ${await gateway.issuer.token({ scopes: ['budgets:read'] })}` };
      const analysis = `${gateway.url}/v1/country-overviews`;
      expect((await fetch(analysis, { headers: { ...authorised, ...hasty } })).status).toBe(403);
      const asked = () => fetch(`${gateway.url}/v1/budgets`, { headers: hasty });
      for (let index = 1; index < WITHOUT_CLIENT; index += 1) expect((await asked()).status).toBe(401);
      for (const path of ['/v1/budgets', '/v1/none-such', '/v1/budgets/%zz', '/v1/budgets?a=1&a=2']) {
        const refused = await fetch(gateway.url + path, { headers: { ...hasty, origin: 'https://app.example.org' } });
        expect(refused.headers.get('access-control-allow-origin')).toBe('https://app.example.org');
        expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
        expect(await refusal(refused)).toEqual([429, 'rate-limited']);
      }
      expect((await fetch(`${gateway.url}/v1/budgets`, { headers: from('203.0.113.201') })).status).toBe(401);
    });
  });

  it('takes a thousand connections', () => {
    const { server }: FastifyInstance = gateway.app.getHttpAdapter().getInstance();
    expect(server.maxConnections).toBe(1_000);
  });

  it('says so when the owner is away', async () => {
    await owner.stop();
    const answer = await ask('GET', '/v1/projects');
    expect(answer.headers.get('retry-after')).not.toBeNull();
    expect(await refusal(answer)).toEqual([503, 'service-unreachable']);
  });
});
