import { conflict, formatCents, invalid, type BudgetYear as Year, type CalendarDate, type Cents } from '@imd/kernel';

export const amountNotPositive = (field: string, amount: Cents) =>
  invalid('amount-not-positive', 'An amount that is promised, paid or taken back is more than nothing', {
    field,
    amount: formatCents(amount),
  });

export const instalmentsAreNotTheValue = (value: Cents, instalments: Cents) =>
  invalid('instalments-are-not-the-value', 'The instalments of a commitment add up to its value', {
    field: 'instalments',
    value: formatCents(value),
    instalments: formatCents(instalments),
  });

export const instalmentBeforeCommitment = (year: Year, madeOn: CalendarDate) =>
  invalid('instalment-before-commitment', 'An instalment falls in the year of the commitment or later', {
    field: 'instalments',
    year,
    madeOn,
  });

export const instalmentDueOutsideItsYear = (year: Year, dueOn: CalendarDate) =>
  invalid('instalment-due-outside-its-year', 'An instalment is due in the year whose cash it draws on', {
    field: 'instalments',
    year,
    dueOn,
  });

export const commitmentExceedsCommitmentBudget = (year: Year, available: Cents, value: Cents) =>
  conflict('commitment-exceeds-commitment-budget', 'Commitments made in a year stay within its commitment budget', {
    field: 'value',
    year,
    available: formatCents(available),
    requested: formatCents(value),
  });

export const instalmentsExceedAppropriation = (year: Year, purpose: string, available: Cents, amount: Cents) =>
  conflict(
    'instalments-exceed-appropriation',
    'Instalments stay within what their purpose can draw in their year: its own earmark first, then the unallocated part',
    { field: 'instalments', year, purpose, available: formatCents(available), requested: formatCents(amount) },
  );

export const instalmentsExceedEstimate = (year: Year, available: Cents, amount: Cents) =>
  conflict(
    'instalments-exceed-estimate',
    'Instalments of a year without a budget yet stay within its multi-year estimate',
    {
      field: 'instalments',
      year,
      available: formatCents(available),
      requested: formatCents(amount),
    },
  );

export const releaseExceedsOutstanding = (outstanding: Cents, amount: Cents) =>
  conflict('release-exceeds-outstanding', 'What has been paid or released already cannot be released', {
    field: 'byYear',
    outstanding: formatCents(outstanding),
    requested: formatCents(amount),
  });

export const releaseExceedsInstalments = (year: Year, left: Cents, amount: Cents) =>
  conflict('release-exceeds-instalments', 'A year gives back at most the instalments that fall in it', {
    field: 'byYear',
    year,
    left: formatCents(left),
    requested: formatCents(amount),
  });
