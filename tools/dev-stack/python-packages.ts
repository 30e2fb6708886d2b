import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { cached } from './cache';
import { runCommand } from './run-command';

const VERSION_OF_PYTHON = 'import sys, pip; assert sys.version_info >= (3, 11); print("%d.%d" % sys.version_info[:2])';

/** It is null where there is none that runs the programs that we fetch. */
function pythonVersion(): string | null {
  const { status, stdout } = spawnSync('python3', ['-c', VERSION_OF_PYTHON], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}

/** This Python runs every program that is fetched through pip. */
export const PYTHON = { what: 'Python 3.11 or later with pip', isThere: pythonVersion() !== null };

/**
 * Pip fetches a program and what it needs, each in one exact version.
 * @param requirements the file that names the versions
 * @returns the folder to name in PYTHONPATH
 */
export async function pythonPackages(
  name: string,
  requirements: string,
  say: (line: string) => void,
  signal?: AbortSignal,
): Promise<string> {
  const python = pythonVersion();
  if (python === null) throw new Error(`${name} needs ${PYTHON.what}.`);
  const pins = createHash('sha256').update(readFileSync(requirements)).digest('hex').slice(0, 12);
  return cached(`${name}-${pins}-python-${python}`, async (unfinished) => {
    say(`${name}: fetching it through pip (once, about 30 MB).`);
    const install = ['-m', 'pip', '--disable-pip-version-check', 'install', '--quiet', '--no-deps', '--no-compile'];
    const options = signal ? { signal } : {};
    await runCommand('python3', [...install, '--target', unfinished, '--requirement', requirements], options);
  });
}
