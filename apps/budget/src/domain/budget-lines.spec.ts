import { FIRST_HAND } from '@imd/kernel';
import { framework, outsideTheContracts, refusal } from './budget-year.fixture';
import { setBudgetLines, type BudgetLine, type BudgetLines } from './budget-lines';

const line = (validFrom: string, validTo: string | null, article = '5'): BudgetLine => ({
  validFrom,
  validTo,
  chapter: 'V',
  article,
  subArticle: null,
  instrument: null,
  oda: true,
  hgis: true,
});
const lines = (...periods: readonly BudgetLine[]): BudgetLines => ({
  purpose: 'diaspora',
  periods,
  provenance: FIRST_HAND,
});
const set = (of: BudgetLines, before: BudgetLines | null = null) => setBudgetLines(before, of, [framework]);

describe('the lines of the budget law', () => {
  it('follow each other in time, whatever the order they are given in, as the contract has it', () => {
    const { state, events } = set(lines(line('2012-01-01', null, '7'), line('2010-01-01', '2011-12-31')));
    expect(state.periods.map(({ article }) => article)).toEqual(['5', '7']);
    expect(outsideTheContracts(events)).toEqual([]);
  });

  it('again the same change nothing', () => {
    const { state } = set(lines(line('2010-01-01', null)));
    expect(set(lines(line('2010-01-01', null)), state).events).toEqual([]);
  });

  it.each([
    ['on one day', line('2010-01-01', '2011-01-01')],
    ['until further notice', line('2010-01-01', null)],
  ])('never overlap, %s', (_, first) =>
    expect(() => set(lines(line('2011-01-01', null), first))).toThrow(
      refusal('budget-lines-overlap', { field: 'periods', from: '2011-01-01' }),
    ),
  );

  it('end on the day they start or later', () =>
    expect(() => set(lines(line('2010-01-02', '2010-01-01')))).toThrow(refusal('period-ends-before-it-starts')));

  it('are of a purpose of some framework', () =>
    expect(() => set({ ...lines(), purpose: 'space-travel' })).toThrow(refusal('purpose-in-no-framework')));
});
