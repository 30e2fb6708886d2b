import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { commandLineOf, isAlive } from '../dev-stack/processes';
import type { ServiceName } from './settings';

/** Commands that operate or test the platform on a data directory reach it by these. */
export interface RunningPlatform {
  readonly pid: number;
  /** The issuer of access tokens is reached at its name. */
  readonly issuer: string;
  readonly services: Readonly<Record<ServiceName, RunningService>>;
}

export interface RunningService {
  readonly url: string;
  readonly pid: number | null;
  /** The service was started with these variables. */
  readonly environment: Readonly<NodeJS.ProcessEnv>;
}

/** A platform that runs has this on its command line. */
const PROGRAM = join('tools', 'start', 'start.ts');

const fileIn = (dataDirectory: string) => join(dataDirectory, 'platform.json');

export async function announce(dataDirectory: string, platform: RunningPlatform): Promise<void> {
  // An address may hold a password: only its owner may read it.
  await writeFile(fileIn(dataDirectory), `${JSON.stringify(platform, null, 2)}\n`, { mode: 0o600 });
}

export async function withdraw(dataDirectory: string): Promise<void> {
  await rm(fileIn(dataDirectory), { force: true });
}

/**
 * A platform that was killed outright could not remove its file, and its process id may be that of another program by
 * now.
 * @returns null when none runs there
 */
export async function runningPlatform(dataDirectory: string): Promise<RunningPlatform | null> {
  const written = await readFile(fileIn(dataDirectory), 'utf8').catch(() => null);
  const platform = written === null ? null : (JSON.parse(written) as RunningPlatform);
  return platform && isAlive(platform.pid) && commandLineOf(platform.pid).includes(PROGRAM) ? platform : null;
}

/** @throws Error when a platform runs there: two on one data directory would destroy it */
export async function refuseSecondPlatform(dataDirectory: string): Promise<void> {
  const other = await runningPlatform(dataDirectory);
  if (other)
    throw new Error(
      `A platform runs on ${dataDirectory} already, at ${other.services.gateway.url}, since process ${other.pid} was started; ` +
        'end that one with Ctrl-C first, or name another folder in IMD_DATA.',
    );
}
