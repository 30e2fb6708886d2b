import fc from 'fast-check';
import { readCursor, writeCursor } from './cursor';

const LIST = { collection: 'expenditures', filter: { year: 2010 }, order: ['bookedOn'], descending: false };
const values = fc.oneof(
  fc.constant(null),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.integer(),
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
);
const refusal = (read: () => unknown): unknown => {
  try {
    return read();
  } catch (error) {
    return (error as { code: string }).code;
  }
};
const cursor = (json: string) => Buffer.from(json).toString('base64url');

describe('a cursor', () => {
  it('carries any position as it is, in what a URL takes without escaping', () =>
    fc.assert(
      fc.property(fc.array(values, { minLength: 1, maxLength: 4 }), (position) => {
        const text = writeCursor(LIST, position);
        expect(text).toMatch(/^[\w-]+$/);
        expect(readCursor(LIST, text, position.length)).toEqual(position);
      }),
    ));

  it.each([
    ['another filter', { ...LIST, filter: { year: 2010, purpose: 'diaspora' } }],
    ['another order', { ...LIST, order: ['amount'] }],
    ['the other direction', { ...LIST, descending: true }],
    ['another collection', { ...LIST, collection: 'commitments' }],
  ])('is of its own list, not of one with %s', (_, other) =>
    expect(refusal(() => readCursor(other, writeCursor(LIST, ['2010-01-01', 'a']), 2))).toBe('cursor-of-another-list'),
  );

  it('does not mind in which order a filter was written', () => {
    const written = writeCursor({ ...LIST, filter: { year: 2010, purpose: 'x' } }, ['a']);
    expect(readCursor({ ...LIST, filter: { purpose: 'x', year: 2010 } }, written, 1)).toEqual(['a']);
  });

  const [fingerprint] = JSON.parse(Buffer.from(writeCursor(LIST, ['a']), 'base64url').toString()) as [string];
  it.each([
    ['nothing', ''],
    ['no base64url', '%%%'],
    ['no JSON', cursor('x')],
    ['no list', cursor('{}')],
    ['another length', writeCursor(LIST, ['a', 'b'])],
    ['an operator', cursor(JSON.stringify([fingerprint, { $gt: '' }]))],
    ['a number as no cursor is written', cursor(JSON.stringify([fingerprint, 1]))],
    ['more after its end', `${writeCursor(LIST, ['a'])}=`],
    ['a position that no list has', writeCursor(LIST, ['a'.repeat(1_000)])],
  ])('is malformed with %s', (_, text) => expect(refusal(() => readCursor(LIST, text, 1))).toBe('cursor-malformed'));

  it('is malformed or read, whatever text comes', () =>
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        expect(['cursor-malformed', 'cursor-of-another-list']).toContain(refusal(() => readCursor(LIST, text, 1)));
      }),
    ));

  it('keeps 64-bit integers apart from numbers', () =>
    expect(readCursor(LIST, writeCursor(LIST, [1n]), 1)).toStrictEqual([1n]));
});
