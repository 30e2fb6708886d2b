import type { TestService } from '@imd/testing';
import { accepted, eur, openDraft, openYear, refused, startBudget, statuses, twenty, wrong } from '../budget.fixture';

describe('recording a control total', () => {
  let service: TestService;
  beforeAll(async () => void (service = await startBudget()));
  afterAll(() => service.stop());

  const path = (year: number, figure = 'spent') => `/v1/budgets/${year}/control-totals/${figure}`;

  it('stores it, tells of it, and shows it with the year', async () => {
    await openDraft(service, 2010, '100');
    const { status, headers, body } = await service.put(path(2010), { amount: eur('5800000') });
    expect(status).toBe(201);
    expect(headers.get('location')).toBe(path(2010));
    expect((await service.get(path(2010))).body).toEqual(body);
    expect((await service.get('/v1/budgets/2010')).body).toMatchObject({ controlTotals: [body] });
    expect(await service.stored('budgets', 2010)).toMatchObject({
      controlTotals: [{ figure: 'spent', amount: 580_000_000n }],
    });
    expect(await service.event('imd.budget', 'budgets/2010', 3)).toMatchObject({
      type: 'nl.budgets.control-total-recorded.v1',
      data: { year: 2010, figure: 'spent', amount: eur('5800000.00') },
    });
  });

  it('replaces the total before it, by a caller who has seen that', async () => {
    expect(await service.put(path(2010), { amount: eur('1') })).toEqual(refused(428, 'if-match-missing'));
    expect(await service.replace(path(2010), { amount: eur('5900000') })).toMatchObject({ status: 200 });
    expect(await service.stored('budgets', 2010)).toMatchObject({ controlTotals: [{ amount: 590_000_000n }] });
  });

  it('is one of each figure, with twenty at once', async () => {
    await openDraft(service, 2011, '100');
    const answers = await twenty((index) => service.put(path(2011), { amount: eur(String(index + 1)) }));
    expect(statuses(answers)).toEqual({ 201: 1, 428: 19 });
    const [first] = answers.filter(({ status }) => status === 201);
    expect((await service.get('/v1/budgets/2011')).body['controlTotals']).toEqual([first?.body]);
  });

  it('is taken by a closed year too: the document that states it comes later', async () => {
    await openYear(service, 2012, '100');
    const closing = { closedOn: '2013-03-01', carryOverRequested: eur('0'), lapsed: eur('100') };
    await accepted(service.put('/v1/budgets/2012/closing', closing));
    expect(await service.put(path(2012), { amount: eur('58') })).toMatchObject({ status: 201 });
  });

  it('is of a figure that sources state, and of a year that somebody opened', async () => {
    const body = { amount: eur('1') };
    expect(await service.put(path(2010, 'committed'), body)).toEqual(refused(400, 'input-invalid', wrong('/figure')));
    expect(await service.put(path(2010), {})).toEqual(refused(400, 'input-invalid', wrong('/amount')));
    expect(await service.put(path(1999), body)).toEqual(refused(404, 'budget-year-not-found'));
  });
});
