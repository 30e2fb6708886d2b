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
  'A rate is of the day of what is booked or an earlier one',
  (date: CalendarDate, bookedOn: CalendarDate) => ({ field: 'rate.date', date, bookedOn }),
);

export const eurosHaveTwoDecimals = invalid(
  'euros-have-two-decimals',
  'An amount of euros has two decimals at most',
  (field: string, value: string) => ({ field, value }),
);

export const anotherCurrency = conflict(
  'another-currency',
  'A change of a booking is in the currency of that booking, and so is a payment on a commitment in another currency',
  (field: string, ofBooking: string, received: string) => ({ field, received, ofBooking }),
);
