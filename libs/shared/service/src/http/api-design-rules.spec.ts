import { connect, type Socket } from 'node:net';
import { eventually } from '@imd/testing';
import { Body, Controller, Get, Header, Param, Patch, Post, Put, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { IsOptional } from 'class-validator';
import { IsCalendarDate, IsCode } from '../requests/rules';
import { traceparentOf } from '../logging/tracing';
import { API_VERSION } from './headers';
import { sendRaw, startSmallService, type SmallService } from './http-rules.fixture';
import { ShownAnswer } from './item-answer';

class PlanRequest {
  @IsCode()
  project: string;

  @IsCalendarDate()
  startsOn: string;
}

class PlansQuery {
  @IsOptional()
  @IsCode()
  project?: string;
}

/** A driver might throw such an error: with a status, and with things in it that no caller may see. */
const oddError = () =>
  Object.assign(new Error('E11000 duplicate key: mongodb://root:secret@db:27017'), {
    statusCode: 418,
    code: 'ERR_SECRET',
    response: { password: 'secret' },
  });

/** These requests wait to be answered. */
const SLOW: (() => void)[] = [];

const SOCKETS: Socket[] = [];

const connected = (port: number) =>
  new Promise<Socket>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket));
    SOCKETS.push(socket);
  });

@Controller('health')
class HealthController {
  @Get('live')
  live() {
    return {};
  }
}

@Controller('v1/plans')
class PlansController {
  private readonly changes: string[] = [];

  @Get()
  list(@Query() query: PlansQuery) {
    return { items: [query], changes: this.changes.length };
  }

  @Get('trace')
  trace(@Req() request: FastifyRequest) {
    return { traceparent: traceparentOf(request) };
  }

  @Get('broken/:how')
  broken(@Param('how') how: string) {
    // eslint-disable-next-line @typescript-eslint/only-throw-error
    throw { error: new Error('secret at /srv/app.js'), client: oddError(), text: 'secret', nothing: null }[how];
  }

  @Get('unchanged')
  @Header('etag', '"1"')
  unchanged() {
    return {};
  }

  @Get('slow')
  async slow() {
    await new Promise<void>((answer) => SLOW.push(answer));
    return {};
  }

  @Get('shown')
  shown() {
    return new ShownAnswer({ name: 'Zoë' });
  }

  @Get(':id')
  get(@Param('id') id: string) {
    return { id };
  }

  @Post()
  post(@Body() request: PlanRequest) {
    this.changes.push(request.project);
    return request;
  }

  @Put(':id')
  put(@Body() request: PlanRequest) {
    return request;
  }

  @Patch(':id')
  patch(@Body() request: PlanRequest) {
    return request;
  }
}

@Controller('v1/writes')
class WritesController {
  @Post()
  post(@Body() request: PlanRequest) {
    return request;
  }
}

const PROBLEM = 'urn:nld:imd:problem:';
/** These headers differ between two answers of the same meaning. */
const OF_CONNECTION = new Set(['date', 'connection', 'keep-alive']);
const VALID = { project: 'blue-birds', startsOn: '2010-03-01' };

