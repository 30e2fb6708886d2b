// This program runs before anything is installed, so it may use nothing but Node itself.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');
const stamp = join(modules, '.installed-from-lock');
const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
const [neededMajor, neededMinor] = [20, 19];

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < neededMajor || (major === neededMajor && minor < neededMinor)) {
  fail(
    `Node ${process.versions.node} is too old for this platform, ` +
      `which needs Node ${neededMajor}.${neededMinor} or later.\n` +
      'Install Node 24, which has long-term support, from https://nodejs.org and run the same command again.',
  );
}

const installed = existsSync(stamp) && readFileSync(stamp, 'utf8') === lock;
if (!installed) {
  process.stdout.write(
    'Installing the packages named in package-lock.json (once, and again when that file changes).\n',
  );
  const started = Date.now();
  // `npm ci` refuses a lock file that leaves out optional binaries of systems it was not made on. `npm install` takes
  // the versions of the lock file too, and writes nothing back.
  const install = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = spawnSync('npm', install, { cwd: root, stdio: 'inherit' });
  if (npm.error) fail(`npm could not be started: ${npm.error.message}`);
  if (npm.status !== 0) {
    fail('The packages could not be installed. Is there a network? The lines above tell what npm said.');
  }
  writeFileSync(stamp, lock);
  process.stdout.write(`Installed in ${Math.round((Date.now() - started) / 1000)} s.\n`);
}
