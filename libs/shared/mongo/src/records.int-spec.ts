import { randomBytes } from 'node:crypto';
import { testStack } from '@imd/testing';
import fc from 'fast-check';
import { Database } from './database';
import { listOf, nullable, required } from './fields';
import { createStores, Records, type ListRequest, type Page } from './records';
import { defineStore } from './store';

interface Booking {
  readonly id: string;
  readonly year: number;
  readonly purpose: string;
  readonly project: string | null;
  readonly countries: readonly string[];
  readonly bookedOn: string | null;
  readonly amount: bigint | null;
}

const bookings = defineStore<Booking>({
  aggregate: 'bookings',
  thing: 'booking',
  collection: 'bookings',
  id: ({ id }) => id,
  listing: {
    within: ['year'],
    filters: { project: 'project', country: 'countries', purpose: 'purpose', bookedOn: 'bookedOn' },
    sparse: ['project'],
    unset: { project: 'without' },
    orders: { bookedOn: ['bookedOn'], 'amount,bookedOn': ['amount', 'bookedOn'], id: [] },
  },
  fields: {
    id: required(String),
    year: required(Number),
    purpose: required(String),
    project: nullable(String),
    countries: listOf(String),
    bookedOn: nullable(String),
    amount: nullable(BigInt),
  },
});

/** The same documents, as a list that a period bounds. */
const ofPeriods = defineStore<Booking>({
  aggregate: 'bookings',
  thing: 'booking',
  collection: 'bookings',
  id: ({ id }) => id,
  listing: {
    within: ['year'],
    filters: { purpose: 'purpose' },
    orders: { bookedOn: ['bookedOn'] },
    ranges: { bookedOn: { from: 'from', to: 'to' }, amount: { from: 'least', to: 'most', stored: BigInt } },
  },
  fields: {
    id: required(String),
    year: required(Number),
    purpose: required(String),
    project: nullable(String),
    countries: listOf(String),
    bookedOn: nullable(String),
    amount: nullable(BigInt),
  },
});

/** Each field has few values, so that ties and nulls are common. */
const booking: fc.Arbitrary<Omit<Booking, 'id'>> = fc.record({
  year: fc.constantFrom(2010, 2011),
  purpose: fc.constantFrom('a', 'b'),
  project: fc.constantFrom('p', 'q', null),
  countries: fc.uniqueArray(fc.constantFrom('AF', 'IQ', 'KE')),
  bookedOn: fc.constantFrom('2010-01-31', '2010-06-30', null),
  amount: fc.constantFrom(-1n, 0n, 2n ** 40n, null),
});
const filters = fc
  .record({
    project: fc.constantFrom('p', 'q', 'none', 'without'),
    country: fc.constantFrom('AF', 'IQ'),
    purpose: fc.constantFrom('a', 'b'),
    bookedOn: fc.constantFrom('2010-01-31', '2010-06-30'),
  })
  .chain((all) =>
    fc
      .subarray(Object.keys(all) as (keyof typeof all)[], { maxLength: 2 })
      .map((names) => Object.fromEntries(names.map((name) => [name, all[name]]))),
  );
const sort = fc.constantFrom('bookedOn', '-bookedOn', 'amount,bookedOn', '-amount,-bookedOn', 'id', '-id', undefined);
const request = fc.tuple(filters, sort).map(([filter, order]): Asked => ({ ...filter, sort: order }));
type Asked = ListRequest & { project?: string; country?: string; purpose?: string; bookedOn?: string };

