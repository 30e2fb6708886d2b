import { setTimeout as delay } from 'node:timers/promises';
import { runCommand } from '../../dev-stack/run-command';
import { send } from '../../platform-under-test/budget-year';
import { BOOKED_YEAR, bookingIn, openBudgetYear } from '../budget-year';
import {
  grouped,
  information,
  perSecond,
  type Bench,
  type Line,
  type Measured,
  type Measurement,
} from '../measurement';

const ROWS = 1_000_000;
const QUICK_ROWS = 20_000;
/** Documents that go to the database at once. */
const AT_ONCE = 10_000;
const LOOKED_AT_EVERY_MS = 500;
/** Rows of Parquet are held in memory until their group is full; the other formats hold a page. */
const MOST_GROWTH_MB = 150;
const FORMATS = ['jsonl', 'csv', 'parquet', 'xlsx'] as const;

interface Exported {
  readonly seconds: number;
  readonly bytes: number;
  /** What the service and the gateway took more than before, at most. */
  readonly growth: Readonly<Record<'budget' | 'gateway', number>>;
}

/** (h) A list of any length is exported in constant memory: one booking stands in the store a million times. */
export const longExports: Measurement = {
  letter: 'h',
  about: 'exports of a long list through the gateway',
  run: async (bench): Promise<Measured> => {
    const rows = bench.quick ? QUICK_ROWS : ROWS;
    await fill(bench, rows);
    const measured: Record<string, Exported> = {};
    for (const format of FORMATS) {
      measured[format] = await exported(bench, format);
      const { seconds, growth } = measured[format];
      bench.say(`    ${format}: ${seconds.toFixed(1)} s, growth ${growth.budget} and ${growth.gateway} MB`);
    }
    const lines = Object.entries(measured).flatMap(([format, { seconds, bytes, growth }]): Line[] => [
      information(`${format}, ${grouped(rows)} rows`, `${perSecond(rows / seconds)}, ${grouped(bytes / 1e6)} MB`),
      ...Object.entries(growth).map(([service, megabytes]) => ({
        what: `${format}, growth of the ${service}`,
        platform: `${megabytes} MB`,
        against: '',
        ratio: null,
        target: `≤ ${MOST_GROWTH_MB} MB`,
        met: megabytes <= MOST_GROWTH_MB,
      })),
    ]);
    return { lines, raw: { rows, measured } };
  },
};

async function fill({ platform, say }: Bench, rows: number): Promise<void> {
  await openBudgetYear(platform.gateway, BOOKED_YEAR);
  const path = `/v1/budgets/${BOOKED_YEAR}/expenditures`;
  await send(platform.gateway, { key: 'export', method: 'POST', path, body: bookingIn(BOOKED_YEAR) });
  const expenditures = platform.database('budget').collection<{ _id: string }>('expenditures');
  const booked = await expenditures.findOne({});
  if (!booked) throw new Error('There is no expenditure to repeat');
  const before = await expenditures.countDocuments();
  for (let at = before; at < rows; at += AT_ONCE) {
    const more = Array.from({ length: Math.min(AT_ONCE, rows - at) }, (_none, index) => {
      const id = `export-${at + index}`;
      return { ...booked, _id: id, id };
    });
    await expenditures.insertMany(more, { ordered: false });
  }
  say(`    ${grouped(rows)} expenditures are in the store`);
}

async function exported({ platform, signal }: Bench, format: string): Promise<Exported> {
  const ended = new AbortController();
  const growth = growthUntil(ended.signal, { budget: platform.budget.pid, gateway: platform.gateway.pid });
  const started = performance.now();
  const response = await fetch(`${platform.gateway.url}/v1/budgets/${BOOKED_YEAR}/expenditures?format=${format}`, {
    headers: await platform.gateway.authorization(),
    signal,
  });
  if (!response.ok || !response.body) throw new Error(`${format}: ${response.status} ${await response.text()}`);
  let bytes = 0;
  for await (const chunk of response.body) bytes += (chunk as Uint8Array).length;
  const seconds = (performance.now() - started) / 1_000;
  ended.abort();
  return { seconds, bytes, growth: await growth };
}

async function growthUntil(ended: AbortSignal, pids: Readonly<Record<'budget' | 'gateway', number | null>>) {
  const resident = async () => {
    const lines = await runCommand('ps', ['-o', 'rss=', '-p', `${pids.budget},${pids.gateway}`, '--sort', 'pid']);
    const [first = 0, second = 0] = lines.trim().split('\n').map(Number);
    const [budget, gateway] = Number(pids.budget) < Number(pids.gateway) ? [first, second] : [second, first];
    return { budget, gateway };
  };
  const before = await resident();
  const most = { ...before };
  while (!ended.aborted) {
    await delay(LOOKED_AT_EVERY_MS, undefined, { signal: ended }).catch(() => undefined);
    const now = await resident();
    most.budget = Math.max(most.budget, now.budget);
    most.gateway = Math.max(most.gateway, now.gateway);
  }
  const megabytes = (kilobytes: number) => Math.round((kilobytes * 1_024) / 1_000_000);
  return { budget: megabytes(most.budget - before.budget), gateway: megabytes(most.gateway - before.gateway) };
}
