import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { needing, testStack } from '@imd/testing';
import { CLIENTS } from '../tools/clients/clients';
import { openedYear, runningProject, send } from '../tools/platform-under-test/budget-year';
import { PlatformUnderTest } from '../tools/platform-under-test/platform-under-test';

const FIRST_YEAR = 2021;
const PROJECT = 'blue-birds';
const COUNTRY = 'IQ';

/** Applications in other languages, with clients that other people's programs make of the description. */
describe('a generated client', () => {
  let platform: PlatformUnderTest;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'imd-clients-'));
    platform = await PlatformUnderTest.on(testStack(), { services: ['budget', 'projects', 'gateway'] });
    const years = CLIENTS.flatMap((_, n) => openedYear(FIRST_YEAR + n));
    await send(platform.gateway, ...years, ...runningProject(PROJECT, COUNTRY));
  });
  afterAll(async () => {
    await platform.stop();
    await rm(folder, { recursive: true, force: true });
  });

  describe.each(CLIENTS.map((client, n) => ({ client, name: client.name, year: FIRST_YEAR + n })))('$name', (each) => {
    const { client, year } = each;
    needing(client.needs, it)(
      'books, retries, is refused, pages and reads both answers',
      async () => {
        const { authorization } = await platform.authorization('loader');
        const stories = await client.tell(await mkdtemp(join(folder, 'client-')), {
          url: platform.gateway.url,
          token: authorization.replace('Bearer ', ''),
          year,
          project: PROJECT,
          country: COUNTRY,
        });
        expect(stories.length).toBeGreaterThan(0);
        for (const story of stories) {
          expect(story).toEqual({
            booked: '1250.50',
            bookedAgain: true,
            replayed: 'true',
            refused: '409 urn:nld:imd:problem:idempotency-key-reused',
            amounts: ['10.00', '1250.50', '20.00'],
            pages: 2,
            spent: '1280.50',
            rateDerived: true,
            reached: 'true',
            country: 'Iraq',
            project: 'implementation',
            unknown: '404 urn:nld:imd:problem:project-not-found',
          });
        }
      },
      // The first time, with everything to be fetched.
      600_000,
    );
  });
});
