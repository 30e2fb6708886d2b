import { Writable } from 'node:stream';
import { conflict } from '@imd/kernel';
import fastify, { type FastifyRequest } from 'fastify';
import { sendRefusal } from '../http/problem.filter';
import { logRequests } from './log-requests';
import { createLogger } from './logger';
import { traceHeaders, traceRequests } from './tracing';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const SECRET = 's3cr3t';
const planClosed = conflict('plan-closed', 'A plan that is closed takes nothing more');
const operation = (id: string, kind: string) => ({ config: { operation: { id, answers: { kind } } } as object });

describe('the log line of a request', () => {
  const lines: Record<string, unknown>[] = [];
  const stream = new Writable({
    write: (line, _encoding, done) => {
      lines.push(JSON.parse(String(line)) as Record<string, unknown>);
      done();
    },
  });
  const server = fastify();
  traceRequests(server);
  server.decorateRequest('caller', null);
  server.addHook('onRequest', (request: FastifyRequest, _reply, done) => {
    if (request.headers.authorization) request.caller = { client: 'a-tool', actor: 'an-officer', scopes: new Set() };
    done();
  });
  logRequests(server, createLogger('plans', 'info', stream), { readsPerSecond: 2 });
  server.get('/plans', operation('listPlans', 'list'), () => ({}));
  server.post('/plans', operation('makePlan', 'command'), (request) => traceHeaders(request));
  server.put('/plans/:id', operation('setPlan', 'command'), (_request, reply) => sendRefusal(reply, planClosed()));
  server.get('/analyses/:year', operation('showAnalysis', 'composed'), () => ({}));
  server.post('/handed-on', { config: { operationId: 'bookElsewhere' } }, () => ({}));

  afterAll(() => server.close());
  beforeEach(() => lines.splice(0));
  afterEach(() => jest.restoreAllMocks());

  it('names the trace of its caller and the span that is passed on', async () => {
    const headers = { traceparent: `00-${TRACE}-00f067aa0ba902b7-01` };
    const passedOn = (await server.inject({ method: 'POST', url: '/plans', headers })).json<{ traceparent: string }>();
    const [, traceId, spanId] = passedOn.traceparent.split('-');
    expect(lines).toMatchObject([{ method: 'POST', route: '/plans', status: 200, traceId, spanId }]);
    expect(traceId).toBe(TRACE);
  });

  it('says who asked for what, and which rule refused it', async () => {
    await server.inject({ method: 'PUT', url: '/plans/a%20plan', headers: { authorization: 'Bearer x' } });
    expect(lines).toMatchObject([
      {
        level: 'info',
        operation: 'setPlan',
        path: '/plans/a%20plan',
        status: 409,
        problem: 'urn:nld:imd:problem:plan-closed',
        client: 'a-tool',
        actor: 'an-officer',
      },
    ]);
  });

  it('names the operation of a route that hands it on', async () => {
    await server.inject({ method: 'POST', url: '/handed-on' });
    expect(lines).toMatchObject([{ operation: 'bookElsewhere', level: 'info' }]);
  });

  it('holds no query, no header and no body, and no path that is longer than a line', async () => {
    const url = `/plans?access_token=${SECRET}&note=${SECRET}`;
    const headers = { authorization: `Bearer ${SECRET}`, cookie: SECRET, 'idempotency-key': SECRET };
    await server.inject({ method: 'POST', url, headers, payload: { note: SECRET } });
    await server.inject({ method: 'GET', url: `/${'a'.repeat(5_000)}?${SECRET}` });
    expect(lines).toHaveLength(2);
    expect(JSON.stringify(lines)).not.toContain(SECRET);
    expect(JSON.stringify(lines[1]).length).toBeLessThan(1_000);
  });

  it('is written for a read of a composed answer, up to the limit of each second', async () => {
    const now = jest.spyOn(performance, 'now').mockReturnValue(5_000);
    for (let asked = 0; asked < 5; asked += 1) await server.inject({ url: '/analyses/2010' });
    expect(lines).toMatchObject(Array(2).fill({ level: 'info', operation: 'showAnalysis', path: '/analyses/2010' }));
    now.mockReturnValue(6_000);
    await server.inject({ url: '/analyses/2010' });
    expect(lines).toHaveLength(3);
  });

  it('is not written for any other read that was answered', async () => {
    await server.inject({ method: 'GET', url: '/plans' });
    expect(lines).toEqual([]);
  });

  it('is written for a read that was refused', async () => {
    await server.inject({ method: 'HEAD', url: '/nothing' });
    expect(lines).toMatchObject([{ level: 'info', status: 404 }]);
  });
});
