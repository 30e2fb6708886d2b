import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Stack } from '../dev-stack/stack';
import { withStack } from '../test/with-stack';
import { MUTANTS, type Mutant, type NamedTest } from './mutants';
import { WorkCopy } from './work-copy';

const CONFIGS = { unit: 'jest.config.cjs', int: 'jest.int.config.cjs', e2e: 'jest.e2e.config.cjs' };
const say = (line: string) => void process.stdout.write(`${line}\n`);

type Verdict = 'passed' | 'failed' | 'did not run';

interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly failureMessages: readonly string[] }[];
  }[];
}

/**
 * `npm run mutants [-- word of a name …]` breaks one guard at a time in a copy of the work tree and demands that the
 * test named for it fails. Each test first runs on the whole guard: one that fails there proves nothing.
 */
async function main(): Promise<void> {
  const words = process.argv.slice(2);
  const chosen = MUTANTS.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
  if (chosen.length === 0) throw new Error(`No mutant is called ${words.join(' or ')}.`);
  const ending = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => ending.abort());
  const copy = await WorkCopy.make();
  try {
    const survived = await withStack(ending.signal, (stack) => judge(copy, chosen, stack, ending.signal));
    say(
      survived === 0
        ? `\nAll ${chosen.length} mutants were found.`
        : `\n${survived} of ${chosen.length} mutants survived.`,
    );
    process.exitCode = survived === 0 ? 0 : 1;
  } finally {
    await copy.remove();
  }
}

async function judge(copy: WorkCopy, mutants: readonly Mutant[], stack: Stack, signal: AbortSignal): Promise<number> {
  const whole = new Map<string, Verdict>();
  let survived = 0;
  for (const { name, file, find, replace, test } of mutants) {
    const key = `${test.path} ${test.name}`;
    if (!whole.has(key)) whole.set(key, (await run(copy, test, stack, signal)).verdict);
    const before = whole.get(key);
    const { verdict, why } = await copy.changed(file, find, replace, () => run(copy, test, stack, signal));
    signal.throwIfAborted();
    const found = before === 'passed' && verdict === 'failed';
    if (!found) survived += 1;
    say(`${found ? 'found   ' : 'SURVIVED'}  ${name}\n            by ${test.path}: ${test.name}`);
    say(`            ${found ? why : `the test ${before} on what is whole, and ${verdict} on what is broken`}`);
  }
  return survived;
}

async function run(
  copy: WorkCopy,
  { config, path, name }: NamedTest,
  { mongodbUrl, kafkaBrokers }: Stack,
  signal: AbortSignal,
): Promise<{ verdict: Verdict; why: string }> {
  const report = join(copy.folder, 'mutant-report.json');
  await rm(report, { force: true });
  const jest = join(copy.folder, 'node_modules', '.bin', 'jest');
  const args = ['-c', CONFIGS[config], path, '-t', patternOf(name), '--json', '--outputFile', report];
  const child = spawn(jest, args, {
    cwd: copy.folder,
    env: {
      ...process.env,
      NODE_OPTIONS: '--experimental-vm-modules --no-warnings',
      IMD_MONGODB_URL: mongodbUrl,
      IMD_KAFKA_BROKERS: kafkaBrokers.join(','),
    },
    stdio: 'ignore',
    signal,
  });
  await once(child, 'exit');
  const text = await readFile(report, 'utf8').catch(() => null);
  if (text === null) return { verdict: 'did not run', why: '' };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(text) as JestReport;
  const messages = testResults.flatMap(({ assertionResults }) => assertionResults.flatMap((of) => of.failureMessages));
  const why = (messages[0] ?? '').split('\n').slice(0, 1).join(' ').slice(0, 160);
  if (numFailedTests > 0) return { verdict: 'failed', why };
  return { verdict: numPassedTests > 0 ? 'passed' : 'did not run', why };
}

/** The pattern fits a name as it is written: what a table of cases fills in can be anything. */
function patternOf(name: string): string {
  return name.replace(/[.*+?^()[\]{}|\\]/g, '\\$&').replace(/\$\w+|%[sjd]/g, '.*');
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
