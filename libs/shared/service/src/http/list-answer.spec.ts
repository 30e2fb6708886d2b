import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import fc from 'fast-check';
import { only, pageByKey, pageOf, pageQuery, type PageQuery } from './list-answer';

const keyOf = (key: string) => key;
const keys = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }), { maxLength: 30 });
type Pages = typeof pageOf<string>;

/** `grow` gives the list as it is at each page. */
function walk(pages: Pages, limit: number, grow: (page: number) => readonly string[]): string[] {
  const seen: string[] = [];
  let query: PageQuery = { limit };
  for (let page = 0; ; page++) {
    const { items, next } = pages(grow(page), query, 'the-list', keyOf);
    expect(items.length).toBeLessThanOrEqual(limit);
    seen.push(...items);
    if (next === null) return seen;
    query = { limit, cursor: next };
  }
}

describe('an export of a list that is held whole', () => {
  it.each([pageOf<string>, pageByKey<string>])('has all of it at once', (pages) => {
    const all = Array.from({ length: 150 }, (_none, at) => String(1_000 + at));
    expect(pages(all, { format: 'csv' }, 'the-list', keyOf)).toEqual({ items: all, next: null });
    expect(pages(all, {}, 'the-list', keyOf).items).toHaveLength(100);
  });
});

describe('a page of a list that is held whole', () => {
  it('is followed by the others, which together are the list in its own order', () =>
    fc.assert(
      fc.property(keys, fc.integer({ min: 1, max: 9 }), (all, limit) =>
        expect(walk(pageOf, limit, () => all)).toEqual(all),
      ),
    ));

  it('has what was there at first exactly once while items are added at its end', () =>
    fc.assert(
      fc.property(keys, fc.nat(30), fc.integer({ min: 1, max: 4 }), (all, there, limit) => {
        const seen = walk(pageOf, limit, (page) => all.slice(0, Math.max(1, there) + page));
        expect(new Set(seen).size).toBe(seen.length);
        expect(seen).toEqual(all.slice(0, seen.length));
        expect(seen.length).toBeGreaterThanOrEqual(Math.min(there, all.length));
      }),
    ));

  it('by key has what stays exactly once while others come and go', () =>
    fc.assert(
      fc.property(keys, keys, fc.integer({ min: 1, max: 4 }), (stays, visits, limit) => {
        const others = visits.filter((key) => !stays.includes(key));
        const seen = walk(pageByKey, limit, (page) => [...stays, ...others.filter((_, at) => (at + page) % 2 === 0)]);
        expect(new Set(seen).size).toBe(seen.length);
        const sorted = [...stays].sort((a, b) => (a < b ? -1 : 1));
        expect(seen.filter((key) => stays.includes(key))).toEqual(sorted);
      }),
    ));

  it('is of its own list', () => {
    const { next } = pageOf(['a', 'b'], { limit: 1 }, 'the-list', keyOf);
    const again = { cursor: next ?? '' };
    expect(() => pageOf(['a', 'b'], again, 'another-list', keyOf)).toThrow(
      'A cursor goes on with the list it came from',
    );
    expect(() => pageOf(['b', 'c'], again, 'the-list', keyOf)).toThrow('A cursor goes on with the list it came from');
  });
});

describe('fields', () => {
  const read = (fields: unknown) => {
    const query = plainToInstance(pageQuery({ properties: { id: {}, amount: {} } }), { fields });
    return validateSync(query).length === 0 ? query.fields : 'refused';
  };

  it.each<[unknown, unknown]>([
    ['id', ['id']],
    ['id,amount', ['id', 'amount']],
    [
      ['id', 'amount'],
      ['id', 'amount'],
    ],
    [['id,amount', 'id'], 'refused'],
    [['id', 'id'], 'refused'],
    ['', 'refused'],
    ['id,', 'refused'],
    [['id', 'other'], 'refused'],
    [[], 'refused'],
    [[['id']], 'refused'],
  ])('%j are read alike, with commas or repeated', (given, names) => expect(read(given)).toEqual(names));

  it('leave the others out, and all in when none are named', () => {
    expect(only({ id: 'a', amount: null, links: {} }, ['amount'])).toEqual({ amount: null });
    expect(only({ id: 'a', links: {} }, undefined)).toEqual({ id: 'a', links: {} });
  });
});
