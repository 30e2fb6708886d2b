import { createServer, type IncomingMessage, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { eventually, TestService, type TestResponse } from '@imd/testing';
import { AppModule } from './app.module';
import { httpSetup } from './http-setup';

interface Received {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/** What stands where the services do: notes every byte it is sent, and answers what it is told. */
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
        response.writeHead(405, {
          'content-type': 'application/problem+json',
          allow: 'GET, HEAD',
          'x-internal': 'yes',
        });
        response.end('{"status":405}');
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

const AWAY = 'http://127.0.0.1:9';
const LIMIT = 300;
const PROBLEM = 'urn:nld:imd:problem:';

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
        IMD_PROJECTS_URL: AWAY,
        IMD_RETURNS_URL: AWAY,
        IMD_RATE_LIMIT_PER_MINUTE: String(LIMIT),
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

    it.each(['DELETE', 'QUERY'])(
      '%s, and gives back what the owner says of it, with its own headers',
      async (method) => {
        const answer = await ask(method, '/v1/budgets/2010');
        expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
        expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
        expect(answer.headers.get('x-internal')).toBeNull();
      },
    );
  });

  describe('refuses by itself what would confuse the way', () => {
    const JSON_BODY = { 'content-type': 'application/json' };

    it.each([
      ['POST', '/v1/budgets', { 'content-type': 'text/plain' }, 'x', 415, 'media-type-not-supported'],
      ['POST', '/v1/budgets', JSON_BODY, 'x'.repeat(1_048_577), 413, 'body-too-large'],
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
        `POST /v1/budgets HTTP/1.1\r\nHost: x\r\nAuthorization: ${await authorization()}\r\nContent-Type: application/json\r\n${headers}\r\n\r\n${body}`,
      );
      expect(answer.match(/^HTTP\/1\.1 \d+/gm)).toEqual(['HTTP/1.1 400']);
      expect(answer).toContain('application/problem+json');
      expect(owner.received).toEqual([]);
    });

    it('and says so when the owner is away', async () => {
      const answer = await ask('GET', '/v1/projects');
      expect(answer.headers.get('retry-after')).not.toBeNull();
      expect(await refusal(answer)).toEqual([503, 'service-unreachable']);
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
    expect(await answer.text()).toMatch(
      /^Contact: https:\/\/example\.org\/report\nExpires: \S+Z\nPreferred-Languages: nl, en\nCanonical: https:\/\/api\.example\.org\/\.well-known\/security\.txt\n$/,
    );
  });

  it('shows the description of the API to pages of every origin, and the rest to those on the list', async () => {
    const originOf = async (path: string, origin: string) =>
      (await ask('GET', path, { origin })).headers.get('access-control-allow-origin');
    expect(await originOf('/v1/openapi.json', 'https://anyone.example.org')).toBe('*');
    expect(await originOf('/v1/budgets', 'https://anyone.example.org')).toBe(gateway.url);
    expect(await originOf('/v1/budgets', 'https://app.example.org')).toBe('https://app.example.org');
    const preflight = await fetch(`${gateway.url}/v1/budgets`, {
      method: 'OPTIONS',
      headers: { origin: 'https://app.example.org', 'access-control-request-method': 'POST' },
    });
    expect(preflight.status).toBe(204);
    expect(owner.received.filter(({ method }) => method === 'OPTIONS')).toEqual([]);
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
});
