import { eventually, TestService } from '@imd/testing';
import { AppModule } from '../../app.module';
import { TABLE_YEAR, tellPromise, tellSpent, threeYears } from '../budget-years.fixture';

const OWNERS_AWAY = {
  IMD_BUDGET_URL: 'http://127.0.0.1:9',
  IMD_PROJECTS_URL: 'http://127.0.0.1:9',
  IMD_RETURNS_URL: 'http://127.0.0.1:9',
};

const TABLES = ['', '/mutations', '/progress-report'].map((part) => `/v1/budget-tables/{year}${part}`);
const PAGES = ['due', 'pace', 'draft-explanation'].map((part) => `/v1/underspend-analyses/{year}/${part}`);
const of = (path: string, year: number, asOf = '2012-12-31') => `${path.replace('{year}', String(year))}?asOf=${asOf}`;

/** The rows below the total. */
const REST = Array.from({ length: 6 }, () => ({}));

describe('the tables of a budget year, from the topics', () => {
  let gateway: TestService;

  beforeAll(async () => {
    gateway = await TestService.start(AppModule, { name: 'gateway', environment: OWNERS_AWAY });
    const history = threeYears();
    tellSpent(history, 2011, 'return', 200_400_00n);
    tellSpent(history, TABLE_YEAR, 'diaspora', 150_000_00n);
    tellPromise(history, 'return', [
      { year: TABLE_YEAR, dueOn: '2012-11-30', amount: 50_000_00n },
      { year: 2014, amount: 25_000_00n },
    ]);
    for (const { definition, subject, version, data, time } of history.events) {
      const id = subject.slice(definition.aggregate.length + 1);
      await gateway.publish({ definition, id, version, data, time });
    }
    await eventually(async () => {
      const due = await gateway.get(of('/v1/underspend-analyses/{year}/due', TABLE_YEAR));
      expect(due.body).toMatchObject({ programme: { open: { value: '50000.00' } } });
      const pace = await gateway.get(of('/v1/underspend-analyses/{year}/pace', TABLE_YEAR));
      expect(pace.body).toMatchObject({ programme: { spent: { value: '150000.00' } } });
      const table = await gateway.get(of('/v1/budget-tables/{year}', TABLE_YEAR));
      expect(table.body).toMatchObject({
        rows: [{ cells: [{}, { cash: { value: '200000.00' } }, {}, {}, {}, {}, {}] }, ...REST],
      });
    });
  });
  afterAll(() => gateway.stop());

  it('are answered with the years around it, its mutations and its line in the report', async () => {
    expect((await gateway.get(of('/v1/budget-tables/{year}', TABLE_YEAR))).body).toMatchObject({
      step: '1000.00',
      rows: [
        {
          level: 'total',
          cells: [{}, {}, { cash: { value: '1000000.00' } }, {}, { legallyCommitted: { value: '25000.00' } }, {}, {}],
        },
        ...REST,
      ],
    });
    expect((await gateway.get(of('/v1/budget-tables/{year}/mutations', TABLE_YEAR))).body).toMatchObject({
      total: { adopted: { value: '1000000.00' }, current: { value: '1000000.00' } },
    });
    expect((await gateway.get(of('/v1/budget-tables/{year}/progress-report', TABLE_YEAR))).body).toMatchObject({
      total: { appropriated: { text: { nl: '1' } }, spent: { text: { nl: '0,2' } } },
    });
  });

  it('have beside them what is due by age, and a draft that says as much', async () => {
    expect((await gateway.get(of('/v1/underspend-analyses/{year}/due', TABLE_YEAR))).body).toMatchObject({
      programme: { upTo90Days: { value: '50000.00' }, notYetDue: { value: '0.00' } },
      purposes: [{ code: 'diaspora' }, { code: 'return', due: { open: { value: '50000.00' } } }],
    });
    const draft = await gateway.get(of('/v1/underspend-analyses/{year}/draft-explanation', TABLE_YEAR));
    expect(draft.body).toMatchObject({
      sentences: [
        {
          figures: ['programme.appropriated', 'programme.spent', 'programme.underspend', 'programme.underspendRate'],
        },
        ...REST.slice(1),
      ],
    });
  });

  it.each([...TABLES, ...PAGES])('are not found of a year that was never opened: %s', async (path) => {
    expect(await gateway.get(of(path, 1999))).toMatchObject({
      status: 404,
      body: { type: 'urn:nld:imd:problem:budget-year-not-found' },
    });
  });
});
