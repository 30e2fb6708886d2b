import { FIRST_HAND, formatCents, type DomainError } from '@imd/kernel';
import fc from 'fast-check';
import { recordMutation } from './budget-mutations';
import type { BudgetYear } from './budget-year';
import {
  aClosedYear,
  aDraftYear,
  aMutation,
  anAdoptedYear,
  euros,
  globalProject,
  withEarmark,
} from './budget-year.fixture';
import { makeCommitment } from './commitment';
import { recordExpenditure } from './expenditure';
import { addAmount, type PurposeAmount } from './purpose-amount';
import { roomOfPurposes, type PurposeRoom } from './purpose-room';
import { totalOf, type YearBooks } from './year-books';

const DAY = '2010-06-30';
const booksOf = (...open: readonly BudgetYear[]): YearBooks =>
  new Map(open.map((year) => [year.year, { open: year, later: null }]));
const roomFor = (purpose: string, year: BudgetYear, years = booksOf(year), day = DAY): PurposeRoom => {
  const room = roomOfPurposes(year, years, day).find((other) => other.purpose === purpose);
  if (!room) throw new Error(`no room for ${purpose}`);
  return room;
};
const given = {
  project: { ...globalProject, priority: null },
  eligibilities: new Map(),
  standingExemption: null,
  scopes: new Set<string>(),
};

const commit = (years: YearBooks, purpose: string, amount: bigint) =>
  makeCommitment(
    {
      id: 'commitment-1',
      projectId: 'hrt',
      purpose,
      madeOn: DAY,
      value: amount,
      instalments: [{ year: 2010, dueOn: null, amount }],
      exemption: null,
      provenance: FIRST_HAND,
    },
    { ...given, years },
  );
const pay = (budgetYear: BudgetYear, years: YearBooks, purpose: string, amount: bigint) =>
  recordExpenditure(
    {
      id: 'expenditure-1',
      purpose,
      projectId: null,
      commitmentId: null,
      kind: 'disbursement',
      amount,
      bookedOn: DAY,
      bookedOnPrecision: 'day',
      scope: null,
      countryShares: null,
      regionShares: null,
      overrun: null,
      advance: false,
      description: null,
      provenance: FIRST_HAND,
    },
    { ...given, budgetYear, years, commitment: null },
  );
const codeOf = (attempt: () => unknown): string | null => {
  try {
    attempt();
    return null;
  } catch (refusal) {
    return (refusal as DomainError).code;
  }
};

describe('the room of a purpose', () => {
  it('is its earmark first, then the unallocated part, and names what stands in the way', () => {
    const year = withEarmark(anAdoptedYear('9'), 'return-and-reintegration', '4');
    expect(roomFor('diaspora', year).toPay).toEqual({
      amount: euros('5'),
      limitedBy: 'expenditure-exceeds-purpose',
    });
    expect(roomFor('return-and-reintegration', year).toPay).toEqual({
      amount: euros('9'),
      limitedBy: 'cash-exceeds-appropriation',
    });
  });

  it('is held to the commitment budget where one is set', () => {
    const year = recordMutation(anAdoptedYear(), aMutation('0', { id: 'set', commitments: euros('10') })).state;
    expect(roomFor('diaspora', year).toCommit).toEqual({
      amount: euros('10'),
      limitedBy: 'commitment-exceeds-commitment-budget',
    });
  });

  it('is none before adoption and after closing', () => {
    const draft = recordMutation(aDraftYear(), aMutation('9')).state;
    expect(roomFor('diaspora', draft)).toMatchObject({
      toCommit: { amount: 0n, limitedBy: 'budget-not-adopted' },
      toPayWhatIsDue: { amount: euros('9') },
    });
    expect(roomFor('diaspora', aClosedYear())).toMatchObject({
      toPay: { amount: 0n, limitedBy: 'budget-closed' },
      toPayWhatIsDue: { amount: 0n, limitedBy: 'budget-closed' },
    });
  });

  it('shows what is overdue from earlier years while the year runs', () => {
    const before = { ...anAdoptedYear('9', 2009), openInstalments: [{ purpose: 'diaspora', amount: euros('4') }] };
    const year = anAdoptedYear('9');
    expect(roomFor('diaspora', year, booksOf(before, year))).toMatchObject({
      overdue: euros('4'),
      openInstalments: 0n,
      toCommit: { amount: euros('5') },
      toPayWhatIsDue: { amount: euros('9') },
    });
    expect(roomFor('diaspora', year, booksOf(before, year), '2009-12-31')).toMatchObject({ overdue: 0n });
  });

  const amounts = fc.array(
    fc.record({
      purpose: fc.constantFrom('diaspora', 'remittances', 'return-and-reintegration'),
      cents: fc.nat(4_000),
    }),
    { maxLength: 4 },
  );
  const sums = (parts: readonly { readonly purpose: string; readonly cents: number }[]): PurposeAmount[] =>
    parts.reduce<PurposeAmount[]>((sum, { purpose, cents }) => addAmount(sum, purpose, BigInt(cents)), []);

  it('is what can be booked to the cent: a cent more is refused as it says', () =>
    fc.assert(
      fc.property(
        amounts,
        amounts,
        amounts,
        fc.option(fc.nat(9_000)),
        fc.constantFrom('diaspora', 'return-and-reintegration'),
        (paid, open, overdue, commitmentBudget, purpose) => {
          const set = aMutation('0', {
            id: 'set',
            commitments: commitmentBudget === null ? null : BigInt(commitmentBudget),
          });
          const year: BudgetYear = {
            ...recordMutation(withEarmark(anAdoptedYear('90'), 'return-and-reintegration', '40'), set).state,
            paid: totalOf(sums(paid)),
            paidByPurpose: sums(paid),
            openInstalments: sums(open),
          };
          const before = { ...anAdoptedYear('90', 2009), openInstalments: sums(overdue) };
          const years = booksOf(before, year);
          const { toCommit, toPay } = roomFor(purpose, year, years);
          if (toCommit.amount > 0n) commit(years, purpose, toCommit.amount);
          if (toPay.amount > 0n) pay(year, years, purpose, toPay.amount);
          expect(codeOf(() => commit(years, purpose, toCommit.amount + 1n))).toBe(toCommit.limitedBy);
          expect([formatCents(toPay.amount), codeOf(() => pay(year, years, purpose, toPay.amount + 1n))]).toEqual([
            formatCents(toPay.amount),
            toPay.limitedBy,
          ]);
        },
      ),
    ));
});
