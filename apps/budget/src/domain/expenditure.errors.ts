import {
  conflict,
  forbidden,
  formatCents,
  formatUnits,
  invalid,
  notFound,
  type CalendarDate,
  type Cents,
  type CountryCode,
  type Units,
  type RegionCode,
  type Year,
} from '@imd/kernel';
import { BUDGETS_AUTHORISE } from './authority';

export const expenditureNotFound = notFound(
  'expenditure-not-found',
  'There is no expenditure with this id in this budget year',
  (year: Year, expenditure: string) => ({ year, id: expenditure }),
);

export const bookedOutsideYear = invalid(
  'booked-outside-year',
  'The date of a booking lies in the year that it is booked on',
  (field: 'bookedOn' | 'receivedOn', year: Year, day: CalendarDate) => ({ field, year, day }),
  { title: 'Booked outside the year' },
);

export const purposeMissing = invalid(
  'purpose-missing',
  'An expenditure outside a commitment names its purpose',
  () => ({ field: 'purpose' }),
);

export const commitmentUnknown = conflict(
  'commitment-unknown',
  'Nobody has made a commitment with this id',
  (commitment: string) => ({
    field: 'commitment',
    commitment,
  }),
);

export const paymentBeforeCommitment = conflict(
  'payment-before-commitment',
  'A commitment is paid on the day it was made or later',
  (madeOn: CalendarDate, bookedOn: CalendarDate) => ({ field: 'bookedOn', madeOn, bookedOn }),
);

export const notOfCommitment = conflict(
  'not-of-commitment',
  'An expenditure has the project and the purpose of its commitment',
  (field: 'project' | 'purpose', received: string, ofCommitment: string) => ({
    field,
    received,
    ofCommitment,
  }),
  { title: 'Project or purpose differs from the commitment' },
);

export const expenditureExceedsCommitment = conflict(
  'expenditure-exceeds-commitment',
  'An expenditure stays within the part of its commitment that is left',
  (commitment: string, currency: string, available: Units, amount: Units) => ({
    field: 'amount',
    commitment,
    currency,
    available: formatUnits(available, currency),
    requested: formatUnits(amount, currency),
  }),
  { title: 'Expenditure exceeds the commitment' },
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
  { title: 'Cash exceeds the appropriation' },
);

export const overrunNotAuthorised = forbidden(
  'overrun-not-authorised',
  'Only an authorised officer lets cash exceed the appropriation',
  () => ({
    field: 'overrun',
    scope: BUDGETS_AUTHORISE,
  }),
);

export const expenditureExceedsPurpose = conflict(
  'expenditure-exceeds-purpose',
  'A purpose draws on its own earmark first and then on the unallocated part; it never draws on the earmark of another',
  (year: Year, purpose: string, available: Cents, amount: Cents) => ({
    field: 'amount',
    year,
    purpose,
    available: formatCents(available),
    requested: formatCents(amount),
  }),
  { title: 'Expenditure exceeds the money of the purpose' },
);

export const scopeContradictsShares = invalid(
  'scope-contradicts-shares',
  'Country shares go with the scope `countries`, region shares with `regional`, and `countries` goes with shares',
  (scope: string) => ({
    field: 'scope',
    scope,
  }),
  { title: 'Scope contradicts the shares' },
);

export const scopeContradictsProject = conflict(
  'scope-contradicts-project',
  'Money for a project that works in countries alone goes to countries, not to a region or the world',
  (project: string, scope: string) => ({ field: 'scope', project, scope }),
  { title: 'Scope contradicts the project', retryable: true },
);

export const shareCountryTwice = invalid(
  'share-country-twice',
  'An expenditure has one share for each country',
  (country: CountryCode) => ({
    field: 'countryShares',
    country,
  }),
  { title: 'Two shares for one country' },
);

export const shareRegionTwice = invalid(
  'share-region-twice',
  'An expenditure has one share for each region',
  (region: RegionCode) => ({ field: 'regionShares', region }),
  { title: 'Two shares for one region' },
);

export const expenditureSharesNotWhole = invalid(
  'expenditure-shares-not-whole',
  'The shares of countries and regions of an expenditure are each above zero and add up to 100 exactly together',
  (field: 'countryShares' | 'regionShares', shares: readonly string[]) => ({ field, shares }),
  { title: 'Shares of an expenditure do not add up to 100' },
);

export const reversalExceedsExpenditure = conflict(
  'reversal-exceeds-expenditure',
  'A reversal takes back at most the part of its expenditure that is neither taken back, paid back nor accounted for',
  (currency: string, left: Units, amount: Units) => ({
    field: 'amount',
    currency,
    available: formatUnits(left, currency),
    requested: formatUnits(amount, currency),
  }),
  { title: 'Reversal exceeds the expenditure' },
);

export const reversalBeforeExpenditure = conflict(
  'reversal-before-expenditure',
  'An expenditure is taken back on the day it was booked or later',
  (expenditureBookedOn: CalendarDate, bookedOn: CalendarDate) => ({ field: 'bookedOn', expenditureBookedOn, bookedOn }),
);
