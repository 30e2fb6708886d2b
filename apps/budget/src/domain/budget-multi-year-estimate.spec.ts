import { setMultiYearEstimate } from './budget-multi-year-estimate';
import { anAdoptedYear, anEstimate, outsideTheContracts, refusal } from './budget-year.fixture';

describe('a multi-year estimate', () => {
  it.each([2010, 2015])('of 2010 does not cover %d', (year) =>
    expect(() => setMultiYearEstimate(anAdoptedYear(), anEstimate([year, '9000000']))).toThrow(
      refusal('estimate-year-out-of-range'),
    ),
  );

  it('says one thing of a year', () =>
    expect(() => setMultiYearEstimate(anAdoptedYear(), anEstimate([2011, '9000000'], [2011, '9000000']))).toThrow(
      refusal('set-twice'),
    ));

  it('set again with the same content changes nothing', () => {
    const set = setMultiYearEstimate(anAdoptedYear(), anEstimate([2011, '9000000'])).state;
    expect(setMultiYearEstimate(set, anEstimate([2011, '9000000'])).events).toEqual([]);
  });

  it('is never less than nothing', () =>
    expect(() => setMultiYearEstimate(anAdoptedYear(), anEstimate([2011, '-0.01']))).toThrow(
      refusal('budget-amount-negative', { field: 'estimates' }),
    ));

  it('is told as the contract has it', () => {
    const { events } = setMultiYearEstimate(anAdoptedYear(), anEstimate([2011, '0.01']));
    expect(events).toHaveLength(1);
    expect(outsideTheContracts(events)).toEqual([]);
  });
});
