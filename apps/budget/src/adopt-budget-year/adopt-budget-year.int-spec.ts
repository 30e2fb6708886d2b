import type { TestService } from '@imd/testing';
import { accepted, eur, openDraft, openYear, refused, startBudget, statuses, twenty, wrong } from '../budget.fixture';

describe('adopting a budget year', () => {
  let service: TestService;
  beforeAll(async () => void (service = await startBudget()));
  afterAll(() => service.stop());

  const adopt = (year: number, adoptedOn: string) => service.put(`/v1/budgets/${year}/adoption`, { adoptedOn });

  it('stores the day, tells of it, and makes an adopted year of the draft', async () => {
    await openDraft(service, 2010, '100');
    const { status, headers, body } = await adopt(2010, '2009-12-20');
    expect(status).toBe(201);
    expect(headers.get('location')).toBe('/v1/budgets/2010/adoption');
    expect((await service.get('/v1/budgets/2010/adoption')).body).toEqual(body);
    expect(await service.stored('budgets', 2010)).toMatchObject({
      status: 'adopted',
      adoption: { adoptedOn: '2009-12-20' },
      version: 3,
    });
    expect(await service.event('imd.budget', 'budgets/2010', 3)).toMatchObject({
      type: 'nl.budgets.budget-year-adopted.v1',
      data: { year: 2010, adoptedOn: '2009-12-20' },
    });
  });

  it('happens once, with twenty at once on twenty days', async () => {
    await openDraft(service, 2011, '100');
    const answers = await twenty((index) => adopt(2011, `2010-12-${10 + index}`));
    expect(statuses(answers)).toEqual({ 201: 1, 409: 19 });
    const [first] = answers.filter(({ status }) => status === 201);
    const adoptedOn = first?.body['adoptedOn'];
    expect(answers.find(({ status }) => status === 409)).toEqual(
      refused(409, 'budget-already-adopted', { field: 'adoptedOn', year: 2011, adoptedOn }),
    );
    expect(await service.stored('budgets', 2011)).toMatchObject({ adoption: { adoptedOn }, version: 3 });
  });

  it('is refused when the year is closed, and unknown when nobody opened it', async () => {
    await openYear(service, 2012, '100');
    const closing = { closedOn: '2013-03-01', carryOverRequested: eur('0'), lapsed: eur('100') };
    await accepted(service.put('/v1/budgets/2012/closing', closing));
    expect(await adopt(2012, '2012-01-01')).toEqual(refused(409, 'budget-closed', { year: 2012 }));
    expect(await adopt(1999, '1998-12-20')).toEqual(refused(404, 'budget-year-not-found'));
  });

  it('is in the year before or in the year itself', async () =>
    expect(await adopt(2011, '1970-01-01')).toEqual(
      refused(400, 'date-out-of-place', { field: 'adoptedOn', earliest: '2010-01-01', latest: '2011-12-31' }),
    ));

  it('is on a day that exists', async () =>
    expect(await adopt(2010, '2009-02-30')).toEqual(refused(400, 'input-invalid', wrong('/adoptedOn'))));
});
