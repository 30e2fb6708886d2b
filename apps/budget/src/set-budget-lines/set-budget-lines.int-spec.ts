import type { TestService } from '@imd/testing';
import { refused, startBudget, statuses, twenty, wrong } from '../budget.fixture';

describe('setting the lines of the budget law', () => {
  let service: TestService;
  beforeAll(async () => void (service = await startBudget()));
  afterAll(() => service.stop());

  const path = (purpose = 'diaspora') => `/v1/budget-lines/${purpose}`;
  const line = (validFrom: string, changes: object = {}) => ({
    validFrom,
    chapter: 'V',
    article: '5',
    oda: true,
    hgis: true,
    ...changes,
  });
  const set = (periods: readonly object[], purpose = 'diaspora') => service.put(path(purpose), { periods });

  it('stores them in their order, tells of them, and is one of each purpose with twenty at once', async () => {
    const periods = [line('2012-01-01', { article: '7' }), line('2010-01-01', { validTo: '2011-12-31', oda: false })];
    const answers = await twenty(() => set(periods));
    expect(statuses(answers)).toEqual({ 200: 19, 201: 1 });
    const shown = await service.get(path());
    expect(shown.body).toMatchObject({
      periods: [
        { article: '5', validTo: '2011-12-31', oda: false, subArticle: null },
        { article: '7', validTo: null },
      ],
    });
    expect(answers.find(({ status }) => status === 201)?.body).toEqual(shown.body);
    expect(await service.stored('budget-lines', 'diaspora')).toMatchObject({ version: 1 });
    expect(await service.event('imd.budget', 'budget-lines/diaspora', 1)).toMatchObject({
      type: 'nl.budget-lines.budget-lines-set.v1',
      data: { purpose: 'diaspora', periods: [{ article: '5' }, { article: '7' }] },
    });
  });

  it.each([
    [400, 'budget-lines-overlap', [line('2010-01-01'), line('2011-01-01')], { field: 'periods', to: null }],
    [400, 'period-ends-before-it-starts', [line('2010-01-02', { validTo: '2010-01-01' })], { field: 'validTo' }],
    [400, 'input-invalid', [line('2010-01-01', { chapter: 'V!' })], wrong('/periods/0/chapter')],
    [400, 'input-invalid', [line('2010-01-01', { oda: null })], wrong('/periods/0/oda')],
  ])('is refused with %d %s', async (status, code, periods, facts) =>
    expect(await set(periods, 'remittances')).toEqual(refused(status, code, facts)),
  );

  it('of a purpose in no framework is refused', async () =>
    expect(await set([], 'space-travel')).toEqual(refused(409, 'purpose-in-no-framework')));
});
