import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { PlatformUnderTest } from '../platform-under-test/platform-under-test';
import { build } from '../start/build';
import { SERVICES } from '../start/settings';
import { LIBFAKETIME } from './faked-clock';
import { FaultyPlatform } from './faulty-platform';
import { killEach, TARGETS, type Target } from './kill-each';
import { randomFaults } from './random-faults';
import { table, type Verdict } from './verdict';

const say = (line: string) => void process.stdout.write(`${line}\n`);

/** So many faults come between two times that everything is added up. */
const FAULTS_EACH = 100;
const MINUTE_MS = 60_000;

/**
 * `npm run kill [-- --only <target>] [--per-second 200] [--seconds 3]` starts a platform of its own, books at a steady
 * rate, and kills each of its processes, at any moment and at each failpoint, and starts it again.
 * `npm run kill -- --faults 10000 [--seed <number>] [--minutes 60] [--per-second 40]` lets that many random faults
 * befall it, or as many as fit in that time; the seed is printed and gives the same faults again. Both end with 1 when
 * what was accepted is not counted exactly once.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true },
      'per-second': { type: 'string' },
      seconds: { type: 'string', default: '3' },
      faults: { type: 'string' },
      seed: { type: 'string' },
      minutes: { type: 'string' },
    },
  });
  say('Building, and starting a platform with a broker and a database of its own.');
  await build();
  const counted =
    values.faults === undefined
      ? await killInTurn(values.only ? values.only.map(target) : TARGETS, {
          perSecond: wholeNumber('per-second', values['per-second'] ?? '200'),
          secondsEach: wholeNumber('seconds', values.seconds),
        })
      : await befall({
          faults: wholeNumber('faults', values.faults),
          seed: values.seed === undefined ? randomInt(1, 1_000_000_000) : wholeNumber('seed', values.seed),
          minutes: values.minutes === undefined ? Infinity : wholeNumber('minutes', values.minutes),
          perSecond: wholeNumber('per-second', values['per-second'] ?? '40'),
        });
  say(table(counted));
  process.exitCode = counted.agree ? 0 : 1;
}

/** Nothing would befall the platform with a number that is none, and all sums would be equal. */
function wholeNumber(option: string, given: string): number {
  if (!/^[1-9]\d{0,8}$/.test(given)) throw new Error(`--${option} takes a whole number above zero, not ${given}`);
  return Number(given);
}

async function killInTurn(
  targets: readonly Target[],
  { perSecond, secondsEach }: { perSecond: number; secondsEach: number },
): Promise<Verdict> {
  const platform = await PlatformUnderTest.onOwnStack();
  return ended(platform, () =>
    killEach(platform, targets, { year: 2012, perSecond, secondsEach, secondsDown: 1, say }),
  );
}

async function befall({
  minutes,
  ...asked
}: {
  faults: number;
  seed: number;
  minutes: number;
  perSecond: number;
}): Promise<Verdict> {
  say(`Seed ${asked.seed}. ${LIBFAKETIME ? '' : 'libfaketime is not installed: clocks stay right.'}`);
  const faulty = await FaultyPlatform.start(SERVICES, {});
  const until = performance.now() + minutes * MINUTE_MS;
  const done = await ended(faulty, () => randomFaults(faulty, { ...asked, each: FAULTS_EACH, until, say }));
  say(
    `${done.faults} faults of seed ${asked.seed}: ${done.accepted} bookings accepted, ` +
      `${done.restarts} times a service ended by itself, ${done.refusedByFaults} maintenance commands were not done.`,
  );
  return done.verdict;
}

/** Whatever happens, and also on Ctrl-C, nothing is left running. */
async function ended<T>(platform: { stop(): Promise<void> }, work: () => Promise<T>): Promise<T> {
  const interrupted = () => void platform.stop().then(() => process.exit(130));
  process.once('SIGINT', interrupted);
  process.once('SIGTERM', interrupted);
  try {
    return await work();
  } finally {
    await platform.stop();
  }
}

function target(name: string): Target {
  const known = TARGETS.find((each) => each === name);
  if (!known) throw new Error(`There is no target "${name}". The targets are ${TARGETS.join(', ')}.`);
  return known;
}

main().catch((error: unknown) => {
  const cause = error instanceof Error && error.cause instanceof Error ? ` ${error.cause.message}` : '';
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}${cause}\n`);
  process.exitCode = 1;
});
