import type { Caller } from '@imd/service';
import fastify from 'fastify';
import { limitClients } from './limit-clients';

describe('how often a client may ask', () => {
  const server = fastify();
  server.decorateRequest('caller', null);
  server.addHook('onRequest', (request, _reply, done) => {
    const { client } = request.headers;
    if (typeof client === 'string') request.caller = { client } as Caller;
    done();
  });
  limitClients(server, 2);
  server.get('/', () => 'ok');
  afterAll(() => server.close());

  let now = 0;
  beforeEach(() => {
    now += 3_600_000;
    jest.spyOn(performance, 'now').mockImplementation(() => now);
  });
  afterEach(() => jest.restoreAllMocks());

  const ask = async (headers: Record<string, string>, remoteAddress = '127.0.0.1') => {
    const answer = await server.inject({ url: '/', headers, remoteAddress });
    const said = (name: string) => answer.headers[name] ?? null;
    return [answer.statusCode, said('ratelimit-remaining'), said('ratelimit-reset'), said('retry-after')].map(
      (value) => value && Number(value),
    );
  };

  it('is counted from its first request on, and anew after a minute', async () => {
    const one = { client: 'one' };
    expect(await ask(one)).toEqual([200, 1, 60, null]);
    now += 20_000;
    expect(await ask(one)).toEqual([200, 0, 40, null]);
    now += 39_001;
    expect(await ask(one)).toEqual([429, 0, 1, 1]);
    now += 999;
    expect(await ask(one)).toEqual([200, 1, 60, null]);
  });

  it('is counted by application, whatever its address, and by address where there is no token', async () => {
    expect((await ask({ client: 'two' }, '10.0.0.1'))[1]).toBe(1);
    expect((await ask({ client: 'two' }, '10.0.0.2'))[1]).toBe(0);
    expect((await ask({ client: 'three' }, '10.0.0.1'))[1]).toBe(1);
    expect((await ask({}, '10.0.0.1'))[1]).toBe(1);
    expect((await ask({}, '10.0.0.2'))[1]).toBe(1);
    expect((await ask({}, '10.0.0.2'))[1]).toBe(0);
  });

  it('goes on being counted for the clients that asked last, ten thousand of them', async () => {
    for (const client of ['first', 'second', 'second', 'first']) await ask({ client });
    for (let index = 0; index < 9_999; index += 1) await ask({ client: `other-${index}` });
    expect((await ask({ client: 'first' }))[0]).toBe(429);
    expect((await ask({ client: 'second' }))[0]).toBe(200);
  });
});