describe('a list of what a store holds', () => {
  let database: Database;
  let records: Records;
  beforeAll(async () => {
    database = new Database(testStack().mongodbUrl, `test-records-${randomBytes(4).toString('hex')}`);
    await database.open();
    records = new Records(database);
    await createStores(database.db, [bookings]);
  });
  afterAll(async () => {
    await database.db.dropDatabase();
    await database.close();
  });

  const insert = async (all: readonly Booking[]) => {
    if (all.length === 0) return;
    const documents = all.map((state) => ({ ...state, _id: state.id as never, version: 1, revision: 1 }));
    await database.db.collection('bookings').insertMany(documents);
  };
  const walk = async (asked: Asked, limit: number, afterPage?: (page: Page<Booking>) => Promise<void>) => {
    const seen: Booking[] = [];
    for (let cursor: string | undefined, more = true; more;) {
      const page = await records.list(bookings, { ...asked, limit, cursor }, { year: 2010 });
      seen.push(...page.items);
      await afterPage?.(page);
      more = page.next !== null;
      cursor = page.next ?? undefined;
    }
    return seen;
  };

  it('is what sorting all of it in memory gives, whatever the filter, the order, the ties and the size of a page', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(booking, { maxLength: 25 }),
        request,
        fc.integer({ min: 1, max: 7 }),
        async (drawn, asked, limit) => {
          await database.db.collection('bookings').deleteMany({});
          const all = drawn.map((state, index) => ({ id: `b${String((index * 7) % 26).padStart(2, '0')}`, ...state }));
          await insert(all);
          expect((await walk(asked, limit)).map(({ id }) => id)).toEqual(expected(all, asked));
        },
      ),
      { numRuns: 150 },
    ));

  it('has what was there at the first page exactly once, while more is added between its pages', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(booking, { minLength: 3, maxLength: 20 }),
        fc.array(booking, { maxLength: 20 }),
        request,
        async (before, added, asked) => {
          await database.db.collection('bookings').deleteMany({});
          const first = before.map((state, index) => ({ id: `m${index}`, ...state }));
          const later = added.map((state, index) => ({ id: `${index % 2 ? 'a' : 'z'}${index}`, ...state }));
          await insert(first);
          const seen = await walk(asked, 2, () => insert(later.splice(0, 3)));
          const ids = seen.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids.filter((id) => id.startsWith('m')).sort()).toEqual([...expected(first, asked)].sort());
        },
      ),
      { numRuns: 100 },
    ));

  it('of a period and a range of amounts holds what is within both, bounds included, in both directions', () => {
    const day = fc.constantFrom('2010-01-31', '2010-03-01', '2010-06-30');
    const bound = fc.option(day, { nil: undefined });
    const amount = fc.bigInt({ min: 0n, max: 4n });
    return fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ bookedOn: day, purpose: fc.constantFrom('a', 'b'), amount }), { maxLength: 20 }),
        fc.record({
          from: bound,
          to: bound,
          least: fc.option(amount.map(String), { nil: undefined }),
          most: fc.option(amount.map(String), { nil: undefined }),
          purpose: fc.constantFrom('a', undefined),
        }),
        fc.constantFrom('bookedOn', '-bookedOn'),
        async (drawn, asked, order) => {
          await database.db.collection('bookings').deleteMany({});
          const all = drawn.map((state, index) => ({
            id: `b${String(index).padStart(2, '0')}`,
            year: 2010,
            project: null,
            countries: [],
            ...state,
          }));
          await insert(all);
          const seen: string[] = [];
          for (let cursor: string | undefined, more = true; more;) {
            const request = { ...asked, sort: order, limit: 3, cursor };
            const page = await records.list(ofPeriods, request, { year: 2010 });
            seen.push(...page.items.map(({ id }) => id));
            more = page.next !== null;
            cursor = page.next ?? undefined;
          }
          const { from = '', to = '9999', least = '0', most = '9', purpose } = asked;
          const inIt = all
            .filter(({ bookedOn }) => bookedOn >= from && bookedOn <= to)
            .filter(({ amount: cents }) => cents >= BigInt(least) && cents <= BigInt(most));
          expect(seen).toEqual(expected(inIt, { sort: order, ...(purpose === undefined ? {} : { purpose }) }));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('refuses the cursor of another filter, order or direction, and one that no answer gave', async () => {
    await database.db.collection('bookings').deleteMany({});
    await insert(
      ['a', 'b'].map((id) => ({
        id,
        year: 2010,
        purpose: 'a',
        project: null,
        countries: [],
        bookedOn: '2010-01-31',
        amount: 1n,
      })),
    );
    const { next } = await records.list(bookings, { limit: 1 }, { year: 2010 });
    const read = (asked: Asked, year = 2010) => records.list(bookings, { ...asked, cursor: next ?? '' }, { year });
    await expect(read({ purpose: 'a' })).rejects.toMatchObject({ code: 'cursor-of-another-list' });
    await expect(read({ sort: '-bookedOn' })).rejects.toMatchObject({ code: 'cursor-of-another-list' });
    await expect(read({}, 2011)).rejects.toMatchObject({ code: 'cursor-of-another-list' });
    await expect(records.list(bookings, { cursor: 'x' }, { year: 2010 })).rejects.toMatchObject({
      code: 'cursor-malformed',
    });
    expect((await read({})).items).toHaveLength(1);
  });
});

/** Nulls come first, as the database has them, and last in the other direction. */
function expected(
  all: readonly Booking[],
  { sort = 'bookedOn', project, country, purpose, bookedOn }: Asked,
): string[] {
  const direction = sort.startsWith('-') ? -1 : 1;
  const fields = [...sort.replaceAll('-', '').split(','), 'id'] as ('id' | 'bookedOn' | 'amount')[];
  const compare = (a: Booking, b: Booking): number => {
    for (const field of fields) {
      const [x, y] = [a[field], b[field]];
      if (x === y) continue;
      return x === null || (y !== null && x < y) ? -direction : direction;
    }
    return 0;
  };
  return all
    .filter(
      (one) =>
        one.year === 2010 &&
        (project === undefined || one.project === (project === 'without' ? null : project)) &&
        (country === undefined || one.countries.includes(country)) &&
        (purpose === undefined || one.purpose === purpose) &&
        (bookedOn === undefined || one.bookedOn === bookedOn),
    )
    .sort(compare)
    .map(({ id }) => id);
}
