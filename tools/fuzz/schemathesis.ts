import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cached } from '../dev-stack/cache';
import { runCommand } from '../dev-stack/run-command';

const REQUIREMENTS = join(__dirname, 'requirements.txt');
const VERSION_OF_PYTHON = 'import sys, pip; assert sys.version_info >= (3, 11); print("%d.%d" % sys.version_info[:2])';

/** Null where there is none that runs schemathesis. */
function pythonVersion(): string | null {
  const { status, stdout } = spawnSync('python3', ['-c', VERSION_OF_PYTHON], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}

/** Runs schemathesis. */
export const PYTHON = { what: 'Python 3.11 or later with pip', isThere: pythonVersion() !== null };

/**
 * Fetches schemathesis and what it needs, each in one exact version, through pip.
 * @returns the folder to name in PYTHONPATH
 */
export async function schemathesisFolder(say: (line: string) => void, signal?: AbortSignal): Promise<string> {
  const python = pythonVersion();
  if (python === null) throw new Error(`schemathesis needs ${PYTHON.what}.`);
  const pins = createHash('sha256').update(readFileSync(REQUIREMENTS)).digest('hex').slice(0, 12);
  return cached(`schemathesis-${pins}-python-${python}`, async (unfinished) => {
    say('schemathesis: fetching it through pip (once, about 30 MB).');
    const install = ['-m', 'pip', '--disable-pip-version-check', 'install', '--quiet', '--no-deps', '--no-compile'];
    const options = signal ? { signal } : {};
    await runCommand('python3', [...install, '--target', unfinished, '--requirement', REQUIREMENTS], options);
  });
}
