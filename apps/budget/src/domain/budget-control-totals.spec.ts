import { FIRST_HAND } from '@imd/kernel';
import { recordControlTotal } from './budget-control-totals';
import { aClosedYear, euros, outsideTheContracts } from './budget-year.fixture';

describe('a control total', () => {
  const total = { figure: 'spent', amount: euros('5800000'), provenance: FIRST_HAND } as const;

  it('is kept after closing too, as the contract has it; the same again changes nothing', () => {
    const { state, events } = recordControlTotal(aClosedYear(), total);
    expect(events).toHaveLength(1);
    expect(outsideTheContracts(events)).toEqual([]);
    expect(recordControlTotal(state, total).events).toEqual([]);
  });
});
