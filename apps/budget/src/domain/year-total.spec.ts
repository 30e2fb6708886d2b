import fc from 'fast-check';
import { recordControlTotal } from './budget-control-totals';
import { estimateFirstYearReception } from './budget-first-year-reception';
import { setMultiYearEstimate } from './budget-multi-year-estimate';
import { recordMutation } from './budget-mutations';
import { aDraftYear, aMutation, anAdoptedYear, anEstimate, euros, refusal } from './budget-year.fixture';
import { FIRST_HAND } from '@imd/kernel';
import { bookCommitted, bookOpenInstalment, bookPaid, type YearBooks } from './year-books';
import { YEAR_TOTAL_LIMIT } from './year-total';

const LARGEST = '9999999999999.99';
const tooLarge = (field: string) => refusal('year-total-too-large', { field });

describe('the total of a year', () => {
  it('stays below the limit in every sum that a year keeps', () => {
    const year = { ...anAdoptedYear(LARGEST), paid: euros(LARGEST), committedValue: euros(LARGEST) };
    const books: YearBooks = new Map([[year.year, { open: year, later: null }]]);
    expect(() => bookPaid(books, year.year, 'diaspora', 1n)).toThrow(tooLarge('amount'));
    expect(() => bookCommitted(books, year.year, 1n)).toThrow(tooLarge('value'));
    const promised = bookOpenInstalment(books, year.year, 'diaspora', euros(LARGEST));
    expect(() => bookOpenInstalment(promised, year.year, 'remittances', 1n)).toThrow(tooLarge('amount'));
    expect(() => recordMutation(year, aMutation('0.01', { id: 'more' }))).toThrow(tooLarge('cash'));
    expect(() => recordMutation(year, aMutation('0', { id: 'more', commitments: YEAR_TOTAL_LIMIT }))).toThrow(
      tooLarge('commitments'),
    );
  });

  it('is that of stated amounts too', () => {
    const year = anAdoptedYear();
    const amount = YEAR_TOTAL_LIMIT;
    expect(() => setMultiYearEstimate(year, anEstimate([2011, '10000000000000']))).toThrow(tooLarge('estimates'));
    expect(() => recordControlTotal(year, { figure: 'spent', amount, provenance: FIRST_HAND })).toThrow(
      tooLarge('amount'),
    );
    expect(() =>
      estimateFirstYearReception(year, { note: 'HGIS-nota', estimate: amount, provenance: FIRST_HAND }),
    ).toThrow(tooLarge('estimate'));
  });

  it('never comes near 64 bits, whatever is booked', () =>
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: 1n, max: 10n ** 17n - 1n }), { maxLength: 120 }), (amounts) => {
        const { year } = aDraftYear();
        let books: YearBooks = new Map([[year, { open: aDraftYear(), later: null }]]);
        const paid = () => books.get(year)?.open?.paid ?? 0n;
        for (const amount of amounts) {
          try {
            books = bookPaid(books, year, 'diaspora', amount);
          } catch {
            expect(paid() + amount).toBeGreaterThanOrEqual(YEAR_TOTAL_LIMIT);
          }
        }
        expect(paid()).toBeLessThan(YEAR_TOTAL_LIMIT);
      }),
    ));

  it('is made of a number of mutations that one document holds', () => {
    const full = {
      ...anAdoptedYear(),
      mutations: Array.from({ length: 1_000 }, (_, n) => aMutation('0', { id: `${n}` })),
    };
    expect(() => recordMutation(full, aMutation('0', { id: 'one-more' }))).toThrow(refusal('mutations-too-many'));
  });
});
