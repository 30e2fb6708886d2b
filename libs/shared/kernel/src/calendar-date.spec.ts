import { monthBefore } from './calendar-date';

describe('the month before', () => {
  it.each([
    ['2012-06-15', '2012-05-15'],
    ['2012-01-31', '2011-12-31'],
    ['2012-03-31', '2012-02-29'],
    ['2013-03-29', '2013-02-28'],
    ['2012-03-01', '2012-02-01'],
  ])('of %s leads to %s', (day, before) => expect(monthBefore(day)).toBe(before));
});
