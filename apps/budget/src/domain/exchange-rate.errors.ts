import { conflict, invalid, type CalendarDate, type Year } from '@imd/kernel';

export const exchangeRateUnknown = conflict(
  'exchange-rate-unknown',
  'Money of another currency comes with its rate, or its budget year has a corporate rate of that currency',
  (year: Year, currency: string) => ({ field: 'rate', year, currency }),
);

export const exchangeRateNotPositive = invalid(
  'exchange-rate-not-positive',
  'A rate is the number of units for one euro, above zero',
  (field: string, rate: string) => ({ field, rate }),
);

export const exchangeRateOfEuros = invalid(
  'exchange-rate-of-euros',
  'Euros have no rate: a rate is of another currency',
  (field: string) => ({ field }),
);

export const exchangeRateAfterBooking = invalid(
  'exchange-rate-after-booking',
  'The rate of a payment is of the day of the payment or an earlier one',
  (date: CalendarDate, bookedOn: CalendarDate) => ({ field: 'rate.date', date, bookedOn }),
);

export const eurosHaveTwoDecimals = invalid(
  'euros-have-two-decimals',
  'An amount of euros has two decimals at most',
  (value: string) => ({ field: 'amount.value', value }),
);
