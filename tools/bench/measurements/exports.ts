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
/** The memory of a process settles within this part of a file; what it takes more after that grows with the rows. */
const SETTLES_WITHIN = 0.1;
const MOST_GROWTH_MB = 100;
const FORMATS = ['jsonl', 'csv', 'parquet', 'xlsx'] as const;

interface Exported {
  readonly seconds: number;
  readonly bytes: number;
  /** Resident megabytes of the service and of the gateway, from before the file to its end. */
  readonly resident: readonly Resident[];
}

type Resident = Readonly<Record<'budget' | 'gateway', number>>;

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
      bench.say(`    ${format}: ${measured[format].seconds.toFixed(1)} s`);
    }
    const lines = Object.entries(measured).flatMap(([format, { seconds, bytes, resident }]): Line[] => [
      information(`${format}, ${grouped(rows)} rows`, `${perSecond(rows / seconds)}, ${grouped(bytes / 1e6)} MB`),
      ...(['budget', 'gateway'] as const).map((service) => growth(format, service, resident)),
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

/** The first look is before the file, so a process that was idle may take what it needs to begin. */
function growth(format: string, service: keyof Resident, resident: readonly Resident[]): Line {
  const all = resident.map((look) => look[service]);
  const settled = Math.max(...all.slice(0, Math.ceil(all.length * SETTLES_WITHIN) + 1));
  const megabytes = Math.max(...all) - settled;
  return {
    what: `${format}, growth of the ${service}`,
    platform: `${megabytes} MB`,
    against: `from ${all[0] ?? 0}, settled at ${settled} MB`,
    ratio: null,
    target: `≤ ${MOST_GROWTH_MB} MB`,
    met: megabytes <= MOST_GROWTH_MB,
  };
}

async function exported({ platform, signal }: Bench, format: string): Promise<Exported> {
  const ended = new AbortController();
  const resident = looksUntil(ended.signal, { budget: platform.budget.pid, gateway: platform.gateway.pid });
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
  return { seconds, bytes, resident: await resident };
}

async function looksUntil(ended: AbortSignal, pids: Readonly<Record<keyof Resident, number | null>>) {
  const looks: Resident[] = [];
  do {
    looks.push({ budget: await megabytesOf(pids.budget), gateway: await megabytesOf(pids.gateway) });
    await delay(LOOKED_AT_EVERY_MS, undefined, { signal: ended }).catch(() => undefined);
  } while (!ended.aborted);
  return looks;
}

async function megabytesOf(pid: number | null): Promise<number> {
  const kilobytes = await runCommand('ps', ['-o', 'rss=', '-p', String(pid)]);
  return Math.round((Number(kilobytes) * 1_024) / 1_000_000);
}
