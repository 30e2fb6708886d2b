import { freePort } from '../../dev-stack/ports';
import type { ProtectedService } from '../../issuer/access-tokens';
import { BOOKED_YEAR, bookingIn, openBudgetYear } from '../budget-year';
import { atLeast, type Bench, type Measured, type Measurement } from '../measurement';
import { startProcess, runProcess } from '../own-process';
import type { BareServerOptions } from '../processes/bare-server';
import type { BookingLoad, BookingLoadOptions } from '../processes/booking-load';
import type { ReadLoad, ReadLoadOptions } from '../processes/read-load';

const CONNECTIONS = 10;
const WRITES_PER_SECOND = 50;
/** As often as the two take turns, so that whatever else the machine does falls on both. */
const TURNS = 3;

/** (a) A composed answer through the gateway, against a server that does nothing but send the same bytes. */
export const reads: Measurement = {
  letter: 'a',
  about: `reads of the underspend analysis, ${WRITES_PER_SECOND} bookings a second on the same year meanwhile`,
  run: async (bench): Promise<Measured> => {
    const { gateway } = bench.platform;
    await openBudgetYear(gateway, BOOKED_YEAR);
    const seconds = bench.quick ? 1 : 5;
    const url = `${gateway.url}/v1/underspend-analyses/${BOOKED_YEAR}`;
    const plain = await underWrites(bench, () => besideBareServer(bench, url, seconds));
    const token = await tokenOfABooking(gateway);
    const withToken = await underWrites(bench, () =>
      besideBareServer(bench, url, seconds, { 'consistency-token': token }),
    );
    return {
      lines: [
        atLeast('reads of the analysis', plain.gateway, 'bare Fastify, same bytes', plain.bare, 0.5),
        atLeast('with a consistency token', withToken.gateway, 'bare Fastify, same bytes', withToken.bare, 0.5),
      ],
      raw: { connections: CONNECTIONS, plain, withToken },
    };
  },
};

export interface BesideBare {
  /** Answers per second. */
  readonly gateway: number;
  readonly bare: number;
  readonly turns: readonly { readonly gateway: ReadLoad; readonly bare: ReadLoad }[];
}

/** Reads by turns from the gateway and from a bare server that sends what the gateway answered. */
export async function besideBareServer(
  { platform, signal }: Bench,
  url: string,
  seconds: number,
  headers: Record<string, string> = {},
): Promise<BesideBare> {
  const port = await freePort();
  const authorization = await platform.gateway.authorization();
  const bare = await startProcess<BareServerOptions, null>(
    'bare-server',
    { port, sameAs: url, headers: authorization },
    signal,
  );
  const bareUrl = `http://127.0.0.1:${port}/`;
  const load = (of: string, duration = seconds) =>
    runProcess<ReadLoadOptions, ReadLoad>(
      'read-load',
      { url: of, headers: { ...authorization, ...headers }, connections: CONNECTIONS, seconds: duration },
      signal,
    );
  // Neither is measured before it is compiled.
  await load(url, 1);
  await load(bareUrl, 1);
  const turns = [];
  for (let turn = 0; turn < TURNS; turn += 1) turns.push({ bare: await load(bareUrl), gateway: await load(url) });
  await bare.stop();
  const mean = (rates: number[]) => rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
  return {
    gateway: mean(turns.map(({ gateway }) => gateway.perSecond)),
    bare: mean(turns.map((turn) => turn.bare.perSecond)),
    turns,
  };
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

async function tokenOfABooking(gateway: ProtectedService): Promise<string> {
  const answer = await fetch(`${gateway.url}/v1/budgets/${BOOKED_YEAR}/expenditures`, {
    method: 'POST',
    headers: {
      ...(await gateway.authorization()),
      'content-type': 'application/json',
      'idempotency-key': 'bench/token',
    },
    body: JSON.stringify(bookingIn(BOOKED_YEAR)),
  });
  const token = answer.headers.get('consistency-token');
  if (!token) throw new Error(`A booking was answered with ${answer.status} and no token: ${await answer.text()}`);
  return token;
}
