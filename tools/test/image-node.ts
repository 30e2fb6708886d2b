import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cached } from '../dev-stack/cache';
import { runCommand } from '../dev-stack/run-command';
import { REPOSITORY } from '../start/repository';

/** Our images have this version of Node. */
export function imageNodeVersion(): string {
  const [, version] =
    /^ARG NODE_IMAGE=node:(\d+\.\d+\.\d+)-/m.exec(readFileSync(join(REPOSITORY, 'Dockerfile'), 'utf8')) ?? [];
  if (version === undefined) throw new Error('The Dockerfile names no exact version of Node.');
  return version;
}

/**
 * npm fetches that Node once, so that the tests can run on it whatever Node this machine has.
 * @returns the program
 */
export async function imageNode(signal: AbortSignal): Promise<string> {
  const version = imageNodeVersion();
  if (process.version === `v${version}`) return process.execPath;
  const folder = await cached(`node-${version}`, async (unfinished) => {
    const install = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
    await runCommand('npm', [...install, '--prefix', unfinished, `node@${version}`], { signal });
  });
  const program = join(folder, 'node_modules', 'node', 'bin', 'node');
  const said = await runCommand(program, ['--version'], { signal });
  if (said !== `v${version}`) throw new Error(`The Node in ${folder} is ${said}, not ${version}.`);
  return program;
}
