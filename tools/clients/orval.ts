import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cached } from '../dev-stack/cache';
import { runCommand } from '../dev-stack/run-command';

/** orval and the 200 packages that it needs stay out of our own; the last version that runs on Node 20 is pinned. */
const PINS = join(__dirname, 'orval');

/** @returns the program, fetched through npm */
export async function orval(say: (line: string) => void): Promise<string> {
  const pins = createHash('sha256')
    .update(readFileSync(join(PINS, 'package-lock.json')))
    .digest('hex')
    .slice(0, 12);
  const folder = await cached(`orval-${pins}`, async (unfinished) => {
    say('orval: fetching it through npm (once, about 130 MB on disk).');
    for (const file of ['package.json', 'package-lock.json']) await copyFile(join(PINS, file), join(unfinished, file));
    await runCommand('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: unfinished,
    });
  });
  return join(folder, 'node_modules', '.bin', 'orval');
}
