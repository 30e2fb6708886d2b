import { CountryPolicySet } from '@imd/contracts';
import { eventually, testStack } from '@imd/testing';
import { sumAnswered } from '../tools/kill/sums';
import { openedYear, pay, payment, send } from '../tools/platform-under-test/budget-year';
import { PlatformUnderTest } from '../tools/platform-under-test/platform-under-test';
import { EventWriter, eventRecord } from '../tools/platform-under-test/event-writer';
import { caughtUp, readModelCollection } from './read-models';

const YEAR = 2012;
const OVERVIEW = 'country-overview';

/** A topic that is lost is a history that is lost: nothing takes it for one that is quiet or new. */
describe('a topic that is lost', () => {
  let platform: PlatformUnderTest;

  beforeAll(async () => {
    platform = await PlatformUnderTest.on(testStack(), { services: ['budget', 'gateway'] });
    await send(platform.gateway, ...openedYear(YEAR));
    const writer = await EventWriter.on(platform, 'imd.returns');
    await writer.write(eventRecord(CountryPolicySet, 'KE', 1, CountryPolicySet.sample));
    await writer.close();
    const versions = await readModelCollection<{ _id: string }>(platform, 'versions', { model: OVERVIEW });
    const subject = `${CountryPolicySet.aggregate}/KE`;
    await eventually(async () => expect(await versions.findOne({ _id: subject })).not.toBeNull(), 30_000);
    await caughtUp(platform);
  });
  afterAll(() => platform.stop());

  const lose = async (topic: string) => {
    await withAdmin((admin) => admin.deleteTopics({ topics: [platform.topicPrefix + topic] }));
    await eventually(async () => expect(await topics()).not.toContain(platform.topicPrefix + topic));
  };
  const topics = () => withAdmin((admin) => admin.listTopics());
  const withAdmin = async <T>(ask: (admin: ReturnType<PlatformUnderTest['kafka']['admin']>) => Promise<T>) => {
    const admin = platform.kafka.admin();
    await admin.connect();
    return ask(admin).finally(() => admin.disconnect());
  };

  it('stops the read model that has applied it, and no other; nothing says that it is current', async () => {
    await platform.gateway.stop();
    await lose('imd.returns');
    await platform.gateway.start();
    await eventually(async () => {
      const { status, body } = await platform.gateway.ask('GET', '/health/details', { role: 'operator' });
      const said = { [OVERVIEW]: { message: expect.stringMatching(/^log-shorter/) } };
      expect([status, body['error']]).toMatchObject([503, { consumers: { status: 'down', ...said } }]);
    }, 30_000);
    const overview = await platform.gateway.get('/v1/country-overviews/KE');
    // The budget service answers; what was made of its events stands still with the rest of the read model.
    expect(overview.body['spending']).toMatchObject({ source: { state: 'unreachable' } });

    const { status } = await pay(platform.budget, YEAR, 'meanwhile', payment(YEAR, '7.00'));
    expect(status).toBe(201);
    await eventually(async () => expect(await sumAnswered(platform.gateway, YEAR)).toBe(700n), 30_000);
    await eventually(async () => {
      const analysis = await platform.gateway.get(`/v1/underspend-analyses/${YEAR}`);
      expect(analysis.body['sources']).toMatchObject({ budget: { state: 'current' } });
    });
    expect(await topics()).not.toContain(`${platform.topicPrefix}imd.returns`);
  });

  it('gives no read model to be built anew', () =>
    expect(platform.gateway.maintain('--rebuild', OVERVIEW)).rejects.toThrow('log-shorter'));

  it('is never made anew by the service that has sent to it', async () => {
    await platform.budget.stop();
    await lose('imd.budget');
    await platform.budget.start();
    expect(await platform.budget.endedByItself()).toEqual({ code: 1, signal: null });
    expect(await topics()).not.toContain(`${platform.topicPrefix}imd.budget`);
  });
});
