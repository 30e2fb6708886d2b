import { FIRST_HAND, formatCents, sumCents } from '@imd/kernel';
import { closeBudgetYear } from './budget-closing';
import type { BudgetYear } from './budget-year';
import {
  aClosing,
  anAdoptedYear,
  euros,
  globalProject,
  outsideTheContracts,
  refusal,
  withOpenInstalment,
} from './budget-year.fixture';
import { makeCommitment, outstanding, withOpenPart, type Commitment } from './commitment';
import { moveUnpaidInstalments, rescheduleCommitment } from './commitment-schedule';
import { reverseExpenditure, type Expenditure } from './expenditure';
import { claimsOn, totalOf, type ChangedYears, type YearBooks } from './year-books';

const due = (...parts: readonly (readonly [number, string])[]) =>
  parts.map(([year, amount]) => ({ year, dueOn: null, amount: euros(amount) }));

const booksAfter = (before: YearBooks, { budgetYears, laterYears }: ChangedYears): YearBooks =>
  new Map([
    ...before,
    ...budgetYears.map((open) => [open.year, { open, later: null }] as const),
    ...laterYears.map((later) => [later.year, { open: null, later }] as const),
  ]);

function committed(...parts: readonly (readonly [number, string])[]): { commitment: Commitment; years: YearBooks } {
  const years: YearBooks = new Map(
    [2010, 2011].map((year) => [year, { open: anAdoptedYear('100', year), later: null }]),
  );
  const made = makeCommitment(
    {
      id: 'commitment-1',
      projectId: 'hrt',
      purpose: 'diaspora',
      madeOn: '2010-02-01',
      value: sumCents(due(...parts).map(({ amount }) => amount)),
      instalments: due(...parts),
      exemption: null,
      provenance: FIRST_HAND,
    },
    { years, project: globalProject, eligibilities: new Map(), standingExemption: null, scopes: new Set() },
  );
  return { commitment: made.commitment, years: booksAfter(years, made) };
}

const openParts = (commitment: Commitment) =>
  withOpenPart(commitment)
    .filter(({ open }) => open > 0n)
    .map(({ number, year, open }) => [number, year, formatCents(open)]);
const claimsIn = (years: YearBooks, year: number) => formatCents(totalOf(claimsOn(years, year, false)));
const yearOf = (years: YearBooks, year: number): BudgetYear => {
  const open = years.get(year)?.open;
  if (!open) throw new Error(`${year} is not open`);
  return open;
};

describe('a schedule that changes', () => {
  const schedule = (parts: readonly (readonly [number, string])[], changedOn = '2010-11-01') => ({
    changedOn,
    reason: 'The partner starts later',
    instalments: due(...parts),
    provenance: FIRST_HAND,
  });
  const { commitment, years } = committed([2010, '60'], [2011, '40']);

  it('gives what is outstanding other instalments, with the reason; what was paid stays where it is', () => {
    const paid = { ...commitment, paid: euros('20') };
    const changed = rescheduleCommitment(
      paid,
      schedule([
        [2010, '10'],
        [2011, '70'],
      ]),
      years,
    );
    expect(openParts(changed.commitment)).toEqual([
      [3, 2010, '10.00'],
      [4, 2011, '70.00'],
    ]);
    expect(outstanding(changed.commitment)).toBe(euros('80'));
    expect(changed.commitment.schedules).toMatchObject([
      { cause: 'agreed', reason: 'The partner starts later', byYear: [{ year: 2010 }, { year: 2011 }] },
    ]);
    expect(sumCents((changed.commitment.schedules[0]?.byYear ?? []).map(({ amount }) => amount))).toBe(0n);
    expect(outsideTheContracts(changed.events)).toEqual([]);
  });

  it('moves the claims with it, within what each year has', () => {
    const changed = rescheduleCommitment(commitment, schedule([[2011, '100']]), years);
    const after = booksAfter(years, changed);
    expect([claimsIn(after, 2010), claimsIn(after, 2011)]).toEqual(['0.00', '100.00']);
    const taken: YearBooks = new Map(years).set(2011, {
      open: withOpenInstalment(anAdoptedYear('99.99', 2011), 'diaspora', euros('40')),
      later: null,
    });
    expect(() => rescheduleCommitment(commitment, schedule([[2011, '100']]), taken)).toThrow(
      refusal('instalments-exceed-appropriation', { year: 2011 }),
    );
    expect(() => rescheduleCommitment(commitment, schedule([[2012, '100']]), years)).toThrow(
      refusal('instalments-exceed-estimate', { year: 2012 }),
    );
  });

  it.each([
    ['adds up to what is outstanding', schedule([[2011, '99.99']]), 'schedule-is-not-the-outstanding'],
    ['never changes before its commitment', schedule([[2011, '100']], '2010-01-31'), 'schedule-before-commitment'],
    ['looks ahead', schedule([[2010, '100']], '2011-01-01'), 'instalment-before-commitment'],
    ['has instalments of more than nothing', schedule([[2011, '0']]), 'amount-not-positive'],
    [
      'is due in the year it claims',
      { ...schedule([]), instalments: [{ year: 2011, dueOn: '2010-12-31', amount: euros('100') }] },
      'instalment-due-outside-its-year',
    ],
    ['belongs to a year that is open', schedule([[2013, '100']], '2013-01-01'), 'budget-year-unknown'],
  ])('%s', (_, changes, code) => expect(() => rescheduleCommitment(commitment, changes, years)).toThrow(refusal(code)));

  it('never changes before a reversal that opened a part of it again', () => {
    const reopened = { ...commitment, reversals: [{ day: '2010-11-02', amount: euros('40') }] };
    expect(() => rescheduleCommitment(reopened, schedule([[2011, '60']]), years)).toThrow(
      refusal('schedule-before-reversal', { reversedOn: '2010-11-02', changedOn: '2010-11-01' }),
    );
    expect(rescheduleCommitment(reopened, schedule([[2011, '100']], '2010-11-02'), years).events).toHaveLength(1);
  });

  it('never counts on a year that is closed (rule 1)', () => {
    const closed: YearBooks = new Map(years).set(2011, {
      open: { ...anAdoptedYear('100', 2011), status: 'closed' },
      later: null,
    });
    expect(() => rescheduleCommitment(commitment, schedule([[2011, '100']]), closed)).toThrow(refusal('budget-closed'));
  });
});

