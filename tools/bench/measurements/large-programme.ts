import { setTimeout as delay } from 'node:timers/promises';
import type { Db } from 'mongodb';
import { runCommand } from '../../dev-stack/run-command';
import { grouped, milliseconds, type Bench, type Line, type Measured, type Measurement } from '../measurement';
import { percentilesOf } from '../percentiles';
import { FIRST_YEAR, lastYear, seedReadModels, type Programme } from '../seed-read-models';

const LARGE: Programme = { years: 30, projects: 10_000, countries: 200, totals: 1_000_000 };
const QUICK: Programme = { years: 5, projects: 200, countries: 40, totals: 10_000 };
const CHANGES = 60;
const SEEN_WITHIN_MS = 5_000;
const COUNTRIES = ['AF', 'AM', 'AO', 'BA', 'BI', 'AL', 'AZ', 'BD'];

/** (g) Memory and time follow what is asked, not what was ever booked: a programme of any size. */
export const largeProgramme: Measurement = {
  letter: 'g',
  about: 'answers of a large programme',
  run: async (bench): Promise<Measured> => {
    const { platform } = bench;
    const programme = bench.quick ? QUICK : LARGE;
    await platform.gateway.stop();
    const db = platform.database('gateway');
    const documents = await seedReadModels(db, platform.topicPrefix, programme);
    bench.say(`    ${grouped(documents)} documents are in the read models`);

    const started = performance.now();
    await platform.gateway.startAndBeReady();
    const readyMs = performance.now() - started;

    const years = Array.from({ length: 8 }, (_, index) => lastYear(programme) - (index % programme.years));
    const cold = {
      ended: await timesOf(
        bench,
        years.map((year) => `/v1/underspend-analyses/${year}`),
      ),
      broken: await timesOf(
        bench,
        years.map((year) => `/v1/underspend-analyses/${year}?asOf=${year}-06-15`),
      ),
      countries: await timesOf(
        bench,
        COUNTRIES.map((country) => `/v1/country-overviews/${country}`),
      ),
      lists: await timesOf(bench, ['/v1/underspend-analyses', '/v1/country-overviews']),
    };
    const changed = await timesAfterChanges(bench, db, FIRST_YEAR);
    const largest = await largestAnswer(bench, `/v1/underspend-analyses/${lastYear(programme)}`);
    const lag = await eventLoopDelay(bench);
    const megabytes = await residentMegabytes(platform.gateway.pid);
    return {
      lines: [
        below('from start to ready', readyMs, 10_000),
        below('first read of a year that has ended, longest', percentilesOf(cold.ended).max, 250),
        below('first read of a year at a day inside it, longest', percentilesOf(cold.broken).max, 250),
        below('first read of a country, longest', percentilesOf(cold.countries).max, 250),
        below('first read of a list, longest', percentilesOf(cold.lists).max, 250),
        below('a read after a change, 99 %', percentilesOf(changed).p99, 50),
        below('event loop delay, 99 %', lag, 25),
        {
          what: 'resident memory of the gateway',
          platform: `${megabytes} MB`,
          against: '',
          ratio: null,
          target: '≤ 400 MB',
          met: megabytes <= 400,
        },
        {
          what: 'length of an analysis',
          platform: `${grouped(largest)} bytes`,
          against: '',
          ratio: null,
          target: '< 100 kB',
          met: largest < 100_000,
        },
      ],
      raw: { programme, documents, readyMs, cold, changed, lag, megabytes, largest },
    };
  },
};

function below(what: string, duration: number, most: number): Line {
  return {
    what,
    platform: milliseconds(duration),
    against: '',
    ratio: null,
    target: `≤ ${grouped(most)} ms`,
    met: duration <= most,
  };
}

async function timesOf(bench: Bench, paths: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const path of paths) times.push((await read(bench, path)).took);
  return times;
}

async function read({ platform: { gateway }, signal }: Bench, path: string) {
  const headers = await gateway.authorization();
  const from = performance.now();
  const answer = await fetch(gateway.url + path, { headers, signal });
  const text = await answer.text();
  const took = performance.now() - from;
  if (!answer.ok) throw new Error(`${path} was answered with ${answer.status}: ${text}`);
  return { took, text, tag: answer.headers.get('etag') };
}

/** A transaction of the projection changes a year, and the first read that shows it is the one that counts. */
async function timesAfterChanges(bench: Bench, db: Db, year: number): Promise<number[]> {
  const { platform } = bench;
  const path = `/v1/underspend-analyses/${year}`;
  const partition = `${platform.topicPrefix}imd.budget/0`;
  const times: number[] = [];
  let { tag } = await read(bench, path);
  for (let change = 0; change < CHANGES; change += 1) {
    await platform.mongodb.withSession((session) =>
      session.withTransaction(async () => {
        const offsets = db.collection<{ _id: string; commits: bigint }>('underspend.g1.offsets');
        const before = await offsets.findOne({ _id: partition }, { session });
        const commits = BigInt(before?.commits ?? 0) + 1n;
        const written = { commits, 'wrote.spent-by-purpose': commits };
        await offsets.updateOne({ _id: partition }, { $set: written }, { session });
        await db
          .collection('underspend.g1.spent-by-purpose')
          .updateOne({ year, p: partition }, { $inc: { spent: 1n }, $set: { c: commits } }, { session });
      }),
    );
    const deadline = performance.now() + SEEN_WITHIN_MS;
    for (;;) {
      const answer = await read(bench, path);
      if (answer.tag !== tag) {
        tag = answer.tag;
        times.push(answer.took);
        break;
      }
      if (performance.now() > deadline) throw new Error(`${path} does not show a change`);
      await delay(10, undefined, { signal: bench.signal });
    }
  }
  return times;
}

async function largestAnswer(bench: Bench, path: string): Promise<number> {
  return (await read(bench, path)).text.length;
}

/** The gateway measures it since the last look at its metrics, which nobody took before. */
async function eventLoopDelay({ platform, signal }: Bench): Promise<number> {
  const headers = await platform.authorization('operator');
  const metrics = await (await fetch(`${platform.gateway.url}/metrics`, { headers, signal })).text();
  const seconds = /^nodejs_eventloop_lag_p99_seconds(?:\{[^}]*\})? (\S+)$/m.exec(metrics)?.[1];
  if (seconds === undefined) throw new Error('The gateway tells no event loop delay');
  return Number(seconds) * 1_000;
}

async function residentMegabytes(pid: number | null): Promise<number> {
  const kilobytes = await runCommand('ps', ['-o', 'rss=', '-p', String(pid)]);
  return Math.round((Number(kilobytes) * 1_024) / 1_000_000);
}
