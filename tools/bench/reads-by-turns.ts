import { freePort } from '../dev-stack/ports';
import { waitUntil } from '../dev-stack/wait-until';
import { NODE_ARGUMENTS } from '../start/service';
import { BOOKED_YEAR } from './budget-year';
import type { Bench } from './measurement';
import { runProcess, startProcess, type OwnProcess } from './own-process';
import type { BareServerOptions } from './processes/bare-server';
import type { BookingLoad, BookingLoadOptions } from './processes/booking-load';
import type { ReadLoad, ReadLoadOptions } from './processes/read-load';

export const CONNECTIONS = 10;
export const WRITES_PER_SECOND = 50;
const TURNS = 3;
const SAME_WITHIN_MS = 30_000;
const BOOKED_SECONDS = 5;

interface Reading {
  /** Path at the gateway. */
  readonly path: string;
  /** Of one turn. */
  readonly seconds: number;
  /** How often the two are read by turns, so that whatever else the machine does falls on both. */
  readonly turns?: number;
  readonly headers?: Record<string, string>;
}

/** The gateway and what it is compared with, in answers per second. */
export interface Compared {
  readonly gateway: number;
  readonly other: number;
  readonly turns: readonly { readonly gateway: ReadLoad; readonly other: ReadLoad }[];
}

/** Beside a server that does nothing but send the bytes that the gateway answered before. */
export async function besideBareServer(bench: Bench, reading: Reading): Promise<Compared> {
  const { gateway } = bench.platform;
  const port = await freePort();
  const bare = await startProcess<BareServerOptions, null>(
    'bare-server',
    { port, sameAs: gateway.url + reading.path, headers: await gateway.authorization() },
    bench.signal,
  );
  return readByTurns(bench, reading, bare, `http://127.0.0.1:${port}/`);
}

/** Beside a gateway with the same read model in the same database, which asks for no token and writes no headers of its own. */
export async function besideUnguardedGateway(bench: Bench, reading: Reading): Promise<Compared> {
  const { platform } = bench;
  const { gateway } = platform;
  const port = await freePort();
  const unguarded = await startProcess<object, null>('unguarded-gateway', {}, bench.signal, {
    // The gateway is compiled by swc too, for the types that Nest injects by.
    arguments: [...NODE_ARGUMENTS, '--require', require.resolve('@swc-node/register'), '--conditions=@imd/source'],
    environment: {
      PATH: process.env['PATH'],
      NODE_OPTIONS: process.env['NODE_OPTIONS'],
      ...platform.environmentOf('gateway'),
      IMD_HTTP_PORT: String(port),
      // What it says would stand between the lines of the bench.
      IMD_LOG_LEVEL: 'error',
    },
  });
  const url = `http://127.0.0.1:${port}${reading.path}`;
  const headers = await gateway.authorization();
  // Like the gateway, which has carried out commands before: how fast code is depends on what it has met.
  await runProcess<BookingLoadOptions, BookingLoad>(
    'booking-load',
    {
      gatewayUrl: `http://127.0.0.1:${port}`,
      headers,
      year: BOOKED_YEAR,
      pace: { perSecond: WRITES_PER_SECOND },
      seconds: BOOKED_SECONDS,
    },
    bench.signal,
  );
  const answerOf = async (of: string) => (await fetch(of, { headers })).text();
  await waitUntil(
    'both gateways answer the same',
    async () => (await answerOf(url)) === (await answerOf(gateway.url + reading.path)),
    { withinMs: SAME_WITHIN_MS, signal: bench.signal },
  );
  return readByTurns(bench, reading, unguarded, url);
}

/** Ends the other when they have been read. */
async function readByTurns(
  { platform: { gateway }, signal }: Bench,
  { path, seconds, turns = TURNS, headers = {} }: Reading,
  other: OwnProcess<null>,
  otherUrl: string,
): Promise<Compared> {
  const authorization = await gateway.authorization();
  const read = (url: string, duration = seconds) =>
    runProcess<ReadLoadOptions, ReadLoad>(
      'read-load',
      { url, headers: { ...authorization, ...headers }, connections: CONNECTIONS, seconds: duration },
      signal,
    );
  const url = gateway.url + path;
  // Neither is measured before it is compiled.
  await read(url, 1);
  await read(otherUrl, 1);
  const taken: { gateway: ReadLoad; other: ReadLoad }[] = [];
  for (let turn = 0; turn < turns; turn += 1) taken.push({ other: await read(otherUrl), gateway: await read(url) });
  await other.stop();
  const mean = (of: 'gateway' | 'other') => taken.reduce((sum, each) => sum + each[of].perSecond, 0) / turns;
  return { gateway: mean('gateway'), other: mean('other'), turns: taken };
}

/** Measures while bookings go on through the same gateway. */
export async function underWrites<T>(bench: Bench, measure: () => Promise<T>): Promise<T & { writes: BookingLoad }> {
  const { gateway } = bench.platform;
  const writing = await startProcess<BookingLoadOptions, BookingLoad>(
    'booking-load',
    {
      gatewayUrl: gateway.url,
      headers: await gateway.authorization(),
      year: BOOKED_YEAR,
      pace: { perSecond: WRITES_PER_SECOND },
      seconds: null,
    },
    bench.signal,
  );
  const measured = await measure();
  return { ...measured, writes: await writing.stop() };
}
