import { randomInt } from 'node:crypto';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { mayBeSkipped } from '@imd/testing';
import { roleNamed, type Role } from '../issuer/roles';
import { PlatformUnderTest } from '../platform-under-test/platform-under-test';
import { build } from '../start/build';
import { FUZZED, fuzzPlatform, loadReport } from './fuzz-platform';
import { PYTHON } from './schemathesis';

/** One role may do everything, one only reads, and one may change a part. */
const ROLES_THAT_ASK: readonly Role[] = ['loader', 'analyst', 'budget-officer'];
const PHASES = ['examples', 'coverage', 'fuzzing', 'stateful'];

const say = (line: string) => void process.stdout.write(`${line}\n`);

/**
 * `npm run fuzz [-- --max-examples 200] [--seed <number>] [--phases <some>] [--roles <some>] [-- <options of
 * schemathesis run>]` starts a platform of its own and asks it everything that its description allows and much that it
 * does not, by each of the roles in turn. It ends with 1 when an answer is not as described, or takes longer than a
 * second.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: {
      'max-examples': { type: 'string', default: '200' },
      seed: { type: 'string', default: String(randomInt(2 ** 31)) },
      roles: { type: 'string', default: ROLES_THAT_ASK.join(',') },
      phases: { type: 'string', default: PHASES.join(',') },
    },
    allowPositionals: true,
  });
  if (!PYTHON.isThere) {
    const why = `schemathesis needs ${PYTHON.what}.`;
    if (!mayBeSkipped()) throw new Error(why);
    say(`skipped: ${why}`);
    return;
  }
  const roles = values.roles.split(',').map(roleNamed);
  const folder = await mkdtemp(join(tmpdir(), 'imd-fuzz-'));
  say('Building, and starting a platform with a broker and a database of its own.');
  await build();
  const platform = await PlatformUnderTest.onOwnStack({ environment: FUZZED });
  const interrupted = () => void platform.stop().then(() => process.exit(130));
  process.once('SIGINT', interrupted);
  process.once('SIGTERM', interrupted);
  try {
    const seed = Number(values.seed);
    process.exitCode = 0;
    const consistencyToken = await loadReport(platform);
    for (const role of roles) {
      const reports = join(folder, role);
      await mkdir(reports);
      const { operations, requests, clean } = await fuzzPlatform(platform, {
        role,
        consistencyToken,
        maxExamples: Number(values['max-examples']),
        seed,
        phases: values.phases.split(','),
        more: positionals,
        folder: reports,
        say,
      });
      const found = clean ? 'nothing' : 'SOMETHING';
      say(
        `\n${role}: ${operations} operations, ${requests} requests, seed ${seed}: ${found} to fix. Reports: ${reports}`,
      );
      if (!clean) process.exitCode = 1;
    }
  } finally {
    await platform.stop();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
