import { brokenMonth, completing, rolledUp, rolledUpToYear, standingAt } from './booking-day';

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

describe('sums of bookings', () => {
  const day = (bookedOn: string) => ({ bookedOn, bookedOnPrecision: 'day' as const });
  const ofYear = { bookedOn: '2012-12-31', bookedOnPrecision: 'year' as const };

  it('of a month stand on its last day, and what has no day of its own keeps the end of its period', () => {
    expect(rolledUp(day('2012-02-01'))).toEqual(day('2012-02-29'));
    expect(rolledUp(day('2011-12-31'))).toEqual(day('2011-12-31'));
    expect(rolledUp(ofYear)).toEqual(ofYear);
  });

  it('of a year stand on its last day, and what was booked on it later stands in its month', () => {
    expect(rolledUpToYear(2012, day('2012-02-01'))).toEqual(day('2012-12-31'));
    expect(rolledUpToYear(2012, day('2013-01-10'))).toEqual(day('2013-01-31'));
    expect(rolledUpToYear(2012, ofYear)).toEqual(ofYear);
  });

  it('are completed by days where a date breaks a month, and not at its last day', () => {
    expect([brokenMonth('2012-02-28'), brokenMonth('2012-02-29')]).toEqual(['2012-02', null]);
    expect([...completing([day('2012-02-01'), ofYear])]).toEqual([day('2012-02-01')]);
  });
});
