import fc from 'fast-check';
import { recordMutation } from './budget-mutations';
import { appropriated, appropriatedOrUnknown, availableFor, commitmentBudget, unclaimedRoom } from './budget-room';
import { aDraftYear, aMutation, anAdoptedYear, euros, withEarmark, withOpenInstalment } from './budget-year.fixture';

describe('the appropriation', () => {
  it('is the sum of the mutations', () => {
    const year = recordMutation(anAdoptedYear('5000000'), aMutation('4000000', { id: 'amendment' })).state;
    expect(appropriated(year)).toBe(euros('9000000'));
  });

  it('is unknown, not zero, while no mutation is recorded', () =>
    expect(appropriatedOrUnknown(aDraftYear())).toBeNull());

  it('has a commitment budget only where a mutation sets one', () => {
    expect(commitmentBudget(anAdoptedYear())).toBeNull();
    const set = recordMutation(aDraftYear(), aMutation('5', { commitments: euros('12') })).state;
    expect(commitmentBudget(recordMutation(set, aMutation('1', { id: 'second' })).state)).toBe(euros('12'));
  });
});

describe('a purpose (rule 3)', () => {
  const year = withEarmark(anAdoptedYear('9000000'), 'return-and-reintegration', '4000000');

  it('draws its own earmark first, then the unallocated part', () =>
    expect(availableFor(year, 'return-and-reintegration')).toBe(euros('9000000')));

  it('never reaches the earmark of another', () => expect(availableFor(year, 'diaspora')).toBe(euros('5000000')));

  it('leaves the unallocated part alone while its own earmark lasts', () =>
    expect(availableFor(withOpenInstalment(year, 'return-and-reintegration', euros('4000000')), 'diaspora')).toBe(
      euros('5000000'),
    ));

  it('keeps from the others what it has not drawn of its own earmark', () => {
    const begun = withOpenInstalment(year, 'return-and-reintegration', euros('1000000'));
    expect(unclaimedRoom(begun)).toBe(euros('5000000'));
    expect(availableFor(begun, 'diaspora')).toBe(euros('5000000'));
  });

  it('keeps its own earmark when another drew more than there was, by authority', () => {
    const short = withOpenInstalment(year, 'diaspora', euros('6000000'));
    expect(unclaimedRoom(short)).toBe(euros('-1000000'));
    expect(availableFor(short, 'return-and-reintegration')).toBe(euros('4000000'));
    expect(availableFor(short, 'diaspora')).toBe(0n);
  });

  it('that drew above its own earmark may still draw the whole unallocated rest, which lost that much once', () =>
    expect(
      availableFor(withOpenInstalment(year, 'return-and-reintegration', euros('4500000')), 'return-and-reintegration'),
    ).toBe(euros('4500000')));

  it('keeps Σ max(0, drawn − earmark) ≤ appropriated − Σ earmarks, whatever is drawn within what is available', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ purpose: fc.constantFrom(...year.purposes), amount: fc.bigInt({ min: 1n, max: 300_000_000n }) }),
        ),
        (draws) => {
          const after = draws.reduce(
            (state, { purpose, amount }) =>
              amount <= availableFor(state, purpose) ? withOpenInstalment(state, purpose, amount) : state,
            year,
          );
          const drawn = (purpose: string) =>
            after.openInstalments
              .filter((other) => other.purpose === purpose)
              .reduce((sum, { amount }) => sum + amount, 0n);
          const returns = drawn('return-and-reintegration') - euros('4000000');
          const others = drawn('diaspora') + drawn('remittances') + drawn('strategic-country-approach');
          expect((returns > 0n ? returns : 0n) + others).toBeLessThanOrEqual(euros('5000000'));
          expect(unclaimedRoom(after)).toBe(euros('5000000') - others - (returns > 0n ? returns : 0n));
        },
      ),
    ));
});
