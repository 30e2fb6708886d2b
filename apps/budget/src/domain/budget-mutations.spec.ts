import { recordMutation } from './budget-mutations';
import { appropriated } from './budget-room';
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

  it('is told as the contract has it', () => {
    const { events } = recordMutation(aDraftYear(), aMutation('5000000'));
    expect(events).toHaveLength(1);
    expect(outsideTheContracts(events)).toEqual([]);
  });
});
