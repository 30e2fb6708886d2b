import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { eventually } from '@imd/testing';
import fastify, { type FastifyInstance } from 'fastify';
import pino from 'pino';
import type { GatewayConfig } from '../config';
import { forwardToOwners } from './forward';

const NOWHERE = 'http://127.0.0.1:9';
const PATH = '/v1/budgets/2010';
const WITHIN_MS = 10_000;

/** This service takes requests and answers none until it is told to. */
class FrozenOwner {
  readonly taken: ServerResponse[] = [];
  private readonly server: Server = createServer((_request, response) => void this.taken.push(response));

  async start(): Promise<string> {
    await new Promise<void>((listening) => this.server.listen(0, '127.0.0.1', listening));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  thaw(): void {
    for (const response of this.taken.splice(0)) response.end('{}');
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }
}

describe('a service that stands still', () => {
  let owner: FrozenOwner;
  let gateway: FastifyInstance;

  beforeEach(async () => {
    owner = new FrozenOwner();
    gateway = fastify();
    gateway.decorateRequest('trace', null as never);
    const config = { IMD_BUDGET_URL: await owner.start(), IMD_PROJECTS_URL: NOWHERE, IMD_RETURNS_URL: NOWHERE };
    forwardToOwners(gateway, config as GatewayConfig, pino({ level: 'silent' }), {
      connections: 2,
      waiting: 3,
      withinMs: WITHIN_MS,
      exports: 1,
    });
    await gateway.ready();
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await owner.stop();
    await gateway.close();
  });

  const ask = async () => {
    const { statusCode, body, headers } = await gateway.inject({ url: PATH });
    const { type = '' } = JSON.parse(body) as { type?: string };
    return { status: statusCode, type: type.split(':').at(-1), retryAfter: headers['retry-after'] };
  };
  const BUSY = { status: 503, type: 'service-busy', retryAfter: '2' };

  it('collects requests up to its limits, and the next one is refused without being sent', async () => {
    const asked = Array.from({ length: 5 }, ask);
    await eventually(() => expect(owner.taken).toHaveLength(2));
    expect(await ask()).toMatchObject(BUSY);
    expect(owner.taken).toHaveLength(2);
    const thawing = setInterval(() => owner.thaw(), 5);
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual(Array(5).fill(200));
    clearInterval(thawing);
  });

  it('is waited for from the arrival of a request on, the wait for its turn included', async () => {
    const clock = jest.spyOn(performance, 'now').mockReturnValue(1_000);
    const timers = jest.spyOn(globalThis, 'setTimeout');
    const asked = Array.from({ length: 3 }, ask);
    await eventually(() => expect(owner.taken).toHaveLength(2));
    clock.mockReturnValue(1_000 + WITHIN_MS - 1_000);
    owner.thaw();
    await eventually(() => expect(owner.taken).toHaveLength(1));
    const patience = timers.mock.calls.map(([, ms]) => ms).filter((ms) => ms === WITHIN_MS || ms === 1_000);
    // Two answers, a turn, and the answer after that turn.
    expect(patience).toEqual([WITHIN_MS, WITHIN_MS, WITHIN_MS, 1_000]);
    // The third has a second of its own, and is told then that nobody knows what became of it.
    expect((await Promise.all(asked)).map(({ type }) => type)).toEqual(['', '', 'outcome-unknown']);
  });
});
