import { dayAfter } from './calendar-date';
import { beginningOf, calendarDay, endOf } from './clock';

describe('the calendar day of an instant', () => {
  it.each([
    {
      season: 'winter',
      last: '2010-12-31T22:59:59.999Z',
      first: '2010-12-31T23:00:00.000Z',
      days: ['2010-12-31', '2011-01-01'],
    },
    {
      season: 'summer',
      last: '2010-06-30T21:59:59.999Z',
      first: '2010-06-30T22:00:00.000Z',
      days: ['2010-06-30', '2010-07-01'],
    },
  ])('begins at midnight in Amsterdam, in $season', ({ last, first, days }) => {
    const instants = [last, first, last, first].map((instant) => new Date(instant));
    expect(instants.map(calendarDay)).toEqual([...days, ...days]);
  });

  it('is the same all day long', () => {
    expect(calendarDay(new Date('2010-12-31T12:00:00Z'))).toBe('2010-12-31');
    expect(calendarDay(new Date('2010-12-31T12:14:59Z'))).toBe('2010-12-31');
  });
});

describe('a day', () => {
  it.each([
    ['in winter', '2026-01-15', '2026-01-14T23:00:00.000Z', 24],
    ['in summer', '2026-07-15', '2026-07-14T22:00:00.000Z', 24],
    ['on which clocks go forward', '2026-03-29', '2026-03-28T23:00:00.000Z', 23],
    ['on which clocks go back', '2026-10-25', '2026-10-24T22:00:00.000Z', 25],
    ['that few years have', '2028-02-29', '2028-02-28T23:00:00.000Z', 24],
  ])('%s begins and ends at midnight', (_, day, begins, hours) => {
    expect(beginningOf(day).toISOString()).toBe(begins);
    expect((endOf(day).getTime() - beginningOf(day).getTime()) / 3_600_000).toBe(hours);
    expect(calendarDay(beginningOf(day))).toBe(day);
    expect(calendarDay(new Date(endOf(day).getTime() - 1))).toBe(day);
    expect(calendarDay(endOf(day))).toBe(dayAfter(day));
  });
});
