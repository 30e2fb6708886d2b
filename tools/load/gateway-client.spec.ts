import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Operation } from './dataset';
import { GatewayClient, GatewayUnreachable, OperationRefused } from './gateway-client';

interface Answer {
  status: number;
  headers?: Record<string, string>;
  body?: string;
}

const operation = (key: string, method: Operation['method'] = 'POST'): Operation => ({
  key,
  method,
  path: '/v1/return-statistics',
  body: { id: key },
});

let issued = 0;
const accessTokens = { authorization: async () => ({ authorization: `Bearer token-${(issued += 1)}` }) };

describe('the loader as a client of the gateway', () => {
  let server: Server;
  let answers: Answer[];
  let received: IncomingHttpHeaders[];
  let urls: string[];
  let bodies: string[];
  let client: GatewayClient;

  beforeEach(async () => {
    answers = [];
    received = [];
    urls = [];
    bodies = [];
    server = createServer((request, response) => {
      received.push(request.headers);
      urls.push(request.url ?? '');
      const { status, headers, body } = answers.shift() ?? { status: 200 };
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        bodies.push(Buffer.concat(chunks).toString());
        response.writeHead(status, headers).end(body);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    client = new GatewayClient(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, accessTokens, 'a-report', {
      // A test that waits for an answer gets it, however busy the machine is.
      patienceMs: 60_000,
    });
  });
  afterEach(() => server.close());

  const wrote = (token: string): Answer => ({ status: 201, headers: { 'consistency-token': token } });
  const away: Answer = { status: 503, headers: { 'retry-after': '0' } };

  it.each(['POST', 'PUT'] as const)('sends every %s under a key that is the same for ever', async (method) => {
    await client.send(operation('hrt-2010', method));
    expect(received[0]).toMatchObject({ 'idempotency-key': 'a-report/hrt-2010' });
  });

  it('shows its token, asked for anew at every attempt, so that one that expires meanwhile is replaced', async () => {
    issued = 0;
    answers = [away];
    await client.send(operation('hrt-2010'));
    expect(received.map(({ authorization }) => authorization)).toEqual(['Bearer token-1', 'Bearer token-2']);
  });

  it('puts the id of what it made in the place of a reference', async () => {
    answers = [{ status: 201, headers: { location: '/v1/commitments/0193-abc' } }];
    await client.send(operation('commitment/1'));
    await client.send({
      ...operation('release'),
      path: '/v1/commitments/{commitment/1}/releases',
      body: { parts: [{ commitment: '{commitment/1}', reason: '{not a reference' }] },
    });
    expect(urls.at(-1)).toBe('/v1/commitments/0193-abc/releases');
    expect(JSON.parse(bodies.at(-1) ?? '')).toEqual({
      parts: [{ commitment: '0193-abc', reason: '{not a reference' }],
    });
  });

  it('takes what was booked more than a day ago for booked, and knows its id', async () => {
    const made = '/v1/commitments/0193-abc';
    const problem = { type: 'urn:nld:imd:problem:answer-forgotten', made, retryable: false };
    const headers = { 'content-type': 'application/problem+json' };
    answers = [{ status: 409, headers, body: JSON.stringify(problem) }];
    expect(await client.send(operation('commitment/1'))).toBe(false);
    await client.send({ ...operation('release'), path: '/v1/commitments/{commitment/1}/releases' });
    expect(urls.at(-1)).toBe(`${made}/releases`);
  });

  it('takes a step that was taken more than a day ago for taken, and knows no id of it', async () => {
    const problem = { type: 'urn:nld:imd:problem:answer-forgotten', made: null, retryable: false };
    const headers = { 'content-type': 'application/problem+json' };
    answers = [{ status: 409, headers, body: JSON.stringify(problem) }];
    expect(await client.send(operation('report/approved', 'PUT'))).toBe(false);
    const after = { ...operation('release'), path: '/v1/commitments/{report/approved}/releases' };
    await expect(client.send(after)).rejects.toThrow('Nothing was made by report/approved yet.');
  });

  it('replaces what is there as a caller who has read it: with its ETag', async () => {
    answers = [{ status: 428 }, { status: 200, headers: { etag: '"as-read"' } }, { status: 200 }];
    await client.send(operation('hrt', 'PUT'));
    expect(received.map((headers) => headers['if-match'])).toEqual([undefined, undefined, '"as-read"']);
    expect(received.map((headers) => headers['idempotency-key'])).toEqual(['a-report/hrt', undefined, 'a-report/hrt']);
  });

  it('stops where another changed it in between', async () => {
    answers = [{ status: 428 }, { status: 200, headers: { etag: '"as-read"' } }, { status: 412 }];
    await expect(client.send(operation('hrt', 'PUT'))).rejects.toMatchObject({ status: 412 });
  });

  it('retries what is unavailable under the same key', async () => {
    answers = [away, away, wrote('return-statistics/hrt-2010@1')];
    expect(await client.send(operation('hrt-2010'))).toBe(true);
    expect(received.map((headers) => headers['idempotency-key'])).toEqual(Array(3).fill('a-report/hrt-2010'));
  });

  it('tells what is new from what was there already', async () => {
    const token = { 'consistency-token': 'return-statistics/hrt-2010@1' };
    answers = [
      { status: 201, headers: token },
      { status: 201, headers: { ...token, 'idempotency-replayed': 'true' } },
      { status: 200 },
    ];
    const changed = [];
    for (const method of ['POST', 'POST', 'PUT'] as const)
      changed.push(await client.send(operation('hrt-2010', method)));
    expect(changed).toEqual([true, false, false]);
  });

  it('says what to do when nobody answers', async () => {
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const nobody = new GatewayClient(`http://127.0.0.1:${port}`, accessTokens, 'a-report');
    await expect(nobody.send(operation('hrt-2010'))).rejects.toThrow(GatewayUnreachable);
  });

  it('gives up when it stays unavailable', async () => {
    client = new GatewayClient(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, accessTokens, 'a-report', {
      patienceMs: 0,
    });
    answers = [away];
    await expect(client.send(operation('hrt-2010'))).rejects.toMatchObject({ status: 503 });
  });

  it('stops at a refusal and says which operation was refused and why', async () => {
    answers = [{ status: 409, body: '{"type":"urn:nld:imd:problem:return-scheme-unknown"}' }];
    const refusal: unknown = await client.send(operation('hrt-2010')).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(OperationRefused);
    expect(String(refusal)).toMatch(/hrt-2010[\s\S]*409[\s\S]*return-scheme-unknown/);
  });

  it('asks again while a reference has not arrived, under the same key', async () => {
    const notYet = { status: 409, headers: { 'content-type': 'application/problem+json' }, body: '{"retryable":true}' };
    answers = [notYet, notYet, wrote('projects/hrt@1')];
    expect(await client.send(operation('hrt'))).toBe(true);
    expect(received.map((headers) => headers['idempotency-key'])).toEqual(Array(3).fill('a-report/hrt'));
    client = new GatewayClient(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, accessTokens, 'a-report', {
      patienceMs: 0,
    });
    answers = [notYet];
    await expect(client.send(operation('late'))).rejects.toMatchObject({ status: 409 });
  });

  it('shows every later operation what those before it wrote, each subject in its last version', async () => {
    answers = [wrote('projects/hrt@1'), wrote('organisations/iom@1,projects/hrt@2')];
    for (const key of ['a', 'b', 'c']) await client.send(operation(key));
    expect(received.map((headers) => headers['consistency-token'])).toEqual([
      undefined,
      'projects/hrt@1',
      'organisations/iom@1,projects/hrt@2',
    ]);
  });

  it('shows the last 16 subjects, which is what a consistency token holds', async () => {
    answers = Array.from({ length: 20 }, (_, index) => wrote(`projects/p${index}@1`));
    for (let index = 0; index <= 20; index++) await client.send(operation(`p${index}`));
    const token = received.at(-1)?.['consistency-token']?.toString().split(',') ?? [];
    expect(token).toHaveLength(16);
    expect(token[0]).toBe('projects/p4@1');
  });

  it('tells of everything it wrote, in as many tokens as that takes', async () => {
    answers = Array.from({ length: 20 }, (_, index) => wrote(`projects/p${index}@1`));
    for (let index = 0; index < 20; index++) await client.send(operation(`p${index}`));
    const subjects = client.tokens().map((token) => token.split(','));
    expect(subjects.map(({ length }) => length)).toEqual([16, 4]);
    expect(subjects.flat()).toEqual(Array.from({ length: 20 }, (_, index) => `projects/p${index}@1`));
  });

  it('stops at once when it is told to', async () => {
    const ending = new AbortController();
    const { port } = server.address() as AddressInfo;
    client = new GatewayClient(`http://127.0.0.1:${port}`, accessTokens, 'a-report', { signal: ending.signal });
    answers = [{ ...away, headers: { 'retry-after': '60' } }];
    const sending = client.send(operation('hrt-2010'));
    setTimeout(() => ending.abort(), 50);
    await expect(sending).rejects.toThrow(/abort/i);
  });
});
