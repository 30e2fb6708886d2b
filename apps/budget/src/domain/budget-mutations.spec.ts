import { inForceFromOf, recordMutation, requireMutationDates, requireOwnCommand } from './budget-mutations';
import { appropriated, commitmentBudget } from './budget-room';
import type { BudgetMutation } from './budget-year';
import {
  aDraftYear,
  aMutation,
  anAdoptedYear,
  euros,
  outsideTheContracts,
  refusal,
  withOpenInstalment,
} from './budget-year.fixture';

describe('a mutation', () => {
  it('is recorded once', () =>
    expect(() => recordMutation(anAdoptedYear(), aMutation('1'))).toThrow(refusal('mutation-exists')));

  it('does not cut the appropriation below what purposes draw', () => {
    const year = withOpenInstalment(anAdoptedYear('9000000'), 'diaspora', euros('8000000'));
    expect(() => recordMutation(year, aMutation('-1000000.01', { id: 'cut' }))).toThrow(
      refusal('appropriation-below-obligations', { field: 'cash', short: '0.01' }),
    );
    expect(appropriated(recordMutation(year, aMutation('-1000000', { id: 'cut' })).state)).toBe(euros('8000000'));
  });

  it('does not cut it below what has been paid', () =>
    expect(() => recordMutation({ ...anAdoptedYear('10'), paid: euros('8') }, aMutation('-3', { id: 'cut' }))).toThrow(
      refusal('appropriation-below-obligations', { paid: '8.00' }),
    ));

  it('that raises the appropriation is never refused: a shortage recovers in steps', () => {
    const short = withOpenInstalment(anAdoptedYear('10'), 'diaspora', euros('50'));
    expect(recordMutation(short, aMutation('1', { id: 'rise' })).events).toHaveLength(1);
  });

  it('does not cut the commitment budget below what has been committed', () => {
    const set = recordMutation(aDraftYear(), aMutation('10', { commitments: euros('10') })).state;
    expect(() =>
      recordMutation({ ...set, committedValue: euros('8') }, aMutation('0', { id: 'cut', commitments: euros('-3') })),
    ).toThrow(refusal('commitment-budget-below-commitments', { budget: '7.00' }));
  });

  it('is tabled before it is decided, and in force in its own year', () => {
    const check = (changes: Partial<BudgetMutation>) => () =>
      requireMutationDates(aMutation('1', changes), 2010, '2026-01-01');
    expect(check({ tabledOn: '2009-09-16', decidedOn: '2009-09-15' })).toThrow(
      refusal('mutation-dates-out-of-order', { field: 'decidedOn' }),
    );
    expect(check({ inForceFrom: '2009-12-31' })).toThrow(refusal('date-out-of-place', { field: 'inForceFrom' }));
    expect(check({ decidedOn: '2012-01-01' })).toThrow(refusal('date-out-of-place', { field: 'decidedOn' }));
    expect(check({ stage: 'final-act', tabledOn: null, inForceFrom: '2010-12-31' })).toThrow(
      refusal('date-out-of-place', { earliest: '2011-01-01' }),
    );
  });

  it('is in force from the day it was decided, and never before its year', () => {
    expect(inForceFromOf(2010, '2009-12-20')).toBe('2010-01-01');
    expect(inForceFromOf(2010, '2010-06-01')).toBe('2010-06-01');
    expect(() => inForceFromOf(2010, null)).toThrow(refusal('mutation-undated'));
  });

  it('is laid down with another stage only when it is none itself', () => {
    expect(() => recordMutation(aDraftYear(), aMutation('1', { atStage: 'adopted' }))).toThrow(
      refusal('mutation-has-stage', { stage: 'draft-budget' }),
    );
    const carriedOver = aMutation('1', { stage: 'granted-carry-over', atStage: 'first-supplementary' });
    expect(recordMutation(aDraftYear(), carriedOver).events).toHaveLength(1);
  });

  it.each(['reallocation', 'cash-shift', 'reception-savings'] as const)(
    'is no %s: that has a command of its own',
    (stage) =>
      expect(() => requireOwnCommand(aMutation('1', { stage }))).toThrow(
        refusal('mutation-has-own-command', { stage }),
      ),
  );

  it('that is the final act gives no room and takes none', () => {
    const year = withOpenInstalment(anAdoptedYear('9000000'), 'diaspora', euros('9000000'));
    const cut = aMutation('-9000000', { id: 'final-act', stage: 'final-act', commitments: euros('-1') });
    const { state } = recordMutation(year, cut);
    expect(appropriated(state)).toBe(euros('9000000'));
    expect(commitmentBudget(state)).toBeNull();
  });

  it('is told as the contract has it', () => {
    const { events } = recordMutation(aDraftYear(), aMutation('5000000'));
    expect(events).toHaveLength(1);
    expect(outsideTheContracts(events)).toEqual([]);
  });
});
