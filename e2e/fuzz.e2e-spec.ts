import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { needing, testStack } from '@imd/testing';
import { FUZZED, fuzzPlatform, loadReport } from '../tools/fuzz/fuzz-platform';
import { PYTHON } from '../tools/fuzz/schemathesis';
import { PlatformUnderTest } from '../tools/platform-under-test/platform-under-test';
import { describedOperations } from './described-operations';

/** A few requests per operation; `npm run fuzz` makes many. */
needing(PYTHON, describe)('the API holds to its description', () => {
  let platform: PlatformUnderTest;
  let folder: string;
  let consistencyToken: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'imd-fuzz-'));
    platform = await PlatformUnderTest.on(testStack(), { environment: FUZZED });
    consistencyToken = await loadReport(platform);
  });
  afterAll(async () => {
    await platform.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it.each([
    ['loader', 3],
    ['analyst', 1],
  ] as const)(
    'whatever is asked by the role %s (schemathesis, all checks)',
    async (role, maxExamples) => {
      const said: string[] = [];
      const { operations, clean } = await fuzzPlatform(platform, {
        role,
        consistencyToken,
        maxExamples,
        seed: 2010,
        phases: ['examples', 'fuzzing'],
        folder,
        say: (line) => said.push(line),
      });
      expect(clean ? '' : said.join('\n')).toBe('');
      expect(operations).toBe(describedOperations().length);
    },
    600_000,
  );
});
