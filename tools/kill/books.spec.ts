import { differences, OpenBooks, sumOf } from './books';

const booksOf = (...entries: readonly Parameters<OpenBooks['add']>[]) => {
  const books = new OpenBooks();
  for (const entry of entries) books.add(...entry);
  return books;
};

describe('books of a year', () => {
  it('add up what was booked and take off what was taken back, by id', () => {
    const books = booksOf(['expenditures', 'a', 100n], ['expenditures', 'b', 5n], ['expenditures', 'a', -30n]);
    expect([...books.expenditures]).toEqual([
      ['a', 70n],
      ['b', 5n],
    ]);
    expect(sumOf(books.expenditures)).toBe(75n);
  });

  it('differ by id, also where their sums are equal, and in every part', () => {
    const expected = booksOf(['expenditures', 'a', 1n], ['commitments', 'c', 7n], ['country', 'a', 1n]);
    const counted = booksOf(['expenditures', 'b', 1n], ['commitments', 'c', 7n]);
    expect(differences(expected, expected)).toEqual([]);
    expect(differences(expected, counted)).toEqual([
      'expenditures a: 0 instead of 1',
      'expenditures b: 1 instead of 0',
      'country a: 0 instead of 1',
    ]);
  });
});
