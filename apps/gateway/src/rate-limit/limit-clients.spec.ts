import type { Caller } from '@imd/service';
import fastify from 'fastify';
import { limitClients } from './limit-clients';

const WRITES = 1;
const READS = 2;
const WITHOUT_CLIENT = 3;

describe('how often a client may ask', () => {
  const server = fastify();
  server.decorateRequest('caller', null);
  server.decorate('admission', null);
  // The order is that of every server: first the admission, then the checks, then the token.
  server.addHook('onRequest', (request, reply, done) => {
    const refused = server.admission?.judge(request);
    if (refused) reply.status(refused.status).send();
    else if (request.headers['x-malformed'] !== undefined) reply.status(400).send();
    else done();
  });
  server.addHook('onRequest', (request, _reply, done) => {
    const { client } = request.headers;
    if (typeof client === 'string') request.caller = { client } as Caller;
    done();
  });
  limitClients(server, { reads: READS, commands: WRITES, withoutClient: WITHOUT_CLIENT }, ({ ip }) => ip);
  server.get('/', () => 'ok');
  server.post('/', () => 'ok');
  afterAll(() => server.close());

  let now = 0;
  beforeEach(() => {
    now += 3_600_000;
    jest.spyOn(performance, 'now').mockImplementation(() => now);
  });
  afterEach(() => jest.restoreAllMocks());

  const ask = async (
    headers: Record<string, string>,
    { remoteAddress = '127.0.0.1', method = 'GET' }: { remoteAddress?: string; method?: 'GET' | 'POST' } = {},
  ) => {
    const answer = await server.inject({ url: '/', method, headers, remoteAddress });
    const said = (name: string) => answer.headers[name] ?? null;
    return [
      answer.statusCode,
      ...['ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset', 'retry-after']
        .map(said)
        .map((value) => value && Number(value)),
    ];
  };
  const remaining = async (...asked: Parameters<typeof ask>) => (await ask(...asked))[2];
  const status = async (...asked: Parameters<typeof ask>) => (await ask(...asked))[0];

  it('is counted from its first request on, and anew after a minute', async () => {
    const one = { client: 'one' };
    expect(await ask(one)).toEqual([200, READS, 1, 60, null]);
    now += 20_000;
    expect(await ask(one)).toEqual([200, READS, 0, 40, null]);
    now += 39_001;
    expect(await ask(one)).toEqual([429, READS, 0, 1, 1]);
    now += 999;
    expect(await ask(one)).toEqual([200, READS, 1, 60, null]);
  });

  it('is less often for commands, which are counted apart', async () => {
    const one = { client: 'writer' };
    expect(await ask(one, { method: 'POST' })).toEqual([200, WRITES, 0, 60, null]);
    expect(await ask(one, { method: 'POST' })).toEqual([429, WRITES, 0, 60, 60]);
    expect(await ask(one)).toEqual([200, READS, 1, 60, null]);
  });

  it('is counted by application, whatever its address, and by address where there is no token', async () => {
    const from = (remoteAddress: string) => ({ remoteAddress });
    expect(await remaining({ client: 'two' }, from('10.0.0.1'))).toBe(1);
    expect(await remaining({ client: 'two' }, from('10.0.0.2'))).toBe(0);
    expect(await remaining({ client: 'three' }, from('10.0.0.1'))).toBe(1);
    expect(await remaining({}, from('10.0.0.1'))).toBe(2);
    expect(await remaining({}, from('10.0.0.2'))).toBe(2);
    expect(await remaining({}, from('10.0.0.2'))).toBe(1);
  });

  it('is counted before anything is asked of a request, also for what is malformed', async () => {
    const asked = { remoteAddress: '10.0.0.3' };
    const malformed = { 'x-malformed': 'yes', client: 'four' };
    expect(await ask(malformed, asked)).toEqual([400, WITHOUT_CLIENT, 2, 60, null]);
    expect(await status(malformed, asked)).toBe(400);
    expect(await status({}, asked)).toBe(200);
    expect(await ask(malformed, asked)).toEqual([429, WITHOUT_CLIENT, 0, 60, 60]);
  });

  it('is not less because others at its address ask often, as long as their tokens are accepted', async () => {
    const asked = { remoteAddress: '10.0.0.4' };
    for (let index = 0; index < 20; index += 1) expect(await status({ client: `busy-${index}` }, asked)).toBe(200);
    expect(await remaining({}, asked)).toBe(2);
  });

  it('goes on being counted for the clients that asked last, ten thousand of them', async () => {
    for (const client of ['first', 'second', 'second', 'first']) await ask({ client });
    for (let index = 0; index < 9_999; index += 1) await ask({ client: `other-${index}` });
    expect(await status({ client: 'first' })).toBe(429);
    expect(await status({ client: 'second' })).toBe(200);
  });
});
