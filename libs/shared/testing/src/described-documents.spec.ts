import { defineStore, LABEL, listOf, nullable, part, required } from '@imd/mongo';
import type { Cents, Label } from '@imd/kernel';
import { undescribedFields } from './described-documents';

interface Booking {
  readonly id: string;
  readonly year: number;
  readonly amount: Cents;
  readonly kind: string;
  readonly remark: Label | null;
  readonly parts: readonly { readonly country: string; readonly amount: Cents }[];
  readonly flags: readonly string[];
  readonly settled: boolean;
}

const bookings = defineStore<Booking>({
  aggregate: 'bookings',
  thing: 'booking',
  collection: 'bookings',
  id: ({ id }) => id,
  fields: {
    id: required(String),
    year: required(Number),
    amount: required(BigInt),
    kind: required(String, ['payment', 'reversal']),
    remark: nullable(LABEL),
    parts: listOf(part<Booking['parts'][number]>({ country: required(String), amount: required(BigInt) })),
    flags: listOf(String, ['late']),
    settled: required(Boolean),
  },
});

const stored = {
  _id: 'a',
  id: 'a',
  year: 2010,
  amount: 100n,
  kind: 'payment',
  remark: { nl: 'Naam', en: 'Name' },
  parts: [{ country: 'IQ', amount: 100n }],
  flags: ['late'],
  settled: false,
  version: 1,
  revision: 2,
};
const without = (field: string) => Object.fromEntries(Object.entries(stored).filter(([name]) => name !== field));
const naming = (field: string) => expect.arrayContaining([expect.stringContaining(field)]) as unknown;

describe('a stored document is held against its schema:', () => {
  it.each([
    ['as it is written', {}],
    ['with nothing in what may be null', { remark: null }],
    ['with empty lists', { parts: [], flags: [] }],
    ['with a text in one language', { remark: { nl: 'Naam', en: null } }],
    ['with an empty text', { remark: { nl: '', en: '' } }],
  ])('%s it fits', (_, changes) => expect(undescribedFields(bookings, { ...stored, ...changes })).resolves.toEqual([]));

  it.each([
    ['colour', { colour: 'red' }],
    ['colour', { remark: { ...stored.remark, colour: 'red' } }],
    ['colour', { parts: [{ country: 'IQ', amount: 1n, colour: 'red' }] }],
  ])('a field that the schema does not have is refused: %s', (field, changes) =>
    expect(undescribedFields(bookings, { ...stored, ...changes })).resolves.toEqual(naming(field)),
  );

  it.each(Object.keys(stored))('%s is refused when it is missing', (field) =>
    expect(undescribedFields(bookings, without(field))).resolves.toEqual(naming(field)),
  );

  it.each(Object.keys(stored).filter((field) => field !== 'remark'))('%s is refused when it is null', (field) =>
    expect(undescribedFields(bookings, { ...stored, [field]: null })).resolves.toEqual(naming(field)),
  );

  it.each([
    ['year', { year: '2010' }],
    ['year', { year: 2010n }],
    ['amount', { amount: 100 }],
    ['amount', { amount: '100' }],
    ['kind', { kind: 'gift' }],
    ['settled', { settled: 'false' }],
    ['settled', { settled: 0 }],
    ['remark', { remark: 'Name' }],
    ['remark.en', { remark: { nl: 'Naam' } }],
    ['remark.en', { remark: { nl: 'Naam', en: 5 } }],
    ['parts', { parts: { country: 'IQ', amount: 1n } }],
    ['parts.0.amount', { parts: [{ country: 'IQ', amount: 1 }] }],
    ['parts.0.amount', { parts: [{ country: 'IQ' }] }],
    ['parts', { parts: [null] }],
    ['flags', { flags: 'late' }],
    ['flags.0', { flags: ['early'] }],
    ['flags.0', { flags: [null] }],
    ['version', { version: '1' }],
  ])('%s is refused with another type or value: %j', (field, changes) =>
    expect(undescribedFields(bookings, { ...stored, ...changes })).resolves.toEqual(naming(field)),
  );
});
