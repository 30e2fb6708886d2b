import { FIRST_HAND } from '@imd/kernel';
import { Figure } from '../figures/figure';
import { lineOf } from './line';
import type { YearFacts } from './year-facts';

const euros = (value: string) => Figure.stated({ value, currency: 'EUR' }, FIRST_HAND);
const bandOf = (appropriated: string, spent: string, hasEnded = true) => {
  const facts = { year: { bands: { onCourse: '5.00', attention: '15.00' } }, hasEnded } as YearFacts;
  return lineOf(
    {
      appropriated: euros(appropriated),
      spent: { figure: euros(spent), isTold: true },
      commitments: [],
      committedReported: true,
      causes: [],
    },
    facts,
  ).band;
};

describe('the band of a year with the bounds 5 % and 15 %', () => {
  it.each([
    ['100.00', 'on-course'],
    ['95.00', 'on-course'],
    ['94.99', 'attention'],
    ['85.00', 'attention'],
    ['84.99', 'deviating'],
    ['0.00', 'deviating'],
  ])('of 100.00 with %s spent is %s: a bound belongs to the milder band', (spent, band) =>
    expect(bandOf('100.00', spent)).toBe(band),
  );

  it.each([
    ['105.00', 'on-course'],
    ['105.01', 'attention'],
    ['115.00', 'attention'],
    ['115.01', 'deviating'],
  ])('of 100.00 with %s spent is %s: too much is judged as too little is', (spent, band) =>
    expect(bandOf('100.00', spent)).toBe(band),
  );

  it('is that of the rate as it is shown, so that nobody reads 0.0500 beside "attention"', () => {
    expect(bandOf('100000.00', '94999.50')).toBe('on-course');
    expect(bandOf('100000.00', '94994.00')).toBe('attention');
  });

  it('is not judged while the year runs, nor without an appropriation', () => {
    expect(bandOf('100.00', '95.00', false)).toBeNull();
    expect(bandOf('0.00', '95.00')).toBeNull();
  });
});
