import { BudgetDayClosed, ExpenditureRecorded, ProjectsDayClosed } from '@imd/contracts';
import { calendarDay, systemClock } from '@imd/kernel';
import { closingSubjects } from '@imd/messaging';
import { eventually, TestService } from '@imd/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from '../app.module';
import { anotherYear } from './another-year.fixture';

const ANALYSIS = '/v1/underspend-analyses/2012?asOf=2012-12-31';
/** What else can be asked for as it was known. */
const OTHERS = [
  '/v1/underspend-analyses?limit=5',
  '/v1/underspend-analyses/2012/explanation?asOf=2012-12-31&figure=programme.spent',
  '/v1/projected-outturns/2012?asOf=2012-10-09',
  '/v1/projected-outturns/2012/projects?asOf=2012-10-09',
  '/v1/projected-outturns/2012/bridge?from=2012-06-14&to=2012-10-09',
  '/v1/projected-outturns/2012/explanation?asOf=2012-12-31&figure=projection.programme.projected',
];
/** The events of the fixture were recorded on this day. */
const DAY = '2011-06-10';

describe('the analysis as it was known on a day', () => {
  let gateway: TestService;
  let other: NestFastifyApplication;
  const known = (path = ANALYSIS, knownAt = DAY) => gateway.get(`${path}&knownAt=${knownAt}`);
  const bytesOfOther = async () => {
    const url = (await other.getUrl()).replace('[::1]', '127.0.0.1');
    const headers = { authorization: `Bearer ${await gateway.issuer.token({})}` };
    return (await fetch(`${url}${ANALYSIS}&knownAt=${DAY}`, { headers })).text();
  };
  const spent = async (query = '') => (await gateway.get(ANALYSIS + query)).body['programme'] as { spent: unknown };
  const close = async (definition: typeof BudgetDayClosed) => {
    for (const subject of closingSubjects(definition)) {
      const id = subject.slice(definition.aggregate.length + 1);
      await gateway.publish({ definition, id, version: 1, data: { day: '2011-06-30' }, time: '2011-07-01T00:00:05Z' });
    }
  };

  beforeAll(async () => {
    gateway = await TestService.start(AppModule, {
      name: 'gateway',
      environment: {
        IMD_BUDGET_URL: 'http://127.0.0.1:9',
        IMD_PROJECTS_URL: 'http://127.0.0.1:9',
        IMD_RETURNS_URL: 'http://127.0.0.1:9',
        IMD_REBUILD: 'by-itself',
      },
    });
    for (const { definition, subject, version, data, time } of anotherYear().events) {
      const id = subject.slice(definition.aggregate.length + 1);
      await gateway.publish({ definition, id, version, data, time });
    }
    await eventually(async () => expect(await spent()).toMatchObject({ spent: { value: '473333.32' } }));
  });
  afterAll(async () => {
    await other?.close();
    await gateway.stop();
  });

  it('is open, and kept by no cache, until every owner has closed that day', async () => {
    await close(BudgetDayClosed);
    const { body, headers } = await known();
    expect(body).toMatchObject({ asOf: '2012-12-31', knownAt: DAY, basisClosed: false, basis: null });
    expect(body).toMatchObject({ programme: { spent: { value: '473333.32' } }, sources: { budget: { asOf: null } } });
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('has the same bytes for ever once that day is closed, at every instance, also after a rebuild', async () => {
    await close(ProjectsDayClosed);
    const closed = await eventually(async () => {
      const answer = await known();
      expect(answer.body).toMatchObject({ basisClosed: true, basis: expect.any(String), parked: 0 });
      return answer;
    });
    expect(closed.body).toMatchObject({ sources: { budget: { state: 'current', asOf: '2011-06-10T22:00:00.000Z' } } });
    expect(closed.headers.get('cache-control')).toBe('private, max-age=31536000, immutable');
    expect(closed.headers.get('vary')).toContain('Authorization');

    const others = await Promise.all(OTHERS.map((path) => known(path)));
    for (const { body } of others) expect(body).toMatchObject({ knownAt: DAY, basis: closed.body['basis'] });

    const paid = anotherYear().events.find(({ definition }) => definition === ExpenditureRecorded)!;
    const later = { ...(paid.data as object), expenditureId: 'later', commitmentId: null };
    const time = '2011-07-01T10:00:00Z';
    await gateway.publish({ definition: ExpenditureRecorded, id: 'later', version: 1, data: later, time });
    await eventually(async () => expect((await spent()).spent).not.toMatchObject({ value: '473333.32' }));
    expect((await known()).text).toBe(closed.text);
    for (const [index, path] of OTHERS.entries()) expect((await known(path)).text).toBe(others[index]?.text);
    expect(await spent('&knownAt=2011-07-01')).toEqual(await spent());

    // As a build would find it that handles more than the one before, and builds it anew.
    const pointers = gateway.db.collection<{ _id: string }>('read-models');
    await pointers.updateOne({ _id: 'underspend' }, { $set: { handles: 'those of an earlier build' } });
    other = await gateway.another();
    await eventually(
      async () => expect(await pointers.findOne({ _id: 'underspend' })).toMatchObject({ generation: 2 }),
      40_000,
    );
    await eventually(async () => expect(await bytesOfOther()).toBe(closed.text), 40_000);
    await eventually(async () => expect((await known()).text).toBe(closed.text), 40_000);
  });

  it.each(OTHERS)('is known now as it was known at the end of today: %s', async (path) => {
    const today = await known(path, calendarDay(systemClock.now()));
    expect(today.body).toMatchObject({ basisClosed: false });
    // The links lead to what was known then.
    expect(today.text.replace(/[?&]knownAt=[\d-]+/g, '')).toBe((await gateway.get(path)).text);
  });

  it('leads to pages of what was known on the same day', async () => {
    const { body } = await known();
    const { pages } = body['links'] as { pages: Record<string, string> };
    const { headers, body: page } = await gateway.get(pages['projects'] ?? '');
    expect(page).toMatchObject({ knownAt: DAY, basisClosed: true, basis: body['basis'], items: body['projects'] });
    expect(headers.get('cache-control')).toContain('immutable');
  });

  it('is at that day when no date is asked for', async () =>
    expect((await gateway.get(`/v1/underspend-analyses/2012?knownAt=${DAY}`)).body).toMatchObject({ asOf: DAY }));

  it('is of no year that nobody had opened by then', async () =>
    expect(await known(ANALYSIS, '2011-06-09')).toMatchObject({
      status: 404,
      body: { type: 'urn:nld:imd:problem:budget-year-not-found' },
    }));

  it.each([ANALYSIS, ...OTHERS])('is refused for a day that has not begun: %s', async (path) =>
    expect(await known(path, '2100-01-01')).toMatchObject({
      status: 400,
      body: { type: 'urn:nld:imd:problem:known-at-in-future', field: 'knownAt' },
    }),
  );
});
