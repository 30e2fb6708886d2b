import { createHash } from 'node:crypto';
import { canonicalJson, invalid } from '@imd/kernel';
import { BSON } from 'mongodb';

export const cursorMalformed = invalid(
  'cursor-malformed',
  'A cursor is taken from the answer before, as it is',
  () => ({
    field: 'cursor',
  }),
);

export const cursorOfAnotherList = invalid(
  'cursor-of-another-list',
  'A cursor goes on with the list it came from: the same filters in the same order',
  () => ({ field: 'cursor' }),
);

/** Where a page ended: the values its last item is sorted by, its id last. */
export type Position = readonly (string | number | bigint | null)[];

/** Longer than any position; a code has 80 characters at most. */
const LONGEST = 1_000;

/**
 * Opaque and safe in a URL: a fingerprint of the list, then the position. It is not signed, since whoever makes one up
 * only chooses another place in a list that may be read from any place.
 */
export function writeCursor(list: unknown, position: Position): string {
  // Extended JSON keeps apart what JSON does not: 64-bit integers, and numbers of either kind.
  const text = BSON.EJSON.stringify([fingerprint(list), ...position], { relaxed: false });
  return Buffer.from(text).toString('base64url');
}

/**
 * @param length number of values in a position of this list
 * @throws DomainError `cursor-malformed` (400), `cursor-of-another-list` (400)
 */
export function readCursor(list: unknown, cursor: string, length: number): Position {
  const [of, ...position] = parse(cursor);
  if (of !== fingerprint(list)) throw cursorOfAnotherList();
  if (position.length !== length || writeCursor(list, position) !== cursor) throw cursorMalformed();
  return position;
}

function parse(cursor: string): Position {
  if (cursor.length > LONGEST) throw cursorMalformed();
  try {
    const parsed: unknown = BSON.EJSON.parse(Buffer.from(cursor, 'base64url').toString(), { useBigInt64: true });
    if (Array.isArray(parsed) && parsed.every(isValue)) return parsed;
  } catch {
    // Said below.
  }
  throw cursorMalformed();
}

/** Nothing that the database would take for an operator. */
function isValue(value: unknown): value is Position[number] {
  return value === null || ['string', 'number', 'bigint'].includes(typeof value);
}

function fingerprint(list: unknown): string {
  return createHash('sha256').update(canonicalJson(list)).digest('base64url').slice(0, 12);
}
