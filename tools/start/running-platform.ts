import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive } from '../dev-stack/processes';
import type { ServiceName } from './settings';

/** How to reach the platform that runs on a data directory, for whoever wants to operate or test it. */
export interface RunningPlatform {
  readonly pid: number;
  /** The name of the issuer of access tokens, which is where it is reached too. */
  readonly issuer: string;
  readonly services: Readonly<Record<ServiceName, RunningService>>;
}

export interface RunningService {
  readonly url: string;
  readonly pid: number | null;
  /** The variables that the service was started with. */
  readonly environment: Readonly<NodeJS.ProcessEnv>;
}

const fileIn = (dataDirectory: string) => join(dataDirectory, 'platform.json');

export async function announce(dataDirectory: string, platform: RunningPlatform): Promise<void> {
  // An address may hold a password: only its owner may read it.
  await writeFile(fileIn(dataDirectory), `${JSON.stringify(platform, null, 2)}\n`, { mode: 0o600 });
}

export async function withdraw(dataDirectory: string): Promise<void> {
  await rm(fileIn(dataDirectory), { force: true });
}

/** Null when none runs there; a platform that was killed outright could not remove its file. */
export async function runningPlatform(dataDirectory: string): Promise<RunningPlatform | null> {
  const written = await readFile(fileIn(dataDirectory), 'utf8').catch(() => null);
  const platform = written === null ? null : (JSON.parse(written) as RunningPlatform);
  return platform && isAlive(platform.pid) ? platform : null;
}
