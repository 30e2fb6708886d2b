import {
  conflict,
  forbidden,
  formatCents,
  invalid,
  notFound,
  type CalendarDate,
  type Cents,
  type CountryCode,
  type Year,
} from '@imd/kernel';
import { BUDGETS_AUTHORISE } from './authority';

export const expenditureUnknown = notFound(
  'expenditures-unknown',
  'There is no such expenditure in that year',
  (year: Year, expenditure: string) => ({ year, id: expenditure }),
);

export const bookedOutsideYear = invalid(
  'booked-outside-year',
  'A booking has a date in the year it is booked on',
  (year: Year, bookedOn: CalendarDate) => ({
    field: 'bookedOn',
    year,
    bookedOn,
  }),
);

export const purposeMissing = invalid(
  'purpose-missing',
  'Money outside a commitment says which purpose it is for',
  () => ({ field: 'purpose' }),
);

export const commitmentUnknown = conflict(
  'commitment-unknown',
  'An expenditure can name only a commitment that has been made',
  (commitment: string) => ({
    field: 'commitment',
    commitment,
  }),
);

export const notOfCommitment = conflict(
  'not-of-commitment',
  'An expenditure has the project and the purpose of its commitment',
  (field: 'project' | 'purpose', received: string, ofCommitment: string) => ({
    field,
    received,
    ofCommitment,
  }),
);

export const expenditureExceedsCommitment = conflict(
  'expenditure-exceeds-commitment',
  'An expenditure never exceeds what remains of its commitment',
  (commitment: string, available: Cents, amount: Cents) => ({
    field: 'amount',
    commitment,
    available: formatCents(available),
    requested: formatCents(amount),
  }),
);

export const cashExceedsAppropriation = conflict(
  'cash-exceeds-appropriation',
  'Cash stays within the appropriation unless an authorised officer gives a reason and a reference',
  (year: Year, available: Cents, amount: Cents) => ({
    field: 'amount',
    year,
    available: formatCents(available),
    requested: formatCents(amount),
  }),
);

export const overrunNotAuthorised = forbidden(
  'overrun-not-authorised',
  'Letting cash go above the appropriation takes an authorised officer',
  () => ({
    field: 'overrun',
    scope: BUDGETS_AUTHORISE,
  }),
);

export const expenditureExceedsPurpose = conflict(
  'expenditure-exceeds-purpose',
  'A purpose draws its own earmark first, then the unallocated part; what is set apart for another is out of reach',
  (year: Year, purpose: string, available: Cents, amount: Cents) => ({
    field: 'amount',
    year,
    purpose,
    available: formatCents(available),
    requested: formatCents(amount),
  }),
);

export const scopeContradictsShares = invalid(
  'scope-contradicts-shares',
  'Country shares go with the scope `countries`, and that scope with shares',
  (scope: string) => ({
    field: 'scope',
    scope,
  }),
);

export const shareCountryTwice = invalid('share-country-twice', 'A country has one share', (country: CountryCode) => ({
  field: 'countryShares',
  country,
}));

export const sharesNotWhole = invalid(
  'shares-not-whole',
  'Country shares are more than nothing each and add up to 100.00',
  (sum: Cents) => ({
    field: 'countryShares',
    sum: formatCents(sum),
  }),
);

export const reversalExceedsExpenditure = conflict(
  'reversal-exceeds-expenditure',
  'A reversal takes back at most what is left of its expenditure',
  (left: Cents, amount: Cents) => ({
    field: 'amount',
    available: formatCents(left),
    requested: formatCents(amount),
  }),
);
