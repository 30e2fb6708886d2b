import { calendarDay } from './clock';

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
