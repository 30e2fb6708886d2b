import { Body, Controller, Get, Headers, Param, Post, Query } from '@nestjs/common';
import { IsOptional, ValidateBy } from 'class-validator';
import { Parts } from '../requests/parts';
import { IsCode } from '../requests/rules';
import { sendRaw, startSmallService, type SmallService } from './http-rules.fixture';

let judged = 0;
const Judged = () => ValidateBy({ name: 'judged', validator: { validate: () => (judged += 1) > 0 } });

class Page {
  @Judged()
  @IsCode()
  code: string;
}

class Chapter {
  @IsOptional()
  @Parts(() => Page, { atMost: 3 })
  pages?: Page[];
}

class NoteRequest {
  @IsCode()
  project: string;

  @IsOptional()
  @Parts(() => Chapter, { atMost: 50 })
  chapters?: Chapter[];
}

class NotesQuery {
  @IsOptional()
  @IsCode()
  project?: string;
}

@Controller('v1/notes')
class NotesController {
  @Get()
  list(@Query() query: NotesQuery) {
    return query;
  }

  @Get(':id')
  get(@Param('id') id: string, @Headers('if-none-match') etag?: string) {
    return { id, etag };
  }

  @Post()
  post(@Body() request: NoteRequest) {
    return request;
  }
}

