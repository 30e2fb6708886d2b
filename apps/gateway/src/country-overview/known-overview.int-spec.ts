import {
  BudgetDayClosed,
  BudgetYearOpened,
  ExpenditureRecorded,
  ProjectRegistered,
  ProjectsDayClosed,
  RegionRegistered,
  ReturnsDayClosed,
  ReturnStatisticReported,
} from '@imd/contracts';
import { calendarDay, systemClock } from '@imd/kernel';
import { closingSubjects } from '@imd/messaging';
import { eventually, TestService } from '@imd/testing';
import { AppModule } from '../app.module';

const OVERVIEW = '/v1/country-overviews/IQ?asOf=2012-12-31';
/** What else can be asked for as it was known. */
const OTHERS = [
  '/v1/country-overviews/IQ/spending?asOf=2012-12-31',
  '/v1/country-overviews/IQ/returns?asOf=2012-12-31',
  '/v1/country-overviews/IQ/meeting-brief?asOf=2012-12-31',
  '/v1/country-overviews/IQ/explanation?asOf=2012-12-31&figure=spending.years.2012.spent',
  '/v1/region-overviews/middle-east?asOf=2012-12-31',
];
const DAY = '2011-06-10';
const ON_THE_DAY = '2011-06-10T10:00:00Z';

describe('an overview as it was known on a day', () => {
  let gateway: TestService;
  const known = (path = OVERVIEW, knownAt = DAY) => gateway.get(`${path}&knownAt=${knownAt}`);
  const close = async (definition: typeof BudgetDayClosed) => {
    for (const subject of closingSubjects(definition)) {
      const id = subject.slice(definition.aggregate.length + 1);
      await gateway.publish({ definition, id, version: 1, data: { day: '2011-06-30' }, time: '2011-07-01T00:00:05Z' });
    }
  };
  const pay = (id: string, time: string) =>
    gateway.publish({
      definition: ExpenditureRecorded,
      id,
      version: 1,
      data: {
        ...ExpenditureRecorded.sample,
        expenditureId: id,
        year: 2012,
        bookedOn: '2012-05-01',
        scope: 'countries',
        countryAmounts: [{ country: 'IQ', amount: ExpenditureRecorded.sample.amount }],
      },
      time,
    });
  const count = (version: number, persons: number, time: string) =>
    gateway.publish({
      definition: ReturnStatisticReported,
      id: 'to-iraq',
      version,
      data: {
        ...ReturnStatisticReported.sample,
        statisticId: 'to-iraq',
        country: 'IQ',
        persons,
        revision: version,
      },
      time,
    });
  const holds = (countries: readonly string[], version: number, time: string) =>
    gateway.publish({
      definition: RegionRegistered,
      id: 'middle-east',
      version,
      data: { ...RegionRegistered.sample, regionId: 'middle-east', countries },
      time,
    });
  const shown = {
    spending: { years: [{ year: 2012, spent: { value: '3300000.00' } }] },
    returns: { byCountryOfReturn: [{ id: 'to-iraq', persons: 1160, revision: 1 }] },
  };

  beforeAll(async () => {
    gateway = await TestService.start(AppModule, {
      name: 'gateway',
      environment: {
        IMD_BUDGET_URL: 'http://127.0.0.1:9',
        IMD_PROJECTS_URL: 'http://127.0.0.1:9',
        IMD_RETURNS_URL: 'http://127.0.0.1:9',
      },
    });
    await gateway.publish(
      {
        definition: BudgetYearOpened,
        id: 2012,
        version: 1,
        data: { ...BudgetYearOpened.sample, year: 2012 },
        time: ON_THE_DAY,
      },
      {
        definition: ProjectRegistered,
        id: 'in-iraq',
        version: 1,
        data: { ...ProjectRegistered.sample, projectId: 'in-iraq', countries: [{ country: 'IQ', share: null }] },
        time: ON_THE_DAY,
      },
    );
    await pay('first', ON_THE_DAY);
    await count(1, 1160, ON_THE_DAY);
    await holds(['IQ'], 1, ON_THE_DAY);
    await eventually(async () => expect((await gateway.get(OVERVIEW)).body).toMatchObject(shown));
  });
  afterAll(() => gateway.stop());

  it('is open until every owner has closed that day, the returns service too', async () => {
    await close(BudgetDayClosed);
    await close(ProjectsDayClosed);
    const { body, headers } = await known();
    expect(body).toMatchObject({ asOf: '2012-12-31', knownAt: DAY, basisClosed: false, basis: null, ...shown });
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('has the same bytes for ever once that day is closed, whatever is booked, counted or moved later', async () => {
    await close(ReturnsDayClosed);
    const closed = await eventually(async () => {
      const answer = await known();
      expect(answer.body).toMatchObject({ basisClosed: true, basis: expect.any(String), parked: 0, ...shown });
      return answer;
    });
    expect(closed.body).toMatchObject({ spending: { source: { state: 'current', asOf: '2011-06-10T22:00:00.000Z' } } });
    expect(closed.headers.get('cache-control')).toBe('private, max-age=31536000, immutable');
    const others = await Promise.all(OTHERS.map((path) => known(path)));
    for (const { body } of others) expect(body).toMatchObject({ knownAt: DAY, basis: closed.body['basis'] });

    const later = '2011-07-01T10:00:00Z';
    await pay('second', later);
    await count(2, 1200, later);
    await holds(['EG'], 2, later);
    await eventually(async () =>
      expect((await gateway.get(OVERVIEW)).body).toMatchObject({
        spending: { years: [{ spent: { value: '6600000.00' } }] },
        returns: { byCountryOfReturn: [{ persons: 1200, revision: 2 }] },
      }),
    );
    expect((await known()).text).toBe(closed.text);
    for (const [index, path] of OTHERS.entries()) expect((await known(path)).text).toBe(others[index]?.text);
  });

  it.each([OVERVIEW, ...OTHERS])('is known now as it was known at the end of today: %s', async (path) => {
    const today = await known(path, calendarDay(systemClock.now()));
    expect(today.body).toMatchObject({ basisClosed: false });
    // The links lead to what was known then.
    expect(withoutDays(today.text)).toBe(withoutDays((await gateway.get(path)).text));
  });

  it('leads to pages of what was known on the same day', async () => {
    const { body } = await known();
    const { links } = body['returns'] as { links: Record<string, string> };
    expect((await gateway.get(links['returns'] ?? '')).body).toMatchObject({
      knownAt: DAY,
      items: [{ id: 'to-iraq', persons: 1160 }],
    });
  });

  it('is at that day when no date is asked for', async () =>
    expect((await gateway.get(`/v1/country-overviews/IQ?knownAt=${DAY}`)).body).toMatchObject({ asOf: DAY }));

  it.each([OVERVIEW, ...OTHERS])('is refused for a day that has not begun: %s', async (path) =>
    expect(await known(path, '2100-01-01')).toMatchObject({
      status: 400,
      body: { type: 'urn:nld:imd:problem:known-at-in-future', field: 'knownAt' },
    }),
  );
});

/** Some links name no day where the answer is of what is known now. */
const withoutDays = (text: string) =>
  text.replace(/\?asOf=[\d-]+(&knownAt=[\d-]+)?("|&)/g, '$2').replace(/&knownAt=[\d-]+/g, '');
