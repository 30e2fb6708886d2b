import { ExpenditureRecorded, OutturnEstimateRecorded } from '@imd/contracts';
import { FIRST_HAND } from '@imd/kernel';
import { eventually, TestService } from '@imd/testing';
import { AppModule } from '../../app.module';
import { budgetYears, euros, tellProject, tellRefund } from '../years-of-projects.fixture';

const OWNERS_AWAY = {
  IMD_BUDGET_URL: 'http://127.0.0.1:9',
  IMD_PROJECTS_URL: 'http://127.0.0.1:9',
  IMD_RETURNS_URL: 'http://127.0.0.1:9',
};

/** The events of the fixture were recorded on this day. */
const RECORDED_ON = '2011-06-10';

describe('the projected outturn, from the topics', () => {
  let gateway: TestService;
  const outturn = (query = '') => gateway.get(`/v1/projected-outturns/2012${query}`);

  beforeAll(async () => {
    gateway = await TestService.start(AppModule, { name: 'gateway', environment: OWNERS_AWAY });
    const history = budgetYears(2012, 2013);
    for (const id of ['a', 'b', 'c']) {
      tellProject(history, id, [{ year: 2012, quarters: [200, 300, 250, 250], paid: { 2: 150, 5: 250 } }]);
    }
    tellRefund(history, 'back', 2012, 11, 30, 'a');
    for (const estimatedOn of ['2012-05-31', '2013-05-31']) {
      const year = Number(estimatedOn.slice(0, 4));
      history.tell(OutturnEstimateRecorded, `a.${year}.${estimatedOn}`, {
        ...{ projectId: 'a', year, estimatedOn, amount: euros(700), reason: 'A slow start' },
        provenance: FIRST_HAND,
      });
    }
    for (const { definition, subject, version, data, time } of history.events) {
      const id = subject.slice(definition.aggregate.length + 1);
      await gateway.publish({ definition, id, version, data, time });
    }
    const paid = history.events.filter(({ definition }) => definition === ExpenditureRecorded).length;
    expect(paid).toBe(6);
    // Payments and projects come on topics of their own.
    await eventually(async () =>
      expect((await outturn('/projects?asOf=2012-06-30')).body['items']).toMatchObject(
        ['a', 'b', 'c'].map((id) => ({ id, spent: { value: '400.00' } })),
      ),
    );
  });
  afterAll(() => gateway.stop());

  it('is answered at a date, with its parts, its method and what it rests on', async () => {
    expect((await outturn('?asOf=2012-06-30')).body).toMatchObject({
      year: 2012,
      asOf: '2012-06-30',
      projection: {
        programme: {
          projected: { value: '2580.00', derived: true },
          parts: { paid: { value: '1200.00' }, fromArrears: { value: '180.00' }, fromStillDue: { value: '1200.00' } },
          noRange: 'too-few-past-projects',
        },
        method: { id: 'paid-and-share-of-open', version: 2, monthsGone: 6 },
      },
    });
    expect((await outturn('?asOf=2013-01-01')).body).toMatchObject({
      projection: { programme: { projected: { value: '1170.00' }, noRange: 'year-has-ended' } },
    });
  });

  it('is the same as it was known by the end of a day, of this year and of the years before', async () => {
    const at = (query: string) => gateway.get(`/v1/projected-outturns/2013?asOf=2013-06-10${query}`);
    const { body: now } = await at('');
    expect(now).toMatchObject({ projection: { method: { pastYears: [2012], pastProjectYears: 3 } } });
    expect(now).toMatchObject({ projection: { estimates: { projects: 0 } } });
    const { body: then } = await at(`&knownAt=${RECORDED_ON}`);
    expect(then).toMatchObject({ knownAt: RECORDED_ON, asOf: '2013-06-10' });
    expect(then['projection']).toEqual(now['projection']);
    const bridge = (query: string) =>
      gateway.get(`/v1/projected-outturns/2013/bridge?from=2013-02-03&to=2013-06-10${query}`);
    expect((await bridge(`&knownAt=${RECORDED_ON}`)).body['bridge']).toEqual((await bridge('')).body['bridge']);
    expect((await at('&knownAt=2011-06-09')).body).toMatchObject({
      type: 'urn:nld:imd:problem:budget-year-not-found',
    });
  });

  it("shows an officer's own estimate, with who made it", async () => {
    const { body } = await outturn('/projects?asOf=2012-06-30');
    expect(body['items']).toMatchObject([
      { id: 'a', estimate: { amount: { value: '700.00' }, estimatedOn: '2012-05-31', reason: 'A slow start' } },
      { id: 'b', estimate: null },
      { id: 'c', estimate: null },
    ]);
    expect((await outturn('?asOf=2012-06-30')).body).toMatchObject({
      projection: { estimates: { projects: 1, estimated: { value: '700.00' }, projected: { value: '860.00' } } },
    });
  });

  it('is paged by project', async () => {
    const first = await outturn('/projects?asOf=2012-06-30&limit=2&fields=id,projected');
    expect(first.body['items']).toMatchObject([{ id: 'a', projected: { value: '860.00' } }, { id: 'b' }]);
    const second = await outturn(`/projects?asOf=2012-06-30&limit=2&cursor=${String(first.body['next'])}`);
    expect(second.body).toMatchObject({ items: [{ id: 'c', due: { value: '500.00' } }], next: null });
  });

  it('explains its figures', async () =>
    expect((await outturn('/explanation?asOf=2012-06-30&figure=projection.projects.a.projected')).body).toMatchObject({
      value: { value: '860.00' },
      parts: ['400.00', '60.00', '400.00', '0.00', '0.00'].map((part) => ({ value: { value: part } })),
    }));

  it('is bridged from one date to another, the ten largest projects and all of it', async () => {
    const { body } = await outturn('/bridge?from=2012-03-31&to=2012-06-30');
    expect(body).toMatchObject({
      from: '2012-03-31',
      to: '2012-06-30',
      bridge: {
        programme: {
          first: { value: '2460.00' },
          last: { value: '2580.00' },
          difference: { value: '120.00', derived: true },
          steps: { fellDue: { value: '-180.00' }, payments: { value: '300.00' }, plan: { value: '0.00' } },
          outsideProjects: { value: '0.00' },
        },
        projects: [{ id: 'a', difference: { value: '40.00' } }, { id: 'b' }, { id: 'c' }],
        more: { projects: 0 },
      },
      links: { first: '/v1/projected-outturns/2012?asOf=2012-03-31' },
    });
    expect((await outturn('/bridge?to=2012-03-31')).body).toMatchObject({ from: '2012-02-29' });
    expect(await outturn('/bridge?from=2012-07-01&to=2012-06-30')).toMatchObject({
      status: 400,
      body: { type: 'urn:nld:imd:problem:from-after-to', field: 'from' },
    });
  });

  it('shows no projection without the scope of projects', async () => {
    const { body } = await gateway.get('/v1/projected-outturns/2012', { scopes: ['analyses:read', 'budgets:read'] });
    expect(body).toMatchObject({ year: 2012, withheld: [{ block: 'projection', scope: 'projects:read' }] });
    expect(body).not.toHaveProperty('projection');
  });

  it.each(['', '/projects', '/bridge'])('is not found of a year that was never opened%s', async (part) => {
    expect(await gateway.get(`/v1/projected-outturns/1999${part}`)).toMatchObject({
      status: 404,
      body: { type: 'urn:nld:imd:problem:budget-year-not-found' },
    });
  });
});
