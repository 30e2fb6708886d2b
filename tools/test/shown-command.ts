import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { delimiter, join } from 'node:path';
import { REPOSITORY } from '../start/repository';

export interface ShownCommand {
  command: string;
  args: string[];
  environment?: NodeJS.ProcessEnv;
  signal: AbortSignal;
}

/**
 * A tool of this repository runs with everything it says in view.
 * @returns its exit code
 */
export async function shownCommand({ command, args, environment, signal }: ShownCommand): Promise<number> {
  const child = spawn(command, args, {
    cwd: REPOSITORY,
    env: {
      ...process.env,
      PATH: `${join(REPOSITORY, 'node_modules', '.bin')}${delimiter}${process.env['PATH'] ?? ''}`,
      // The daemon of Nx would outlive the tests.
      NX_DAEMON: 'false',
      NX_TUI: 'false',
      NX_NO_CLOUD: 'true',
      ...environment,
    },
    stdio: ['ignore', 'inherit', 'inherit'],
    signal,
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code ?? 1;
}
