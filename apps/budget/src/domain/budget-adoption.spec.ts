import { FIRST_HAND } from '@imd/kernel';
import { adoptBudgetYear } from './budget-adoption';
import { aDraftYear, outsideTheContracts, refusal } from './budget-year.fixture';

describe('adoption', () => {
  const adoption = { adoptedOn: '2009-12-20', provenance: FIRST_HAND };

  it('happens once; the same again changes nothing', () => {
    const adopted = adoptBudgetYear(aDraftYear(), adoption).state;
    expect(adoptBudgetYear(adopted, adoption)).toEqual({ state: adopted, events: [] });
    expect(() => adoptBudgetYear(adopted, { ...adoption, adoptedOn: '2010-01-20' })).toThrow(
      refusal('budget-already-adopted', { field: 'adoptedOn' }),
    );
  });

  it('is told as the contract has it', () => {
    const { events } = adoptBudgetYear(aDraftYear(), adoption);
    expect(events).toHaveLength(1);
    expect(outsideTheContracts(events)).toEqual([]);
  });
});
