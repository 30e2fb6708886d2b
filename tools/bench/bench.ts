import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { PlatformUnderTest } from '../platform-under-test/platform-under-test';
import type { Environment } from '../platform-under-test/service-under-test';
import { build } from '../start/build';
import { REPOSITORY } from '../start/repository';
import { information, type Measurement } from './measurement';
import { bookings } from './measurements/bookings';
import { longExports } from './measurements/exports';
import { largeProgramme } from './measurements/large-programme';
import { memoryAfterTheRun, memoryWhenIdle } from './measurements/memory';
import { projections } from './measurements/projections';
import { reads } from './measurements/reads';
import { readsAtSize } from './measurements/reads-at-size';
import { rebuilds } from './measurements/rebuilds';
import { relay } from './measurements/relay';
import { tableOf, type Row } from './table';

const INTERRUPTED = 130;
/** The bench gives up a measurement that takes longer; all of them together take fifteen minutes on a quiet machine. */
const PATIENCE_MS = 480_000;
const RESULTS = join(REPOSITORY, 'bench', 'results');

/** The order is the one in which they disturb each other least: idle first, what fills the read models late. */
const MEASUREMENTS: readonly Measurement[] = [
  memoryWhenIdle,
  reads,
  relay,
  bookings,
  projections,
  rebuilds,
  readsAtSize,
  memoryAfterTheRun,
  largeProgramme,
  longExports,
];

/** The bench is one client and asks as often as it can: it is counted, and never too often. */
const GATEWAY_VARIABLES: Environment = {
  IMD_RATE_LIMIT_PER_MINUTE: '10000000',
  IMD_COMMAND_LIMIT_PER_MINUTE: '10000000',
};

const say = (line: string) => void process.stdout.write(`${line}\n`);

async function main(): Promise<void> {
  const { quick, asked } = settingsFrom(process.argv.slice(2));
  const ending = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => ending.abort());
  const startedAt = new Date();
  const from = performance.now();
  const rows: Row[] = [];
  const raw: Record<string, object> = {};

  try {
    await withPlatform(ending.signal, async (platform) => {
      const readySince = performance.now();
      for (const { letter, about, run } of asked) {
        say(`(${letter}) ${about}`);
        try {
          const signal = AbortSignal.any([ending.signal, AbortSignal.timeout(PATIENCE_MS)]);
          const { lines, raw: all } = await run({ platform, readySince, quick, signal, say });
          rows.push(...lines.map((line) => ({ letter, ...line })));
          raw[about] = all;
        } catch (error) {
          ending.signal.throwIfAborted();
          // The measurements before and after it still count.
          process.exitCode = 1;
          process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
          rows.push({ letter, ...information(about, 'could not be measured') });
        }
      }
    });
  } catch (error) {
    if (ending.signal.aborted) process.exitCode = INTERRUPTED;
    else throw error;
    return;
  }
  rows.sort((a, b) => a.letter.localeCompare(b.letter));
  const seconds = Math.round((performance.now() - from) / 1_000);
  const [processor] = cpus();
  const machine = { cores: cpus().length, processor: processor?.model ?? 'unknown', node: process.version };
  say(`\n${tableOf(rows)}\n`);
  say(`${machine.cores} cores (${machine.processor}), Node ${machine.node}, ${seconds} s${quick ? ', quick' : ''}`);
  const file = join(RESULTS, `${startedAt.toISOString().replaceAll(':', '-')}.json`);
  await mkdir(RESULTS, { recursive: true });
  await writeFile(file, `${JSON.stringify({ startedAt, seconds, quick, machine, rows, raw }, null, 2)}\n`);
  say(`Everything measured is in ${relative(REPOSITORY, file)}.`);
}

async function withPlatform(signal: AbortSignal, use: (platform: PlatformUnderTest) => Promise<void>): Promise<void> {
  say('Building.');
  await build(signal);
  const platform = await PlatformUnderTest.onOwnStack({
    everyService: variablesOfEveryService(),
    environment: { gateway: GATEWAY_VARIABLES },
    progress: say,
    died: (part, lastLines) => say(`${part} ended unexpectedly. Its last lines:\n${lastLines}`),
    signal,
  });
  try {
    await use(platform);
  } finally {
    await platform.stop();
  }
}

/** Services log as they do in production; a profiler can come in through NODE_OPTIONS. */
function variablesOfEveryService(): Environment {
  const { IMD_LOG_LEVEL, NODE_OPTIONS } = process.env;
  return { IMD_LOG_LEVEL: IMD_LOG_LEVEL || 'info', ...(NODE_OPTIONS && { NODE_OPTIONS }) };
}

function settingsFrom(args: string[]): { quick: boolean; asked: readonly Measurement[] } {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { quick: { type: 'boolean', default: false } },
  });
  const letters = [...new Set(MEASUREMENTS.map(({ letter }) => letter))].sort();
  const unknown = positionals.find((letter) => !letters.includes(letter));
  if (unknown) throw new Error(`There is no measurement "${unknown}". They are ${letters.join(', ')}.`);
  const asked =
    positionals.length === 0 ? MEASUREMENTS : MEASUREMENTS.filter((each) => positionals.includes(each.letter));
  return { quick: values.quick, asked };
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
