import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cached } from '../dev-stack/cache';
import { runCommand } from '../dev-stack/run-command';
import { linkPackages } from '../mutants/work-copy';
import { build } from '../start/build';
import { REPOSITORY } from '../start/repository';

const git = (...args: string[]) => runCommand('git', args, { cwd: REPOSITORY });

/** @returns the last tag of a release before what is here; null in a clone without the history or the tags */
export function lastRelease(): Promise<string | null> {
  return git('describe', '--tags', '--abbrev=0', '--match', 'v[0-9]*', 'HEAD^').catch(() => null);
}

/** @returns the folder of that release, built; it is kept for the next time, outside the sources, with our packages */
export async function builtRelease(tag: string): Promise<string> {
  const commit = await git('rev-parse', `${tag}^{commit}`);
  return cached(`release-${commit}`, async (folder) => {
    const archive = join(folder, 'release.tar');
    await git('archive', '--format=tar', '--output', archive, commit);
    await runCommand('tar', ['--extract', '--file', archive, '--directory', folder]);
    await rm(archive);
    await linkPackages(join(REPOSITORY, 'node_modules'), join(folder, 'node_modules'));
    await build(undefined, folder);
  });
}
