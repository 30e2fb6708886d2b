import type { TestService } from '@imd/testing';
import { accepted, eur, openDraft, openYear, refused, startBudget, wrong } from '../budget.fixture';

describe('estimating first-year reception', () => {
  let service: TestService;
  beforeAll(async () => void (service = await startBudget()));
  afterAll(() => service.stop());

  const path = (year: number) => `/v1/budgets/${year}/first-year-reception`;
  const note = 'HGIS-nota 2011';

  it('stores it and tells of it; an amount that the note does not name stays unknown', async () => {
    await openDraft(service, 2010, '100');
    const { status, headers, body } = await service.put(path(2010), { note });
    expect(status).toBe(201);
    expect(headers.get('location')).toBe(path(2010));
    expect(body).toMatchObject({ note, estimate: null });
    expect((await service.get(path(2010))).body).toEqual(body);
    expect(await service.stored('budgets', 2010)).toMatchObject({ firstYearReception: { note, estimate: null } });
    expect(await service.event('imd.budget', 'budgets/2010', 3)).toMatchObject({
      type: 'nl.budgets.first-year-reception-estimated.v1',
      data: { year: 2010, note, estimate: null },
    });
  });

  it('replaces the estimate before it', async () => {
    expect(await service.replace(path(2010), { note, estimate: eur('290000000') })).toMatchObject({
      status: 200,
      body: { estimate: eur('290000000.00') },
    });
    expect(await service.stored('budgets', 2010)).toMatchObject({
      firstYearReception: { note, estimate: 29_000_000_000n },
    });
    expect(await service.event('imd.budget', 'budgets/2010', 4)).toMatchObject({
      data: { estimate: eur('290000000.00') },
    });
  });

  it('is taken by a closed year too: it limits nothing that is booked', async () => {
    await openYear(service, 2011, '100');
    const closing = { closedOn: '2012-03-01', carryOverRequested: eur('0'), lapsed: eur('100') };
    await accepted(service.put('/v1/budgets/2011/closing', closing));
    expect(await service.put(path(2011), { note })).toMatchObject({ status: 201 });
  });

  it.each([
    ['/note', {}],
    ['/note', { note: '' }],
    ['/estimate/value', { note, estimate: eur('-1') }],
  ])('is refused when %s is wrong', async (pointer, body) =>
    expect(await service.put(path(2010), body)).toEqual(refused(400, 'input-invalid', wrong(pointer))),
  );

  it('of a year that nobody opened is unknown', async () =>
    expect(await service.put(path(1999), { note })).toEqual(refused(404, 'budget-year-not-found')));
});
