import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { cached } from '../../dev-stack/cache';
import { runCommand } from '../../dev-stack/run-command';

const VERSION = 'v1.36.0';
const MODULE = 'github.com/oasdiff/oasdiff';

/** oasdiff exists as a Go module alone, so Go must make it. */
export const GO = { what: 'Go', isThere: spawnSync('go', ['version']).status === 0 };

/**
 * The Go module proxy gives oasdiff in one exact version, once.
 * @returns the program
 */
export async function oasdiff(): Promise<string> {
  const folder = await cached(`oasdiff-${VERSION}`, async (unfinished) => {
    await runCommand('go', ['install', `${MODULE}@${VERSION}`], { env: { ...process.env, GOBIN: unfinished } });
  });
  return join(folder, 'oasdiff');
}
