import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testStack } from '@imd/testing';
import { FUZZED, fuzzPlatform } from '../tools/fuzz/fuzz-platform';
import { NO_PYTHON, pythonVersion } from '../tools/fuzz/schemathesis';
import { PlatformUnderTest } from '../tools/platform-under-test/platform-under-test';
import { describedOperations } from './described-operations';

const python = pythonVersion();

/** This makes a few requests per operation; `npm run fuzz` makes many. */
(python === null ? describe.skip : describe)(
  `the API holds to its description${python === null ? `: ${NO_PYTHON}` : ''}`,
  () => {
    let platform: PlatformUnderTest;
    let folder: string;

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'imd-fuzz-'));
      platform = await PlatformUnderTest.on(testStack(), { environment: FUZZED });
    });
    afterAll(async () => {
      await platform.stop();
      await rm(folder, { recursive: true, force: true });
    });

    it.each([
      ['loader', 10],
      ['analyst', 3],
    ] as const)(
      'whatever is asked by the role %s (schemathesis, all checks)',
      async (role, maxExamples) => {
        const said: string[] = [];
        const { operations, clean } = await fuzzPlatform(platform, {
          role,
          maxExamples,
          seed: 2010,
          phases: ['examples', 'fuzzing'],
          folder,
          say: (line) => said.push(line),
        });
        expect(clean ? '' : said.join('\n')).toBe('');
        expect(operations).toBe(describedOperations().length);
      },
      300_000,
    );
  },
);
