import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PlatformClient, PlatformUnreachable, type ClientOptions } from './platform-client';

interface Answer {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body?: object;
}

const RETRY_AT_ONCE = { 'retry-after': '0' };
const CREATED: Answer = { status: 201, body: {} };
const YEAR = { year: 2010, framework: 'a-framework', title: { nl: 'Een jaar', en: 'A year' } };

describe('a client of the platform', () => {
  let server: Server;
  let answers: Answer[];
  let received: IncomingMessage[];
  let shown: number;

  beforeEach(async () => {
    answers = [];
    received = [];
    shown = 0;
    server = createServer((request, response) => {
      received.push(request);
      request.resume().on('end', () => answer(response));
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  function answer(response: ServerResponse): void {
    const { status, headers, body } = answers.shift() ?? CREATED;
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body && JSON.stringify(body));
  }

  const urlOfServer = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const newClient = (options: Partial<ClientOptions> = {}) =>
    new PlatformClient({ url: urlOfServer(), authorization: async () => `Bearer token-${(shown += 1)}`, ...options });
  const book = (client: PlatformClient, key = 'one') =>
    client.api.POST('/budgets', { params: { header: { 'Idempotency-Key': key } }, body: YEAR });
  const headersOf = (name: string) => received.map(({ headers }) => headers[name]);
  const wrote = (token: string): Answer => ({ status: 201, headers: { 'consistency-token': token }, body: {} });

  describe.each([429, 503])('that is told to come back later (%d)', (status) => {
    const later: Answer = { status, headers: RETRY_AT_ONCE };

    it('asks again for what it reads', async () => {
      answers = [later, later, { status: 200, body: { items: [], next: null } }];
      expect((await newClient().api.GET('/budgets')).response.status).toBe(200);
      expect(received).toHaveLength(3);
    });

    it('books again under the same key', async () => {
      answers = [later, CREATED];
      expect((await book(newClient())).response.status).toBe(201);
      expect(headersOf('idempotency-key')).toEqual(['one', 'one']);
    });

    it('never books again without a key: that could be twice', async () => {
      answers = [later];
      const withoutKey = newClient().api.POST('/budgets', { body: YEAR } as never);
      expect((await withoutKey).response.status).toBe(status);
      expect(received).toHaveLength(1);
    });

    it('waits as long as it was told', async () => {
      answers = [{ status, headers: { 'retry-after': '1' } }];
      const from = performance.now();
      await book(newClient());
      expect(performance.now() - from).toBeGreaterThan(990);
    });

    it('gives up after its patience and says what it was told', async () => {
      answers = Array.from({ length: 100 }, () => later);
      expect((await book(newClient({ patienceMs: 0 }))).response.status).toBe(status);
      expect(received).toHaveLength(1);
    });

    it('stops waiting when it is told to', async () => {
      answers = [{ status, headers: { 'retry-after': '60' } }];
      const ending = new AbortController();
      const asked = book(newClient({ signal: ending.signal }));
      setTimeout(() => ending.abort(), 50);
      await expect(asked).rejects.toThrow(/abort/);
    });
  });

  it.each([400, 404, 409, 412, 500])('asks once for what is answered with %d', async (status) => {
    answers = [{ status, body: {} }];
    expect((await book(newClient())).response.status).toBe(status);
    expect(received).toHaveLength(1);
  });

  it('asks for its authorization at every attempt, so that a token that expires meanwhile is replaced', async () => {
    answers = [{ status: 503, headers: RETRY_AT_ONCE }];
    await book(newClient());
    expect(headersOf('authorization')).toEqual(['Bearer token-1', 'Bearer token-2']);
  });

  it('says that nobody answers', async () => {
    const client = newClient();
    await new Promise((closed) => server.close(closed));
    await expect(client.api.GET('/budgets')).rejects.toThrow(PlatformUnreachable);
  });

  describe('sees what it wrote', () => {
    it('in each subject by its last version', async () => {
      answers = [wrote('projects/hrt@1'), wrote('organisations/iom@1,projects/hrt@2')];
      const client = newClient();
      for (const key of ['a', 'b', 'c']) await book(client, key);
      expect(headersOf('consistency-token')).toEqual([
        undefined,
        'projects/hrt@1',
        'organisations/iom@1,projects/hrt@2',
      ]);
    });

    it('in as many subjects as a token holds, the latest ones; all of them are told in several tokens', async () => {
      answers = Array.from({ length: 20 }, (_, index) => wrote(`projects/p${index}@1`));
      const client = newClient();
      for (let index = 0; index <= 20; index++) await book(client, `key-${index}`);
      expect(headersOf('consistency-token').at(-1)?.toString().split(',')).toEqual(
        Array.from({ length: 16 }, (_, index) => `projects/p${index + 4}@1`),
      );
      expect(client.tokens().map((token) => token.split(',').length)).toEqual([16, 4]);
    });

    it('unless it asks with a token of its own', async () => {
      answers = [wrote('projects/hrt@1')];
      const client = newClient();
      await book(client);
      await client.api.GET('/country-overviews', { params: { header: { 'Consistency-Token': 'projects/other@7' } } });
      expect(headersOf('consistency-token')).toEqual([undefined, 'projects/other@7']);
    });
  });

  describe('reads a list', () => {
    const pages = (client: PlatformClient) =>
      client.items((cursor) =>
        client.api.GET('/budgets', { params: { query: cursor === undefined ? {} : { cursor } } }),
      );
    const years = async (client: PlatformClient) => {
      const read = [];
      for await (const { year } of pages(client)) read.push(year);
      return read;
    };

    it('page after page until its end', async () => {
      answers = [
        { status: 200, body: { items: [{ year: 2009 }, { year: 2010 }], next: 'b' } },
        { status: 200, body: { items: [], next: 'c' } },
        { status: 200, body: { items: [{ year: 2011 }], next: null } },
      ];
      expect(await years(newClient())).toEqual([2009, 2010, 2011]);
      expect(received.map(({ url }) => url)).toEqual(['/v1/budgets', '/v1/budgets?cursor=b', '/v1/budgets?cursor=c']);
    });

    it('of the fields that it names, as the description has them given', async () => {
      answers = [{ status: 200, body: { items: [], next: null } }];
      await newClient().api.GET('/budgets', { params: { query: { fields: ['year', 'title'] } } });
      expect(received.map(({ url }) => url)).toEqual(['/v1/budgets?fields=year,title']);
    });

    it('and does not take a refused page for its end', async () => {
      answers = [
        { status: 200, body: { items: [{ year: 2009 }], next: 'b' } },
        { status: 400, body: { type: 'urn:nld:imd:problem:cursor-malformed' } },
      ];
      await expect(years(newClient())).rejects.toMatchObject({
        cause: { type: 'urn:nld:imd:problem:cursor-malformed' },
      });
    });
  });
});