describe('bad input', () => {
  let service: SmallService;

  beforeAll(async () => {
    service = await startSmallService([NotesController]);
  });
  afterAll(() => service.stop());

  const refusal = async (answer: Promise<Response>) => {
    const response = await answer;
    const { type, errors, field } = (await response.json()) as {
      type: string;
      errors?: { pointer: string; rule: string }[];
      field?: string;
    };
    return {
      status: response.status,
      type: type.replace('urn:nld:imd:problem:', ''),
      at: errors?.map(({ pointer, rule }) => `${rule} ${pointer}`) ?? field,
    };
  };
  const post = (body: string | Buffer) =>
    fetch(`${service.url}/v1/notes`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const get = (path: string, headers: Record<string, string> = {}) => fetch(service.url + path, { headers });

  it('is what is not good', async () => {
    const answer = await post('{"project":"blue-birds"}');
    expect([answer.status, await answer.json()]).toEqual([201, { project: 'blue-birds' }]);
  });

  describe('in a body', () => {
    it.each([
      ['', { status: 400, type: 'body-missing' }],
      ['null', { status: 400, type: 'body-not-object' }],
      ['[{"project":"a"}]', { status: 400, type: 'body-not-object' }],
      ['{"project":"a"} {}', { status: 400, type: 'json-malformed' }],
      ['\ufeff{"project":"a"}', { status: 400, type: 'body-not-utf8' }],
      [Buffer.from([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x3a, 0x31, 0x7d]), { status: 400, type: 'body-not-utf8' }],
      [
        '{"project":"a","project":"b"}',
        { status: 400, type: 'json-key-duplicate', at: ['json-key-duplicate /project'] },
      ],
      ['{"project":{"$ne":"a"}}', { status: 400, type: 'json-key-forbidden', at: ['json-key-forbidden /project/$ne'] }],
      ['{"__proto__":{}}', { status: 400, type: 'json-key-forbidden', at: ['json-key-forbidden /__proto__'] }],
      ['{"project":1e999}', { status: 400, type: 'json-number-inexact', at: ['json-number-inexact /project'] }],
      [`{"project":${'['.repeat(50)}${']'.repeat(50)}}`, { status: 400, type: 'body-too-deep' }],
      ['{"project":["a"]}', { status: 400, type: 'input-invalid', at: ['is-code /project'] }],
      ['{"project":{}}', { status: 400, type: 'input-invalid', at: ['is-code /project'] }],
      ['{"project":null}', { status: 400, type: 'input-invalid', at: ['is-code /project'] }],
      ['{}', { status: 400, type: 'input-invalid', at: ['is-code /project'] }],
      ['{"project":"a","budget":1}', { status: 400, type: 'input-invalid', at: ['unknown-field /budget'] }],
      [
        '{"project":"a","toString":1}',
        { status: 400, type: 'json-key-forbidden', at: ['json-key-forbidden /toString'] },
      ],
    ])('%j is refused', async (body, expected) => expect(await refusal(post(body))).toMatchObject(expected));

    it('is refused for an array over its bound before its members are looked at', async () => {
      const pages = (count: number) => ({ pages: Array.from({ length: count }, () => ({})) });
      judged = 0;
      const body = { project: 'a', chapters: [pages(2), pages(4), pages(900)] };
      expect(await refusal(post(JSON.stringify(body)))).toEqual({
        status: 400,
        type: 'input-invalid',
        at: ['array-max-size /chapters/1/pages', 'array-max-size /chapters/2/pages'],
      });
      expect(judged).toBe(0);
      expect((await post(JSON.stringify({ project: 'a', chapters: [pages(3)] }))).status).toBe(400);
      expect(judged).toBe(3);
    });

    it.each([
      [
        'keys',
        (count: number) => JSON.stringify(Object.fromEntries(Array.from(Array(count).keys(), (key) => [`k${key}`, 1]))),
      ],
      ['members', (count: number) => JSON.stringify({ project: 'a', chapters: Array(count).fill({}) })],
    ])('is refused for its number of %s, whatever else is wrong with it', async (kind, body) =>
      expect(await refusal(post(body(20_000)))).toMatchObject({ status: 400, type: `body-too-many-${kind}` }),
    );

    it('is told a hundred things that are wrong, and how many more there are', async () => {
      const unknown = Object.fromEntries(Array.from(Array(150).keys(), (key) => [`k${key}`, 1]));
      const answer = (await (await post(JSON.stringify({ project: 'a', ...unknown }))).json()) as {
        errors: unknown[];
        furtherErrors: number;
      };
      expect([answer.errors.length, answer.furtherErrors]).toEqual([100, 50]);
    });

    it('that is no JSON is refused with the place of the fault', async () =>
      expect(await (await post('{\n  "project": "a",\n  b: 1\n}')).json()).toMatchObject({
        type: 'urn:nld:imd:problem:json-malformed',
        title: 'JSON malformed',
        retryable: false,
        line: 3,
        column: 3,
      }));

    it('is refused by its size', async () =>
      expect(await refusal(post(`{"project":"${'a'.repeat(1_048_576)}"}`))).toMatchObject({
        status: 413,
        type: 'body-too-large',
      }));

    it('is refused when there is none at all', async () =>
      expect(await refusal(fetch(`${service.url}/v1/notes`, { method: 'POST' }))).toMatchObject({
        status: 400,
        type: 'body-missing',
      }));

    it('is refused by its size also when it does not tell it', async () => {
      const chunk = `10000\r\n${' '.repeat(0x10000)}\r\n`;
      const head =
        'POST /v1/notes HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n';
      expect(await sendRaw(service.port, head, chunk.repeat(17))).toMatch(/^HTTP\/1\.1 413 [\s\S]*body-too-large/);
    });

    it.each(['GET', 'HEAD', 'OPTIONS'])('is refused with %s', async (method) =>
      expect(
        await sendRaw(
          service.port,
          `${method} /v1/notes HTTP/1.1\r\nHost: x\r\nConnection: close\r\n` +
            'Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{}',
        ),
      ).toMatch(/^HTTP\/1\.1 400 /),
    );

    it('that does not arrive in time is given up', async () => {
      const impatient = await startSmallService([NotesController], { arrivesWithinMs: 300 });
      try {
        const answer = await sendRaw(
          impatient.port,
          'POST /v1/notes HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"pro',
        );
        expect(answer).toMatch(/^HTTP\/1\.1 408 [\s\S]*api-version: [\s\S]*request-too-slow/);
      } finally {
        await impatient.stop();
      }
    });
  });

  describe('in a query', () => {
    it.each([
      ['/v1/notes?project[$ne]=x', 'input-invalid', ['unknown-field /project[$ne]']],
      ['/v1/notes?project=a&project=b', 'parameter-repeated', ['parameter-repeated /project']],
      ['/v1/notes?fields=a&fields=b', 'input-invalid', ['unknown-field /fields']],
      ['/v1/notes?project=%24ne', 'input-invalid', ['is-code /project']],
      ['/v1/notes?$where=1&limit=1', 'input-invalid', ['unknown-field /$where', 'unknown-field /limit']],
      ['/v1/notes?__proto__=x', 'input-invalid', ['unknown-field /__proto__']],
      ['/v1/notes?constructor=x', 'input-invalid', ['unknown-field /constructor']],
      ['/v1/notes?toString=x', 'input-invalid', ['unknown-field /toString']],
      ['/v1/notes?project=', 'input-invalid', ['is-code /project']],
      ['/v1/notes/one?a=1&b=2', 'input-invalid', ['unknown-field /a', 'unknown-field /b']],
      ['/v1/notes/one?__proto__=1', 'input-invalid', ['unknown-field /__proto__']],
    ])('%s is refused, also where an operation takes no parameters', async (path, type, at) =>
      expect(await refusal(get(path))).toEqual({ status: 400, type, at }),
    );
  });

  describe('in a path', () => {
    it.each([
      ['/v1/notes/one', 200],
      [`/v1/notes/${'a'.repeat(200)}`, 200],
      [`/v1/notes/${'a'.repeat(201)}`, 414],
      ['/x'.repeat(20), 404],
      ['/x'.repeat(21), 414],
      ['/x'.repeat(7_500), 414],
      [`/${'x'.repeat(1_999)}`, 404],
      [`/${'x'.repeat(2_000)}`, 414],
      [`/v1/notes?cursor=${'/x'.repeat(500)}`, 400],
    ])('its length is bounded: %s', async (path, status) => expect((await get(path)).status).toBe(status));

    it('too many segments are refused before they are compared with those that are known', async () => {
      const split = jest.spyOn(String.prototype, 'split');
      expect(await refusal(get('/x'.repeat(7_500)))).toMatchObject({ type: 'request-target-too-long' });
      expect(split.mock.contexts.filter((text) => String(text).startsWith('/x/x'))).toEqual([]);
      split.mockRestore();
    });
  });

  describe('in a header', () => {
    it.each([
      ['if-match', '\u00e9'],
      ['if-none-match', '\u00ff'],
      ['consistency-token', 'x'.repeat(4_097)],
    ])('%s is refused by name', async (name, value) =>
      expect(await refusal(get('/v1/notes/one', { [name]: value }))).toEqual({
        status: 400,
        type: 'header-malformed',
        at: name,
      }),
    );

    it.each([
      ['Idempotency-Key: a\r\nIdempotency-Key: b', 'header-repeated'],
      ['Content-Type: application/json\r\nContent-Type: text/plain', 'header-repeated'],
      ['If-Match: "a\rX-Injected: 1"', 'request-malformed'],
      ['If-Match: "a\0"', 'request-malformed'],
      ['If-Match : "a"', 'request-malformed'],
      ['If Match: "a"', 'request-malformed'],
    ])('%j is refused', async (header, type) => {
      const answer = await sendRaw(
        service.port,
        `GET /v1/notes/one HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${header}\r\n\r\n`,
      );
      expect(answer).toMatch(/^HTTP\/1\.1 400 /);
      expect(answer).toContain(type);
      expect(answer).not.toMatch(/^x-injected/im);
    });
  });

  describe('in the way a request is framed', () => {
    const framed = (headers: string, body = '') =>
      sendRaw(
        service.port,
        `POST /v1/notes HTTP/1.1\r\nHost: x\r\nConnection: close\r\n` +
          `Content-Type: application/json\r\n${headers}\r\n\r\n${body}`,
      );

    it.each([
      ['Content-Length: 2\r\nTransfer-Encoding: chunked', '0\r\n\r\n'],
      ['Content-Length: 2\r\nContent-Length: 3', '{} '],
      ['Content-Length: 2, 3', '{} '],
      ['Content-Length: +2', '{}'],
      ['Content-Length: -1', '{}'],
      ['Content-Length: 0x2', '{}'],
      ['Transfer-Encoding: chunked, identity', '0\r\n\r\n'],
      ['Transfer-Encoding: xchunked', '0\r\n\r\n'],
      ['Transfer-Encoding : chunked', '0\r\n\r\n'],
      ['Transfer-Encoding: chunked', '2;\n{}\r\n0\r\n\r\n'],
      ['Transfer-Encoding: chunked', 'xyz\r\n{}\r\n0\r\n\r\n'],
      ['X-Folded: a\r\n Content-Length: 2', '{}'],
    ])('%j is refused', async (headers, body) => {
      const answers = (await framed(headers, body)).split(/(?=HTTP\/1\.1 )/);
      expect(answers.map((answer) => answer.slice(0, 12))).toEqual(['HTTP/1.1 400']);
      expect(answers[0]).toContain('application/problem+json');
    });

    it('takes a body in chunks', async () =>
      expect(await framed('Transfer-Encoding: chunked', '7\r\n{"proje\r\n9\r\nct":"ab"}\r\n0\r\n\r\n')).toMatch(
        /^HTTP\/1\.1 201 /,
      ));

    it.each([
      'http://other.example.org/v1/notes',
      '//other.example.org/v1/notes',
      '/v1/notes#fragment',
      '/v1\\notes',
      '*',
      '/v1/notes/%',
      '/v1/notes/\u00e9',
    ])('does not take %j for an address', async (target) =>
      expect(await sendRaw(service.port, `GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)).toMatch(
        /^HTTP\/1\.1 400 [\s\S]*(request-target-malformed|request-malformed)/,
      ),
    );

    it.each(['Host: a\r\nHost: b', 'Host: a b', 'Host: a/b', 'Host: a@b', 'Host:', 'X-Host: a'])(
      'takes one host, not %j',
      async (host) =>
        expect(await sendRaw(service.port, `GET /v1/notes HTTP/1.1\r\n${host}\r\nConnection: close\r\n\r\n`)).toMatch(
          /^HTTP\/1\.1 400 [\s\S]*(host-malformed|header-repeated)/,
        ),
    );
  });
});
