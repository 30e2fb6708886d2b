import { Writable } from 'node:stream';
import fastify from 'fastify';
import pino from 'pino';
import { logRequests } from './log-requests';
import { traceHeaders, traceRequests } from './tracing';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';

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
  logRequests(server, pino({ level: 'info' }, stream));
  server.all('/plans', (request) => traceHeaders(request));
  afterAll(() => server.close());
  beforeEach(() => lines.splice(0));

  it('names the trace of its caller and the span that is passed on', async () => {
    const headers = { traceparent: `00-${TRACE}-00f067aa0ba902b7-01` };
    const passedOn = (await server.inject({ method: 'POST', url: '/plans', headers })).json<{ traceparent: string }>();
    const [, traceId, spanId] = passedOn.traceparent.split('-');
    expect(lines).toMatchObject([{ method: 'POST', route: '/plans', status: 200, traceId, spanId }]);
    expect(traceId).toBe(TRACE);
  });

  it('is not written for a read that was answered', async () => {
    await server.inject({ method: 'GET', url: '/plans' });
    expect(lines).toEqual([]);
  });
});
