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

/** A page ended at these values: those that its last item is sorted by, and the id last. */
export type Position = readonly (string | number | bigint | null)[];

/** No position is as long as this; a code has 80 characters at most. */
const LONGEST = 1_000;

/**
 * A cursor is opaque and safe in a URL: a fingerprint of the list, then the position. It is not signed, since a caller
 * who makes one up only chooses another place in a list that may be read from any place.
 */
export function writeCursor(list: unknown, position: Position): string {
  // Extended JSON keeps 64-bit integers and both kinds of numbers apart, which JSON does not.
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
    // The refusal below covers this cursor too.
  }
  throw cursorMalformed();
}

/** The database would take an object for an operator. */
function isValue(value: unknown): value is Position[number] {
  return value === null || ['string', 'number', 'bigint'].includes(typeof value);
}

function fingerprint(list: unknown): string {
  return createHash('sha256').update(canonicalJson(list)).digest('base64url').slice(0, 12);
}
