import { standingAt } from './booking-day';

describe('a booking', () => {
  it.each([
    ['day', '2010-12-30', 'later'],
    ['day', '2010-12-31', 'counts'],
    ['month', '2010-11-30', 'later'],
    ['month', '2010-12-01', 'unknown'],
    ['quarter', '2010-09-30', 'later'],
    ['quarter', '2010-10-01', 'unknown'],
    ['year', '2009-12-31', 'later'],
    ['year', '2010-06-30', 'unknown'],
    ['year', '2011-01-01', 'counts'],
  ] as const)('known to the %s, booked on 31 December 2010, asked for on %s: %s', (bookedOnPrecision, asOf, standing) =>
    expect(standingAt(asOf, { bookedOn: '2010-12-31', bookedOnPrecision })).toBe(standing),
  );
});
