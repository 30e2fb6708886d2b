import { cp, mkdir, mkdtemp, readdir, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { runCommand } from '../dev-stack/run-command';
import { REPOSITORY } from '../start/repository';

/**
 * The copy holds the work tree in a folder outside it, where sources may be broken; it shares packages with the
 * original.
 */
export class WorkCopy {
  private constructor(readonly folder: string) {}

  static async make(): Promise<WorkCopy> {
    const folder = await mkdtemp(join(tmpdir(), 'imd-mutants-'));
    const files = await runCommand('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
      cwd: REPOSITORY,
    });
    for (const file of files.split('\n')) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      // A file that was deleted and not yet committed is listed all the same.
      await cp(join(REPOSITORY, file), join(folder, file)).catch((error: unknown) => {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      });
    }
    await linkPackages(join(REPOSITORY, 'node_modules'), join(folder, 'node_modules'));
    return new WorkCopy(folder);
  }

  /**
   * `use` runs while `file` holds the replacement.
   * @throws Error when the text to replace is not there exactly once
   */
  async changed<T>(file: string, find: string, replace: string, use: () => Promise<T>): Promise<T> {
    const path = join(this.folder, file);
    const original = await readFile(path, 'utf8');
    const [before, after, ...more] = original.split(find);
    if (before === undefined || after === undefined || more.length > 0)
      throw new Error(`"${find}" does not occur exactly once in ${file}`);
    await writeFile(path, before + replace + after);
    try {
      return await use();
    } finally {
      await writeFile(path, original);
    }
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** A link into the repository itself must lead into the copy, or the mutant would break nothing there. */
export async function linkPackages(from: string, to: string): Promise<void> {
  await mkdir(to);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isSymbolicLink()) await symlink(await readlink(source), target);
    else if (entry.isDirectory() && (await holdsLinksToWorkspace(source))) await linkPackages(source, target);
    else await symlink(source, target);
  }
}

async function holdsLinksToWorkspace(folder: string): Promise<boolean> {
  if (!folder.includes('@')) return false;
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (!entry.isSymbolicLink()) continue;
    const leadsTo = resolve(folder, await readlink(join(folder, entry.name)));
    if (!leadsTo.includes('node_modules')) return true;
  }
  return false;
}
