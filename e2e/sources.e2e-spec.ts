import { eventually, testStack } from '@imd/testing';
import { BookingLoad } from '../tools/kill/booking-load';
import { sumAnswered } from '../tools/kill/sums';
import { openedYear, send } from '../tools/platform-under-test/budget-year';
import { PlatformUnderTest } from '../tools/platform-under-test/platform-under-test';
import { EventWriter, expenditureRecord } from '../tools/platform-under-test/event-writer';

describe('the source of an answer', () => {
  let platform: PlatformUnderTest;

  const YEARS = { steady: 2012, many: 2013 };

  beforeAll(async () => {
    platform = await PlatformUnderTest.on(testStack(), { services: ['budget', 'gateway'] });
    await send(platform.gateway, ...Object.values(YEARS).flatMap((year) => openedYear(year)));
  });
  afterAll(() => platform.stop());

  const budgetState = async (year: number) => {
    const { body } = await platform.gateway.get(`/v1/underspend-analyses/${year}?asOf=${year}-12-31`);
    const { sources } = body as { sources?: { budget: { state: string } } };
    return sources?.budget.state;
  };

  it('stays current under steady writes', async () => {
    const load = new BookingLoad(platform.gateway, YEARS.steady, 50, 'steady');
    load.start();
    try {
      await eventually(() => expect(load.counts().accepted).toBeGreaterThan(150));
      const states: unknown[] = [];
      await eventually(async () => {
        states.push(await budgetState(YEARS.steady));
        expect(load.counts().accepted).toBeGreaterThan(500);
      }, 60_000);
      expect(new Set(states)).toEqual(new Set(['current']));
    } finally {
      await load.stop();
    }
  });

  it('is not current, nor its service ready, before what its topic held at the start is applied', async () => {
    const year = YEARS.many;
    const writer = await EventWriter.on(platform, 'imd.budget');
    for (let batch = 0; batch < 20; batch += 1) {
      const ids = Array.from({ length: 1_000 }, (_, index) => `many-${batch}-${index}`);
      await writer.write(...ids.map((id) => expenditureRecord(year, id, 1n)));
    }
    await writer.close();
    await platform.gateway.stop();
    await platform.database('gateway').dropDatabase();

    await platform.gateway.start();
    const wrong: unknown[] = [];
    await eventually(async () => {
      const { status } = await platform.gateway.get('/health/ready');
      const [state, sum] = [await budgetState(year), await sumAnswered(platform.gateway, year)];
      if (sum !== 20_000n && (status === 200 || state === 'current')) wrong.push({ status, state, sum });
      expect([status, state, sum]).toEqual([200, 'current', 20_000n]);
    }, 90_000);
    expect(wrong).toEqual([]);
  });
});
