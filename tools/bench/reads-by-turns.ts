import { join } from 'node:path';
import { freePort } from '../dev-stack/ports';
import { waitUntil } from '../dev-stack/wait-until';
import { NODE_ARGUMENTS } from '../start/service-process';
import { BOOKED_YEAR } from './budget-year';
import type { Bench } from './measurement';
import { runProcess, startProcess } from './own-process';
import type { BareServerOptions } from './processes/bare-server';
import type { BookingLoad, BookingLoadOptions } from './processes/booking-load';
import type { ReadLoad, ReadLoadOptions } from './processes/read-load';

export const CONNECTIONS = 10;
export const WRITES_PER_SECOND = 50;
const TURNS = 5;
const SAME_WITHIN_MS = 30_000;
const BOOKED_SECONDS = 5;
/** Reads go on for this long before they count. */
const WARM_SECONDS = 2;

interface Reading {
  /** The gateway is asked for this path. */
  readonly path: string;
  /** One turn takes this long. */
  readonly seconds: number;
  /** The two are read by turns this often, so that whatever else the machine does falls on both. */
  readonly turns?: number;
  readonly headers?: Record<string, string>;
}

/** The gateway and its counterpart reached these answers per second in the middle turn. */
export interface Compared {
  readonly gateway: number;
  readonly other: number;
  readonly turns: readonly { readonly gateway: ReadLoad; readonly other: ReadLoad }[];
}

/** The counterpart is a server that does nothing but send the bytes that the gateway answered before. */
export async function besideBareServer(bench: Bench, reading: Reading): Promise<Compared> {
  const { gateway } = bench.platform;
  const port = await freePort();
  const bare = await startProcess<BareServerOptions, null>(
    'bare-server',
    { port, sameAs: gateway.url + reading.path, headers: await gateway.authorization() },
    bench.signal,
  );
  const compared = await readByTurns(bench, reading, gateway.url + reading.path, `http://127.0.0.1:${port}/`);
  await bare.stop();
  return compared;
}

/**
 * A second gateway runs beside a third that asks for no token and writes no headers of its own, on the same read model
 * in the same database. Both are new, run in the same way and have met the same requests before: what a process has
 * been through makes it slower or faster by itself.
 */
export async function besideUnguardedGateway(bench: Bench, reading: Reading): Promise<Compared> {
  // swc compiles it like the gateway, for the types that Nest injects by.
  const compiled = ['--require', require.resolve('@swc-node/register'), '--conditions=@imd/source'];
  const guarded = await bench.platform.newInstance('gateway', 'guarded-gateway');
  const unguarded = await bench.platform.newInstance('gateway', 'unguarded-gateway', {
    command: [...NODE_ARGUMENTS, ...compiled, join(__dirname, 'processes', 'unguarded-gateway.ts')],
  });
  try {
    await guarded.start();
    await unguarded.start();
    const urls = [guarded.url, unguarded.url].map((url) => url + reading.path) as [string, string];
    await untilTheSame(bench, ...urls);
    await book(bench, guarded.url);
    await book(bench, unguarded.url);
    await untilTheSame(bench, ...urls);
    return await readByTurns(bench, reading, ...urls);
  } finally {
    await Promise.all([guarded.stop(), unguarded.stop()]);
  }
}

async function untilTheSame({ platform: { gateway }, signal }: Bench, one: string, other: string): Promise<void> {
  const headers = await gateway.authorization();
  const answerOf = async (url: string) => {
    const answer = await fetch(url, { headers });
    if (!answer.ok) throw new Error(`${url} was answered with ${answer.status}`);
    return answer.text();
  };
  await waitUntil('both gateways answer the same', async () => (await answerOf(one)) === (await answerOf(other)), {
    withinMs: SAME_WITHIN_MS,
    signal,
  });
}

async function book({ platform: { gateway }, signal }: Bench, gatewayUrl: string): Promise<void> {
  await runProcess<BookingLoadOptions, BookingLoad>(
    'booking-load',
    {
      gatewayUrl,
      headers: await gateway.authorization(),
      year: BOOKED_YEAR,
      pace: { perSecond: WRITES_PER_SECOND },
      seconds: BOOKED_SECONDS,
    },
    signal,
  );
}

async function readByTurns(
  { platform, signal }: Bench,
  { seconds, turns = TURNS, headers = {} }: Reading,
  gatewayUrl: string,
  otherUrl: string,
): Promise<Compared> {
  const authorization = await platform.gateway.authorization();
  const read = (url: string, duration = seconds) =>
    runProcess<ReadLoadOptions, ReadLoad>(
      'read-load',
      { url, headers: { ...authorization, ...headers }, connections: CONNECTIONS, seconds: duration },
      signal,
    );
  // Neither is measured before it is compiled.
  await read(gatewayUrl, WARM_SECONDS);
  await read(otherUrl, WARM_SECONDS);
  const taken: { gateway: ReadLoad; other: ReadLoad }[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    taken.push({ other: await read(otherUrl), gateway: await read(gatewayUrl) });
  }
  const { gateway, other } = middleTurn(taken);
  return { gateway: gateway.perSecond, other: other.perSecond, turns: taken };
}

/**
 * The turn in the middle decides, with as many above its ratio as below: what disturbs one of two neighbours does not.
 */
export function middleTurn(turns: Compared['turns']): Compared['turns'][number] {
  const ratio = ({ gateway, other }: Compared['turns'][number]) => gateway.perSecond / other.perSecond;
  const middle = turns.toSorted((a, b) => ratio(a) - ratio(b))[Math.floor(turns.length / 2)];
  if (!middle) throw new Error('There is a middle of one turn or more.');
  return middle;
}

/** Bookings go on through the same gateway during the measurement. */
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
