import { decide, stored } from '@imd/testing';
import { aDraftYear, aMutation } from '../domain/budget-year.fixture';
import { recordMutation } from '../domain/budget-mutations';
import { budgetYears } from '../persistence/budget-year.schema';
import { setEarmarkUseCase } from './set-earmark';

const path = { year: 2010, purpose: 'diaspora' };
const earmark = (value: string) => ({ amount: { value, currency: 'EUR' as const } });
const opened = stored(budgetYears, recordMutation(aDraftYear(), aMutation('100')).state);

/** Each test starts from a year in which an earmark of 60 was set. */
async function earmarked() {
  const { state } = await decide([opened], setEarmarkUseCase(path, earmark('60')));
  return [opened].map(({ store }) => ({ store, state: state(store, 2010) ?? {} }));
}

describe('setting an earmark', () => {
  it('creates it the first time, and tells of it', async () => {
    const { answer, events, state } = await decide([opened], setEarmarkUseCase(path, earmark('60')));
    expect(answer).toMatchObject({ status: 201, location: '/v1/budgets/2010/earmarks/diaspora' });
    expect(events).toMatchObject([{ subject: 'budgets/2010', version: 2, event: { data: { purpose: 'diaspora' } } }]);
    expect(state(budgetYears, 2010)?.earmarks).toMatchObject([{ purpose: 'diaspora', amount: 6_000n }]);
  });

  it('again with the same content changes nothing', async () => {
    const { answer, events } = await decide(await earmarked(), setEarmarkUseCase(path, earmark('60.00')));
    expect([answer.status, events]).toEqual([200, []]);
  });

  it('to another amount takes the tag of what it replaces', async () => {
    const before = await earmarked();
    const change = setEarmarkUseCase(path, earmark('70'));
    await expect(decide(before, change)).rejects.toMatchObject({ code: 'if-match-missing' });
    await expect(decide(before, change, { ifMatch: '"stale"' })).rejects.toMatchObject({ code: 'if-match-stale' });
    expect((await decide(before, change, { ifMatch: '*' })).answer.status).toBe(200);
  });

  it('of a year that nobody opened is refused', () =>
    expect(decide([], setEarmarkUseCase(path, earmark('60')))).rejects.toMatchObject({
      code: 'budget-year-not-found',
    }));
});