describe('the open instalments of a year that closes (rule 7)', () => {
  const made = committed([2010, '60'], [2011, '40']);
  const half = { ...made.commitment, paid: euros('25') };
  const years: YearBooks = new Map(made.years).set(2010, {
    open: {
      ...yearOf(made.years, 2010),
      paid: euros('25'),
      paidByPurpose: [{ purpose: 'diaspora', amount: euros('25') }],
      openInstalments: [{ purpose: 'diaspora', amount: euros('35') }],
    },
    later: null,
  });
  const closed = closeBudgetYear(yearOf(years, 2010), aClosing('0', '75')).state;

  it('move to the next year, each as an event of its commitment', () => {
    const moved = moveUnpaidInstalments(closed, years, [half]);
    const after = booksAfter(years, moved);
    expect([claimsIn(after, 2010), claimsIn(after, 2011)]).toEqual(['25.00', '75.00']);
    const [{ commitment, events } = { commitment: half, events: [] }] = moved.commitments;
    expect(openParts(commitment)).toEqual([
      [2, 2011, '40.00'],
      [3, 2011, '35.00'],
    ]);
    expect(commitment).toMatchObject({ openYears: [2011], value: euros('100'), paid: euros('25') });
    expect(events).toMatchObject([{ data: { cause: 'year-closed', changedOn: '2011-03-01' } }]);
    expect(outsideTheContracts(events)).toEqual([]);
  });

  it('are all of them, or the closing has to be asked again', () =>
    expect(() => moveUnpaidInstalments(closed, years, [])).toThrow(refusal('commitments-changed-meanwhile')));

  it('stay out of it when a later reversal opens them again: they fall in the year of the reversal', () => {
    const whole = { ...half, paid: euros('60') };
    const after: YearBooks = new Map(made.years)
      .set(2010, { open: { ...closed, openInstalments: [] }, later: null })
      .set(2011, { open: yearOf(made.years, 2011), later: null });
    const reversed = reverseExpenditure(
      { id: 'reversal-1', amount: euros('10'), bookedOn: '2011-04-01', reason: 'Booked twice', provenance: FIRST_HAND },
      { expenditure: { ...anExpenditure, amount: euros('60') }, commitment: whole, years: after },
    );
    const books = booksAfter(after, reversed);
    expect(reversed.budgetYears.map(({ year }) => year)).toEqual([2011]);
    expect([claimsIn(books, 2010), claimsIn(books, 2011)]).toEqual([claimsIn(after, 2010), claimsIn(after, 2011)]);
    expect(reversed.commitmentEvents).toMatchObject([{ data: { cause: 'reversal' } }]);
    expect(openParts(reversed.commitment ?? whole)).toEqual([
      [2, 2011, '40.00'],
      [3, 2011, '10.00'],
    ]);
  });
});

const anExpenditure: Expenditure = {
  id: 'expenditure-1',
  year: 2010,
  purpose: 'diaspora',
  projectId: 'hrt',
  partners: [],
  commitmentId: 'commitment-1',
  kind: 'disbursement',
  amount: euros('60'),
  bookedOn: '2010-06-30',
  bookedOnPrecision: 'day',
  scope: 'global',
  countryAmounts: [],
  flags: [],
  overrun: null,
  advance: false,
  description: null,
  settled: 0n,
  settlements: [],
  reversed: 0n,
  reversals: [],
  refunded: 0n,
  refunds: [],
  provenance: FIRST_HAND,
};
