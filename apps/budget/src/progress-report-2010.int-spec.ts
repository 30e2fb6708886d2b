import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TestService } from '@imd/testing';
import { AppModule } from './app.module';
import { accepted, eur, knowProject } from './budget.fixture';

interface Operation {
  readonly key: string;
  readonly method: 'POST' | 'PUT';
  readonly path: string;
  readonly body: object;
}

const DATA = join(__dirname, '..', '..', '..', 'data', 'progress-report-2010');
const FILES = [
  '10-framework-and-years.json',
  '20-eligibility-lists.json',
  '60-eligibility-exemptions.json',
  '70-expenditures-2010.json',
];

describe('the budget of the 2010 progress report', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await TestService.start(AppModule, { name: 'budget' });
    await knowProject(service, { projectId: 'asylum-system-mauritania' });
    await knowProject(service, { projectId: 'trqn-2' });
    await load();
  });
  afterAll(() => service.stop());

  const load = async () => {
    for (const file of FILES) {
      const { operations } = JSON.parse(readFileSync(join(DATA, file), 'utf8')) as { operations: Operation[] };
      for (const { key, method, path, body } of operations) {
        const headers = { 'idempotency-key': `progress-report-2010/${key}` };
        await accepted(
          method === 'POST' ? service.post(path, body, { headers }) : service.put(path, body, { headers }),
        );
      }
    }
  };
  const everything = async () => {
    const names = ['budgets', 'policy-frameworks', 'expenditures', 'eligibility-lists', 'eligibility-exemptions'];
    return Promise.all(names.map((name) => service.db.collection(name).find().sort({ _id: 1 }).toArray()));
  };

  it('has 9 million in 2010, 4 of it earmarked, and 5.8 spent outside projects and countries', async () => {
    expect((await service.get('/v1/budgets/2010')).body).toMatchObject({
      status: 'adopted',
      appropriated: eur('9000000.00'),
      earmarked: eur('4000000.00'),
      unallocated: eur('5000000.00'),
      commitmentBudget: null,
      controlTotals: [{ figure: 'spent', amount: eur('5800000.00') }],
    });
    const { body } = await service.get('/v1/budgets/2010/expenditures');
    expect(
      (body['items'] as { amount: { value: string }; scope: string; project: null }[]).map(
        ({ amount, scope, project }) => [amount.value, scope, project],
      ),
    ).toEqual(
      ['1000000.00', '200000.00', '700000.00', '600000.00', '3300000.00'].map((value) => [value, 'unattributed', null]),
    );
    expect(await service.db.collection('budgets').findOne({ _id: '2010' as never })).toMatchObject({
      paid: 580_000_000n,
    });
  });

  it('knows nothing of the amounts of 2009, and of 2011 no earmark and no estimate of reception', async () => {
    expect((await service.get('/v1/budgets/2009')).body).toMatchObject({ appropriated: null, unallocated: null });
    expect((await service.get('/v1/budgets/2011')).body).toMatchObject({
      appropriated: eur('9000000.00'),
      earmarked: eur('0.00'),
    });
    expect((await service.get('/v1/budgets/2011/first-year-reception')).body).toMatchObject({
      note: 'HGIS-nota 2011',
      estimate: null,
    });
  });

  it('has the six priorities in their own order', async () => {
    const { body } = await service.get('/v1/policy-frameworks/international-migration-and-development-2008');
    expect((body['priorities'] as { code: string }[]).map(({ code }) => code)).toEqual([
      'migration-in-development',
      'migration-management',
      'circular-migration',
      'diaspora',
      'remittances',
      'return-and-reintegration',
    ]);
  });

  it('has South Sudan as a receiver from its independence, and Sierra Leone on the list until 2008', async () => {
    const periods = async (country: string) =>
      (await service.db.collection('country-eligibilities').findOne({ _id: country as never }))?.['periods'] as unknown;
    expect(await periods('SS')).toEqual([
      { list: 'nl-all-oda-recipients-2011', purpose: 'budget-eligibility', from: '2011-07-09', to: null },
      { list: 'oecd-dac-2011-2013', purpose: 'oda-recipient', from: '2011-07-09', to: '2013-12-31' },
    ]);
    expect(await periods('SL')).toContainEqual({
      list: 'nl-40-plus-3-2008',
      purpose: 'budget-eligibility',
      from: '2008-07-04',
      to: '2008-12-31',
    });
  });

  it('loaded twice changes nothing', async () => {
    const before = await everything();
    await load();
    expect(await everything()).toEqual(before);
  });
});
