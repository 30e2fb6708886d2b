import { FIRST_HAND, firstDayOf, formatCents } from '@imd/kernel';
import { aClosedYear, anAdoptedYear, euros, globalProject, outsideTheContracts, refusal } from './budget-year.fixture';
import type { BudgetYear } from './budget-year';
import { recordExpenditure, reverseExpenditure, type Expenditure, type Payment } from './expenditure';
import { recordRefund, type MoneyReceived, type RefundBasis } from './refund';
import type { YearBooks } from './year-books';

const booksOf = (...open: readonly BudgetYear[]): YearBooks =>
  new Map(open.map((year) => [year.year, { open: year, later: null }]));

function paid(amount: string, changes: Partial<Payment> = {}): { expenditure: Expenditure; budgetYear: BudgetYear } {
  const budgetYear = anAdoptedYear('20000');
  const booked = recordExpenditure(
    {
      id: 'expenditure-1',
      purpose: 'diaspora',
      projectId: null,
      commitmentId: null,
      kind: 'disbursement',
      amount: euros(amount),
      bookedOn: '2010-06-30',
      bookedOnPrecision: 'day',
      scope: null,
      countryShares: [
        { country: 'AF', share: '33.33' },
        { country: 'IQ', share: '66.67' },
      ],
      regionShares: null,
      overrun: null,
      advance: false,
      description: null,
      provenance: FIRST_HAND,
      ...changes,
    },
    {
      budgetYear,
      years: booksOf(budgetYear),
      commitment: null,
      project: null,
      eligibilities: new Map(),
      scopes: new Set(),
    },
  );
  return { expenditure: booked.expenditure, budgetYear: booked.budgetYears[0] ?? budgetYear };
}

const back = (amount: string, changes: Partial<MoneyReceived> = {}): MoneyReceived => ({
  id: 'refund-1',
  expenditureId: 'expenditure-1',
  purpose: null,
  projectId: null,
  amount: euros(amount),
  receivedOn: '2010-11-01',
  reason: 'Not spent by the partner',
  provenance: FIRST_HAND,
  ...changes,
});

const basis = (budgetYear: BudgetYear, changes: Partial<RefundBasis> = {}): RefundBasis => ({
  budgetYear,
  years: booksOf(budgetYear),
  expenditure: null,
  project: null,
  ...changes,
});

describe('a refund', () => {
  const { expenditure, budgetYear } = paid('14500');

  it('in the year of its expenditure nets what was spent: 14 500 less 4 050 is 10 450', () => {
    const booked = recordRefund(back('4050'), basis(budgetYear, { expenditure }));
    expect(booked.refund.treatment).toBe('netted');
    expect(booked.budgetYears.map((year) => formatCents(year.paid))).toEqual(['10450.00']);
    expect(booked.budgetYears[0]?.paidByPurpose).toEqual([{ purpose: 'diaspora', amount: euros('10450') }]);
  });

  it('a year later is a receipt there: neither year moves', () => {
    const booked = recordRefund(
      back('4050', { receivedOn: '2011-04-01' }),
      basis(anAdoptedYear('10', 2011), { expenditure }),
    );
    expect(booked.refund).toMatchObject({ year: 2011, treatment: 'receipt', expenditureYear: 2010 });
    expect([booked.budgetYears, booked.laterYears]).toEqual([[], []]);
  });

  it('reuses the country split of its expenditure, and leaves no more to take back than is left', () => {
    const booked = recordRefund(back('4050'), basis(budgetYear, { expenditure }));
    expect(booked.refund.countryAmounts).toEqual([
      { country: 'AF', amount: euros('1349.87') },
      { country: 'IQ', amount: euros('2700.13') },
    ]);
    const after = { expenditure: booked.expenditure ?? expenditure, commitment: null, years: booksOf(budgetYear) };
    const reversal = { id: 'r', bookedOn: '2010-12-01', reason: 'Booked twice', provenance: FIRST_HAND };
    expect(() => reverseExpenditure({ ...reversal, amount: euros('10450.01') }, after)).toThrow(
      refusal('reversal-exceeds-expenditure', { available: '10450.00' }),
    );
    const whole = reverseExpenditure({ ...reversal, amount: euros('10450') }, after).expenditure;
    expect(whole.reversals[0]?.countryAmounts).toEqual([
      { country: 'AF', amount: euros('3482.98') },
      { country: 'IQ', amount: euros('6967.02') },
    ]);
  });

  it.each([
    ['never exceeds what is left of its expenditure', back('14500.01'), 'refund-exceeds-expenditure'],
    ['never comes before it', back('1', { receivedOn: '2010-06-29' }), 'refund-before-expenditure'],
    ['has its purpose', back('1', { purpose: 'remittances' }), 'refund-of-another-booking'],
    ['has its project', back('1', { projectId: 'hrt' }), 'refund-of-another-booking'],
    ['is of more than nothing', back('0'), 'amount-not-positive'],
    ['is booked in the year of its day', back('1', { receivedOn: '2011-01-01' }), 'booked-outside-year'],
  ])('%s', (_, received, code) =>
    expect(() => recordRefund(received, basis(budgetYear, { expenditure }))).toThrow(refusal(code)),
  );

  it('is not booked in a year that is closed (rule 1)', () =>
    expect(() => recordRefund(back('1'), basis(aClosedYear(), { expenditure }))).toThrow(refusal('budget-closed')));

  it('names an expenditure that was recorded', () =>
    expect(() => recordRefund(back('1'), basis(budgetYear))).toThrow(refusal('expenditure-unknown')));

  it('of what was paid before the ledger began is a receipt for a purpose', () => {
    const received = back('1', { expenditureId: null, purpose: 'diaspora', projectId: 'hrt' });
    const booked = recordRefund(received, basis(budgetYear, { project: globalProject }));
    expect(booked.refund).toMatchObject({ treatment: 'receipt', purpose: 'diaspora', scope: 'unattributed' });
    expect(outsideTheContracts(booked.events)).toEqual([]);
    expect(() => recordRefund({ ...received, purpose: null }, basis(budgetYear))).toThrow(refusal('purpose-missing'));
    expect(() => recordRefund({ ...received, purpose: 'none' }, basis(budgetYear))).toThrow(refusal('purpose-unknown'));
    expect(() => recordRefund(received, basis(budgetYear))).toThrow(refusal('project-unknown'));
  });

  it('is told as the contract has it', () =>
    expect(outsideTheContracts(recordRefund(back('1'), basis(budgetYear, { expenditure })).events)).toEqual([]));

  it('can come on the first day of a later year', () =>
    expect(
      recordRefund(back('1', { receivedOn: firstDayOf(2011) }), basis(anAdoptedYear('10', 2011), { expenditure }))
        .events,
    ).toHaveLength(1));
});
