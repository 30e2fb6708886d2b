import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { REPOSITORY } from '../start/repository';
import { shownCommand } from './shown-command';
import type { Outcome } from './step';

const JEST = join(REPOSITORY, 'node_modules', 'jest', 'bin', 'jest.js');

interface JestReport {
  numPassedTests: number;
  numFailedTests: number;
  /** These files failed before any of their tests ran. */
  numRuntimeErrorTestSuites: number;
  /** These were skipped, by whatever means. */
  numPendingTests: number;
}

/**
 * A run may choose files, another Node or variables; otherwise it takes every file of the config on the Node that runs
 * us.
 */
interface Chosen {
  readonly environment?: NodeJS.ProcessEnv;
  readonly files?: readonly string[];
  readonly node?: string;
}

export async function runJest(
  config: string,
  signal: AbortSignal,
  { environment, files = [], node = process.execPath }: Chosen = {},
): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'imd-test-report-'));
  const report = join(folder, 'report.json');
  try {
    const code = await shownCommand({
      command: node,
      args: [JEST, '-c', config, '--json', '--outputFile', report, ...files],
      // Some dependencies are loaded by import(), which jest allows only with this.
      environment: { NODE_OPTIONS: '--experimental-vm-modules --no-warnings', ...environment },
      signal,
    });
    return outcomeOf(code, await readFile(report, 'utf8').catch(() => null));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Jest can end badly without a failed test: nothing found, no report, a worker that died. That must not pass as
 * success, and neither may a skipped test where nobody reads what was skipped.
 */
export function outcomeOf(code: number, report: string | null, inCi = process.env['CI'] === 'true'): Outcome {
  if (report === null) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests } = JSON.parse(
    report,
  ) as JestReport;
  const failed = numFailedTests + numRuntimeErrorTestSuites + (inCi ? numPendingTests : 0);
  return { passed: numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}
