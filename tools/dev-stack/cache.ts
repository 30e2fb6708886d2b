import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The cache is outside the source tree, so that a fresh clone does not download everything again. */
function cacheDirectory(): string {
  const ours = process.env['IMD_CACHE'];
  if (ours) return ours;
  return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'imd-platform');
}

/**
 * The folder appears under its name only when it is complete: an interrupted download leaves nothing that a later start
 * could mistake for the real thing, and two starts at once end with one good folder.
 */
export async function cached(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(cacheDirectory(), name);
  if (existsSync(folder)) return folder;

  await mkdir(cacheDirectory(), { recursive: true });
  const unfinished = await mkdtemp(join(cacheDirectory(), `.${name}-`));
  try {
    await fill(unfinished);
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}
