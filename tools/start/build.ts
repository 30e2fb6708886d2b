import { join } from 'node:path';
import { runCommand } from '../dev-stack/run-command';
import { REPOSITORY } from './repository';

/** Nx builds only what has changed since the last time. */
export async function build(signal?: AbortSignal, folder = REPOSITORY): Promise<void> {
  const nx = join(folder, 'node_modules', '.bin', 'nx');
  await runCommand(nx, ['run-many', '-t', 'build', '--outputStyle=static'], {
    cwd: folder,
    // The daemon would outlive us.
    env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', NX_NO_CLOUD: 'true' },
    signal,
  });
}
