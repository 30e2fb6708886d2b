import { parseArgs } from 'node:util';
import { formatCents } from '@imd/kernel';
import { PlatformUnderTest } from '../platform-under-test/platform-under-test';
import { build } from '../start/build';
import { killEach, TARGETS, type Count, type Target, type Verdict } from './kill-each';

const say = (line: string) => void process.stdout.write(`${line}\n`);

/**
 * `npm run kill [-- --only <target>] [--per-second 200] [--seconds 3]` starts a platform of its own, books expenditures
 * at a steady rate, and kills each of its processes and starts it again. It ends with 1 when accepted expenditures are
 * not counted exactly once.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true },
      'per-second': { type: 'string', default: '200' },
      seconds: { type: 'string', default: '3' },
    },
  });
  const targets = values.only ? values.only.map(target) : TARGETS;
  say('Building, and starting a platform with a broker and a database of its own.');
  await build();
  const platform = await PlatformUnderTest.onOwnStack();
  const interrupted = () => void platform.stop().then(() => process.exit(130));
  process.once('SIGINT', interrupted);
  process.once('SIGTERM', interrupted);
  try {
    const verdict = await killEach(platform, targets, {
      year: 2012,
      perSecond: Number(values['per-second']),
      secondsEach: Number(values.seconds),
      secondsDown: 1,
      say,
    });
    say(table(verdict));
    process.exitCode = verdict.agree ? 0 : 1;
  } finally {
    await platform.stop();
  }
}

function target(name: string): Target {
  const known = TARGETS.find((each) => each === name);
  if (!known) throw new Error(`There is no target "${name}". The targets are ${TARGETS.join(', ')}.`);
  return known;
}

function table({ accepted, store, topic, analysis, missing, agree }: Verdict): string {
  const row = (name: string, { expenditures, cents }: Count, note = '') =>
    name.padEnd(22) +
    String(expenditures ?? '').padStart(8) +
    (cents === null ? 'unknown' : formatCents(cents)).padStart(16) +
    `   ${note}`;
  return [
    '',
    `${''.padEnd(22)}${'number'.padStart(8)}${'sum in EUR'.padStart(16)}`,
    row('accepted by answer', accepted),
    row('store (MongoDB)', store),
    row('topic by distinct id', topic, `${topic.records} records`),
    row('analysis (REST)', analysis),
    '',
    agree
      ? 'Every accepted expenditure is counted exactly once.'
      : `THE SUMS DIFFER; ${missing.length} accepted expenditures are missing.${missing
          .slice(0, 5)
          .map((id) => ` ${id}`)
          .join('')}`,
  ].join('\n');
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