describe('the API design rules that a linter cannot see', () => {
  let service: SmallService;

  beforeAll(async () => {
    service = await startSmallService([PlansController, WritesController], { origins: ['https://app.example.org'] });
  });
  afterAll(() => service.stop());

  const ask = (method: string, path: string, headers: Record<string, string> = {}, body?: string | object) =>
    fetch(service.url + path, {
      method,
      redirect: 'manual',
      headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      body: body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body),
    });

  const problemOf = async (answer: Response | Promise<Response>) => {
    const response = await answer;
    const text = await response.text();
    const problem = (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>;
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json(;|$)/);
    expect(problem).toMatchObject({
      status: response.status,
      type: expect.stringMatching(/^urn:nld:imd:problem:/),
      title: expect.stringMatching(/./),
      detail: expect.stringMatching(/./),
    });
    return {
      status: response.status,
      type: String(problem['type']).slice(PROBLEM.length),
      headers: response.headers,
      problem,
      text,
    };
  };

  describe('/core/no-trailing-slash', () => {
    it.each(['/v1/plans/', '/v1/plans/one/', '/v1/', '/v1/plans/?project=a'])('%s is not found', async (path) =>
      expect(await problemOf(ask('GET', path))).toMatchObject({ status: 404, type: 'resource-not-found' }),
    );
  });

  describe('/core/http-methods', () => {
    it('answers a method that the address does not take with 405 and those it takes', async () => {
      for (const [method, path, allow] of [
        ['DELETE', '/v1/plans', 'GET, HEAD, OPTIONS, POST'],
        ['PUT', '/v1/plans', 'GET, HEAD, OPTIONS, POST'],
        ['POST', '/v1/plans/one', 'GET, HEAD, OPTIONS, PATCH, PUT'],
        ['PROPFIND', '/v1/plans/one', 'GET, HEAD, OPTIONS, PATCH, PUT'],
        ['GET', '/v1/writes', 'OPTIONS, POST'],
        ['HEAD', '/v1/writes', 'OPTIONS, POST'],
      ] as const) {
        const answer = await ask(method, path);
        expect([answer.status, answer.headers.get('allow')]).toEqual([405, allow]);
        if (method !== 'HEAD') expect(await problemOf(answer)).toMatchObject({ type: 'method-not-allowed' });
      }
    });

    it.each([
      ['/v1/plans', {}, 200],
      ['/v1/plans/shown', {}, 200],
      ['/v1/plans/shown', { 'if-none-match': '*' }, 304],
      ['/v1/plans/shown', { 'if-none-match': '"another"' }, 200],
      ['/v1/plans/shown', { 'if-none-match': 'no tag' }, 400],
      ['/v1/plans?unknown=1', {}, 400],
      ['/v1/plans/broken/error', {}, 500],
      ['/v1/nowhere', {}, 404],
      ['/v1/plans/', {}, 404],
      ['/v1/writes', {}, 405],
    ] as const)('answers HEAD %s %j as GET, to the last header, without the body', async (path, headers, status) => {
      const [get, head] = await Promise.all(['GET', 'HEAD'].map((method) => ask(method, path, headers)));
      const headersOf = (answer?: Response) =>
        Object.fromEntries([...(answer?.headers ?? [])].filter(([name]) => !OF_CONNECTION.has(name)));
      expect([get?.status, head?.status]).toEqual([status, status]);
      expect(headersOf(head)).toEqual(headersOf(get));
      const body = await get?.text();
      expect(await head?.text()).toBe('');
      if (status === 304) expect([body, get?.headers.get('content-length')]).toEqual(['', null]);
      else expect(Number(head?.headers.get('content-length'))).toBe(Buffer.byteLength(body ?? ''));
    });

    it('answers OPTIONS with what an address takes', async () => {
      const answer = await ask('OPTIONS', '/v1/plans/one');
      expect([answer.status, answer.headers.get('allow')]).toEqual([204, 'GET, HEAD, OPTIONS, PATCH, PUT']);
      expect(await problemOf(ask('OPTIONS', '/v1/nowhere'))).toMatchObject({ status: 404 });
    });

    it('says so whatever comes with such a method', async () => {
      for (const [method, headers] of [
        ['PROPFIND', {}],
        ['PUT', { 'content-type': 'text/csv' }],
        ['PATCH', { 'content-encoding': 'gzip' }],
      ] as const) {
        const { status, type } = await problemOf(ask(method, '/v1/plans', headers, '{}'));
        expect([status, type]).toEqual([405, 'method-not-allowed']);
      }
    });

    it('opens no tunnel', async () =>
      expect(await sendRaw(service.port, 'CONNECT db:27017 HTTP/1.1\r\nHost: x\r\n\r\n')).toMatch(
        /^HTTP\/1\.1 405 [\s\S]*method-not-allowed/,
      ));
  });

  describe('what one client can take', () => {
    const HEAD = 'GET /v1/plans/slow HTTP/1.1\r\nHost: x\r\n';
    const PROBE = 'GET /health/live HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n';
    let small: SmallService;

    beforeEach(async () => {
      small = await startSmallService([PlansController, HealthController], { maxConnections: 3 });
    });
    afterEach(async () => {
      // At its end the server waits for open requests, even for those of a test that failed.
      for (const socket of SOCKETS.splice(0)) socket.destroy();
      for (const answer of SLOW.splice(0)) answer();
      await small.stop();
    });

    it('has a limit in connections: the next one is closed without an answer', async () => {
      const open = await Promise.all(Array.from({ length: 3 }, () => connected(small.port)));
      expect(await sendRaw(small.port, PROBE).catch(() => '')).toBe('');
      for (const socket of open) socket.destroy();
      await eventually(async () => expect(await sendRaw(small.port, PROBE).catch(() => '')).toMatch(/^HTTP\/1\.1 200/));
    });

    it('has a limit in requests at once, also on one connection; a probe is answered nevertheless', async () => {
      const answered = sendRaw(small.port, `${HEAD}\r\n`.repeat(5), PROBE);
      await eventually(() => expect(SLOW).toHaveLength(3));
      for (const answer of SLOW.splice(0)) answer();
      const answers = (await answered).match(/HTTP\/1\.1 \d+/g);
      expect(answers).toEqual([
        ...Array<string>(3).fill('HTTP/1.1 200'),
        'HTTP/1.1 503',
        'HTTP/1.1 503',
        'HTTP/1.1 200',
      ]);
      expect(await answered).toMatch(/retry-after: 2[\s\S]*server-busy/);
    });

    it('is free again when its requests are answered or given up', async () => {
      for (let round = 0; round < 3; round += 1) {
        const open = await Promise.all(Array.from({ length: 2 }, () => connected(small.port)));
        for (const socket of open) socket.write(`${HEAD}\r\n`);
        await eventually(() => expect(SLOW).toHaveLength(2));
        for (const socket of open) socket.destroy();
        SLOW.length = 0;
      }
      await eventually(async () => {
        const { status } = await fetch(`${small.url}/v1/plans/one`);
        expect(status).toBe(200);
      });
    });
  });

  describe('/core/http-safety', () => {
    it('changes nothing on GET and HEAD', async () => {
      const before = await (await ask('GET', '/v1/plans')).json();
      for (const path of ['/v1/plans', '/v1/plans/one', '/v1/plans?project=a']) {
        for (const method of ['GET', 'HEAD', 'OPTIONS']) await ask(method, path);
      }
      expect(await (await ask('GET', '/v1/plans')).json()).toEqual(before);
    });
  });

  describe('/core/http-response-code', () => {
    it.each(['error', 'client', 'text', 'nothing'])('tells nothing of what went wrong inside (%s)', async (how) => {
      const { status, text } = await problemOf(ask('GET', `/v1/plans/broken/${how}`));
      expect(status).toBe(500);
      expect(text).not.toMatch(/secret|mongodb|srv|stack|ERR_|E11000|Cannot/i);
    });

    it.each([
      ['text/html', 406],
      ['application/xml, text/*;q=0.9', 406],
      ['application/json;q=0', 406],
      ['*/*', 200],
      ['text/html, application/json;q=0.1', 200],
      ['application/problem+json', 200],
    ])('answers Accept: %s with %d', async (accept, status) => {
      const answer = await ask('GET', '/v1/plans', { accept });
      expect(answer.status).toBe(status);
      if (status === 406) expect(await problemOf(answer)).toMatchObject({ type: 'not-acceptable' });
    });

    it.each([
      { 'content-type': 'text/plain' },
      { 'content-type': 'application/x-www-form-urlencoded' },
      { 'content-type': 'application/jsonp' },
      { 'content-type': 'application/json; charset=latin1' },
      { 'content-type': 'application/cloudevents+json' },
      { 'content-type': '' },
      { 'content-encoding': 'gzip' },
    ])('refuses a body with %j with 415', async (headers) =>
      expect(await problemOf(ask('POST', '/v1/plans', headers as never, VALID))).toMatchObject({
        status: 415,
        type: 'media-type-not-supported',
      }),
    );

    it.each(['application/json', 'application/json; charset=utf-8', 'Application/JSON;charset="UTF-8"'])(
      'takes a body in %s',
      async (type) => expect((await ask('POST', '/v1/plans', { 'content-type': type }, VALID)).status).toBe(201),
    );
  });

  describe('/core/error-handling/problem-details', () => {
    it.each([
      ['GET', '/v1/nowhere', {}, 404],
      ['GET', '/', {}, 404],
      ['DELETE', '/v1/plans', {}, 405],
      ['GET', '/v1/plans', { accept: 'text/html' }, 406],
      ['GET', '/v1/plans/%zz', {}, 400],
      ['GET', `/v1/plans/${'x'.repeat(201)}`, {}, 414],
      ['GET', '/v1/plans/broken/error', {}, 500],
    ] as const)('%s %s is answered as one', async (method, path, headers, status) =>
      expect(await problemOf(ask(method, path, headers))).toMatchObject({ status }),
    );
  });

  describe('/core/error-handling/invalid-input', () => {
    it('answers 400, and names field and rule', async () =>
      expect(await problemOf(ask('POST', '/v1/plans', {}, { ...VALID, startsOn: '2010-02-30' }))).toMatchObject({
        status: 400,
        problem: { errors: [{ pointer: '/startsOn', rule: 'is-calendar-date' }] },
      }));
  });

  describe('/core/error-handling/all-errors', () => {
    it('names all of them at once', async () => {
      const { problem } = await problemOf(ask('POST', '/v1/plans', {}, { project: 'A B', startsOn: 1, budget: 2 }));
      const errors = problem['errors'] as { pointer: string; rule: string }[];
      expect(errors.map(({ pointer, rule }) => `${pointer} ${rule}`).sort()).toEqual([
        '/budget unknown-field',
        '/project is-code',
        '/startsOn is-calendar-date',
      ]);
    });
  });

  describe('/core/version-header and /core/transport/security-headers', () => {
    const EXPECTED = {
      'api-version': API_VERSION,
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'feature-policy': "'none'",
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    };

    it.each([
      ['GET', '/v1/plans', {}, 200],
      ['HEAD', '/v1/plans', {}, 200],
      ['OPTIONS', '/v1/plans', {}, 204],
      ['OPTIONS', '/v1/plans', { origin: 'https://app.example.org', 'access-control-request-method': 'POST' }, 204],
      ['GET', '/v1/plans/unchanged', { 'if-none-match': '"1"' }, 200],
      ['GET', '/v1/plans/%zz', {}, 400],
      ['GET', '/v1/nowhere', {}, 404],
      ['DELETE', '/v1/plans', {}, 405],
      ['GET', '/v1/plans', { accept: 'text/html' }, 406],
      ['GET', `/v1/plans/${'x'.repeat(201)}`, {}, 414],
      ['POST', '/v1/plans', { 'content-type': 'text/plain' }, 415],
      ['POST', '/v1/plans', { 'content-type': 'application/json' }, 413],
      ['GET', '/v1/plans/broken/error', {}, 500],
    ] as const)('are on the answer to %s %s %j (%d)', async (method, path, headers, status) => {
      const body = status === 413 ? JSON.stringify({ a: 'x'.repeat(1_048_576) }) : status === 415 ? 'x' : undefined;
      const answer = await ask(method, path, headers, body);
      expect(answer.status).toBe(status);
      expect(Object.fromEntries(answer.headers)).toMatchObject(EXPECTED);
      expect(answer.headers.get('access-control-allow-origin')).not.toBeNull();
    });

    it.each([
      ['NONSENSE\r\n\r\n', 400],
      ['GET /v1/plans HTTP/1.1\r\n\r\n', 400],
      ['GET /v1/plans HTTP/1.1\r\nHost: x\r\nExpect: miracles\r\n\r\n', 417],
      ['GET /v1/plans HTTP/1.1\r\nHost: x\r\nX-Long: LONG\r\n\r\n', 431],
    ])('are on the answer to %j (%d), which is no request yet', async (bytes, status) => {
      const answer = await sendRaw(
        service.port,
        bytes.replace('HTTP/1.1\r\n', 'HTTP/1.1\r\nConnection: close\r\n').replace('LONG', 'x'.repeat(20_000)),
      );
      expect(answer.split('\r\n', 1)[0]).toContain(`HTTP/1.1 ${status}`);
      for (const [name, value] of Object.entries({ ...EXPECTED, 'content-type': 'application/problem+json' })) {
        expect(answer.toLowerCase()).toContain(`\r\n${name}: ${value.toLowerCase()}`);
      }
    });

    it('say nothing of HSTS without TLS, and a year with it, also where a proxy ends it', async () => {
      expect((await ask('GET', '/v1/plans')).headers.get('strict-transport-security')).toBeNull();
      const behindProxy = await startSmallService([PlansController], { behindTlsProxy: true });
      for (const path of ['/v1/plans', '/v1/nowhere', '/v1/plans/%zz']) {
        const { headers } = await fetch(behindProxy.url + path);
        expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
      }
      await behindProxy.stop();
    });
  });

  describe('/core/transport/cors', () => {
    const originsOf = async (path: string, origin?: string) => {
      const { headers } = await ask('GET', path, origin === undefined ? {} : { origin });
      return [headers.get('access-control-allow-origin'), headers.get('vary')];
    };

    it('lets pages of the origins on the list use the API, and of no other', async () => {
      expect(await originsOf('/v1/plans', 'https://app.example.org')).toEqual(['https://app.example.org', 'Origin']);
      for (const origin of ['https://evil.example.org', 'null', 'https://app.example.org.evil.nl', undefined])
        expect(await originsOf('/v1/plans', origin)).toEqual(['https://app.example.org', 'Origin']);
    });

    it('never lets a page use what a browser remembers of its user', async () => {
      const { headers } = await ask('GET', '/v1/plans', { origin: 'https://app.example.org' });
      expect(headers.get('access-control-allow-credentials')).toBeNull();
    });

    it('answers a preflight before anything else is asked of it', async () => {
      const { status, headers } = await ask('OPTIONS', '/v1/plans', {
        origin: 'https://app.example.org',
        'access-control-request-method': 'POST',
      });
      expect(status).toBe(204);
      expect(headers.get('access-control-allow-origin')).toBe('https://app.example.org');
      expect(headers.get('access-control-allow-methods')).toContain('POST');
      expect(headers.get('access-control-allow-headers')).toContain('Idempotency-Key');
      expect(headers.get('access-control-max-age')).toBe('7200');
      expect(headers.get('allow')).toBeNull();
    });

    it('takes for a preflight what names an origin and a method, and nothing else', async () => {
      const preflight = { origin: 'https://app.example.org', 'access-control-request-method': 'POST' };
      for (const [name, value] of Object.entries(preflight)) {
        const { status, headers } = await ask('OPTIONS', '/v1/plans', { [name]: value });
        expect([status, headers.get('access-control-allow-methods')]).toEqual([204, null]);
        expect(headers.get('allow')).toContain('POST');
      }
      expect((await ask('POST', '/v1/plans', preflight, VALID)).status).toBe(201);
    });

    it('lets a page read the headers that it needs', async () => {
      const { headers } = await ask('GET', '/v1/plans', { origin: 'https://app.example.org' });
      const exposed = headers.get('access-control-expose-headers')?.split(', ');
      expect(exposed).toEqual(expect.arrayContaining(['ETag', 'Location', 'Consistency-Token', 'RateLimit-Reset']));
    });

    it.each(['/v1/openapi.json', '/v1/openapi.yaml'])('%s is open to every page', async (path) =>
      expect((await originsOf(path, 'https://anyone.example.org'))[0]).toBe('*'),
    );
  });

  describe('W3C Trace Context', () => {
    const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
    const traced = async (traceparent?: string) => {
      const answer = await ask('GET', '/v1/plans/trace', traceparent === undefined ? {} : { traceparent });
      return ((await answer.json()) as { traceparent: string }).traceparent;
    };

    it('goes on with the trace of the caller, as a new parent', async () => {
      const continued = await traced(`00-${TRACE}-00f067aa0ba902b7-01`);
      expect(continued).toMatch(new RegExp(`^00-${TRACE}-[0-9a-f]{16}-0[01]$`));
      expect(continued).not.toContain('00f067aa0ba902b7');
    });

    it.each([
      undefined,
      'nonsense',
      `00-${TRACE.toUpperCase()}-00f067aa0ba902b7-01`,
      `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`,
      `00-${TRACE}-${'0'.repeat(16)}-01`,
      `ff-${TRACE}-00f067aa0ba902b7-01`,
      `00-${TRACE}-00f067aa0ba902b7`,
    ])('begins a new one in the place of %s', async (given) => {
      const begun = await traced(given);
      expect(begun).toMatch(/^00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-0[01]$/);
      expect(begun.toLowerCase()).not.toContain(TRACE);
    });
  });
});
