import { conflict, formatCents, invalid, type CalendarDate, type Cents, type Year } from '@imd/kernel';

export const budgetYearUnknown = conflict(
  'budget-year-unknown',
  'No budget year has been opened for that date',
  (year: Year, field: string) => ({ field, year }),
);

export const amountNotPositive = invalid(
  'amount-not-positive',
  'An amount that is promised, paid or taken back is more than nothing',
  (field: string, amount: Cents) => ({
    field,
    amount: formatCents(amount),
  }),
);

export const instalmentsAreNotTheValue = invalid(
  'instalments-are-not-the-value',
  'The instalments of a commitment add up to its value',
  (value: Cents, instalments: Cents) => ({
    field: 'instalments',
    value: formatCents(value),
    instalments: formatCents(instalments),
  }),
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
  'Commitments made in a year stay within its commitment budget',
  (year: Year, available: Cents, value: Cents) => ({
    field: 'value',
    year,
    available: formatCents(available),
    requested: formatCents(value),
  }),
);

export const instalmentsExceedAppropriation = conflict(
  'instalments-exceed-appropriation',
  'Instalments stay within what their purpose can draw in their year: its own earmark first, then the unallocated part',
  (year: Year, purpose: string, available: Cents, amount: Cents) => ({
    field: 'instalments',
    year,
    purpose,
    available: formatCents(available),
    requested: formatCents(amount),
  }),
);

export const instalmentsExceedEstimate = conflict(
  'instalments-exceed-estimate',
  'Instalments of a year without a budget yet stay within its multi-year estimate',
  (year: Year, available: Cents, amount: Cents) => ({
    field: 'instalments',
    year,
    available: formatCents(available),
    requested: formatCents(amount),
  }),
);

export const releaseExceedsOutstanding = conflict(
  'release-exceeds-outstanding',
  'What has been paid or released already cannot be released',
  (outstanding: Cents, amount: Cents) => ({
    field: 'byYear',
    outstanding: formatCents(outstanding),
    requested: formatCents(amount),
  }),
);

export const releaseExceedsInstalments = conflict(
  'release-exceeds-instalments',
  'A year gives back at most the instalments that fall in it',
  (year: Year, left: Cents, amount: Cents) => ({
    field: 'byYear',
    year,
    left: formatCents(left),
    requested: formatCents(amount),
  }),
);
