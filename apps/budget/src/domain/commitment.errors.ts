import {
  conflict,
  formatCents,
  formatUnits,
  invalid,
  type CalendarDate,
  type Cents,
  type Units,
  type Year,
} from '@imd/kernel';

export const budgetYearUnknown = conflict(
  'budget-year-unknown',
  'Nobody has opened a budget year for this date',
  (year: Year, field: string) => ({ field, year }),
);

export const amountNotPositive = invalid(
  'amount-not-positive',
  'The amount of a commitment, a release, an expenditure or a reversal is above zero',
  (field: string, amount: Cents) => ({
    field,
    amount: formatCents(amount),
  }),
  { title: 'Amount not above zero' },
);

export const instalmentsAreNotTheValue = invalid(
  'instalments-are-not-the-value',
  'The instalments of a commitment add up to its value',
  (currency: string, value: Units, instalments: Units) => ({
    field: 'instalments',
    currency,
    value: formatUnits(value, currency),
    instalments: formatUnits(instalments, currency),
  }),
  { title: 'Instalments do not add up to the value' },
);

export const instalmentInAnotherCurrency = invalid(
  'instalment-in-another-currency',
  'The instalments of a commitment are in the currency of its value',
  (ofValue: string, received: string) => ({ field: 'instalments', received, ofValue }),
);

export const instalmentBeforeCommitment = invalid(
  'instalment-before-commitment',
  'An instalment falls in the year of the commitment or later',
  (year: Year, madeOn: CalendarDate) => ({
    field: 'instalments',
    year,
    madeOn,
  }),
);

export const instalmentDueOutsideItsYear = invalid(
  'instalment-due-outside-its-year',
  'An instalment is due in the year whose cash it draws on',
  (year: Year, dueOn: CalendarDate) => ({
    field: 'instalments',
    year,
    dueOn,
  }),
);

export const commitmentExceedsCommitmentBudget = conflict(
  'commitment-exceeds-commitment-budget',
  'The commitments of a year stay within its commitment budget',
  (year: Year, available: Cents, value: Cents) => ({
    field: 'value',
    year,
    available: formatCents(available),
    requested: formatCents(value),
  }),
  { title: 'Commitment exceeds the commitment budget' },
);

export const instalmentsExceedAppropriation = conflict(
  'instalments-exceed-appropriation',
  'Money paid and promised for a purpose stays within its own earmark and the unallocated part of the year',
  (year: Year, purpose: string, available: Cents, amount: Cents) => ({
    field: 'instalments',
    year,
    purpose,
    available: formatCents(available),
    requested: formatCents(amount),
  }),
  { title: 'Instalments exceed the appropriation' },
);

export const instalmentsExceedEstimate = conflict(
  'instalments-exceed-estimate',
  'The instalments of a year that has no budget yet stay within its multi-year estimate',
  (year: Year, available: Cents, amount: Cents) => ({
    field: 'instalments',
    year,
    available: formatCents(available),
    requested: formatCents(amount),
  }),
  { title: 'Instalments exceed the estimate' },
);

export const instalmentUnknown = conflict(
  'instalment-unknown',
  'The commitment has no instalment with this number',
  (number: number) => ({ field: 'instalments', number }),
);

export const releaseBeforeCommitment = conflict(
  'release-before-commitment',
  'A commitment is released on the day it was made or later',
  (madeOn: CalendarDate, releasedOn: CalendarDate) => ({ field: 'releasedOn', madeOn, releasedOn }),
);

export const releaseExceedsInstalment = conflict(
  'release-exceeds-instalment',
  'A release takes back at most the part of its instalment that was neither paid nor released on its day',
  (number: number, currency: string, open: Units, amount: Units) => ({
    field: 'instalments',
    number,
    currency,
    open: formatUnits(open, currency),
    requested: formatUnits(amount, currency),
  }),
  { title: 'Release exceeds the open instalment' },
);
