import { parseArgs } from 'node:util';
import type { Outcome, Step } from './step';
import { sideBySide } from './side-by-side';
import { STEPS } from './steps';

const INTERRUPTED = 130;
const say = (line: string) => void process.stdout.write(`${line}\n`);

/** The run goes on after a step that fails, so that it reports everything there is to fix. */
async function main(): Promise<void> {
  const steps = asked(process.argv.slice(2));
  const ending = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => ending.abort());

  const total = { passed: 0, failed: 0 };
  const summary: string[] = [];
  const runNext = async (waiting: Step[]): Promise<void> => {
    const step = waiting.shift();
    if (!step || ending.signal.aborted) return;
    say(`\n=== ${step.name}: ${step.about}`);
    const from = performance.now();
    const { passed, failed } = await outcomeOf(step, ending.signal);
    total.passed += passed;
    total.failed += failed;
    const seconds = ((performance.now() - from) / 1000).toFixed(1);
    summary.push(`${step.name.padEnd(12)}${`${seconds} s`.padStart(9)}   ${passed} passed, ${failed} failed`);
    say(`=== ${step.name}: ${passed} passed, ${failed} failed, ${seconds} s`);
    await runNext(waiting);
  };
  for (const waiting of sideBySide(steps)) await Promise.all([runNext(waiting), runNext(waiting)]);
  if (ending.signal.aborted) {
    process.exitCode = INTERRUPTED;
    return;
  }

  say(`\n${summary.join('\n')}\n`);
  say(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

function asked(args: string[]): readonly Step[] {
  const { values } = parseArgs({ args, options: { only: { type: 'string', multiple: true } } });
  const names = values.only;
  if (!names) return STEPS;
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) {
    throw new Error(`There is no step "${unknown[0]}". The steps are ${STEPS.map(({ name }) => name).join(', ')}.`);
  }
  return STEPS.filter(({ name }) => names.includes(name));
}

/** A step that could not run at all has failed. */
async function outcomeOf(step: Step, signal: AbortSignal): Promise<Outcome> {
  try {
    return await step.run(signal);
  } catch (error) {
    if (!signal.aborted) process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return { passed: 0, failed: 1 };
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
