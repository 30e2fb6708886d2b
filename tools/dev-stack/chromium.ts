import { spawnSync } from 'node:child_process';

const APT = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, stdio: 'ignore' } as const;
// Without a font there is nothing to read on a screenshot.
const PACKAGES = ['chromium', 'fonts-liberation'];

/**
 * Debian's Chromium is installed where it is absent and we may.
 * @returns null where there is none to be had
 */
export function chromium(): string | null {
  return installedChromium() ?? (mayInstall() && install() ? installedChromium() : null);
}

function installedChromium(): string | null {
  const { status, stdout } = spawnSync('sh', ['-c', 'command -v chromium'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}

const mayInstall = () => process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;

function install(): boolean {
  process.stderr.write('Chromium: installing it through apt-get (once, about 300 MB on disk).\n');
  // Where the lists are old or absent, apt-get knows no package.
  spawnSync('apt-get', ['update'], APT);
  return spawnSync('apt-get', ['install', '--yes', '--no-install-recommends', ...PACKAGES], APT).status === 0;
}
