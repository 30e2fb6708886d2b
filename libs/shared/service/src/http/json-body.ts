import { isUtf8 } from 'node:buffer';
import {
  bodyMissing,
  bodyNotObject,
  bodyNotUtf8,
  bodyTooDeep,
  bodyTooManyKeys,
  bodyTooManyMembers,
  jsonKeyDuplicate,
  jsonKeyForbidden,
  jsonMalformed,
  jsonNumberInexact,
  jsonTextMalformed,
  type HttpRefusal,
} from './http-refusals';
import { isInherited } from './inherited-names';
import { placeOfFault } from './json-fault';
import { listed, MOST_ERRORS, type FieldError } from './problem';

/** Each limit is about twice the largest body of any operation, so that work for each key or member stays cheap. */
const MAX_DEPTH = 20;
const MAX_KEYS = 4_000;
const MAX_MEMBERS = 2_000;

const BYTE_ORDER_MARK = 0xfeff;
const QUOTE = 0x22;
const COMMA = 0x2c;
const OPEN_ARRAY = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/** MongoDB could read such a key of a query as an operator or a path. */
const OPERATOR = /^\$|[.\0]/;
const HALF_PAIR = /\p{Surrogate}/u;
/** Every decimal of 15 significant digits survives a double (IEEE 754 binary64). */
const EXACT_DIGITS = 15;
const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/**
 * The body of a command is one JSON object (RFC 8259, and I-JSON, RFC 7493, where that leaves a choice to the parser:
 * duplicate keys, half pairs, numbers beyond a double).
 * @throws HttpRefused with every finding in `errors`, each with its JSON pointer
 */
export function parseJsonBody(bytes: Buffer): object {
  if (bytes.length === 0) throw bodyMissing();
  if (!isUtf8(bytes)) throw bodyNotUtf8();
  const text = bytes.toString('utf8');
  if (text.charCodeAt(0) === BYTE_ORDER_MARK) throw bodyNotUtf8();
  const body = parse(text);
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw bodyNotObject();
  const { first, errors, count } = findingsIn(text);
  if (first) throw first(listed(errors, count));
  return body;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The engine's message quotes the body, and leaves out the place for some faults.
    throw jsonMalformed(placeOfFault(text));
  }
}

interface Findings {
  first: HttpRefusal | null;
  readonly errors: FieldError[];
  count: number;
}

const errorAt = (pointer: string, { code, meaning }: HttpRefusal): FieldError => ({
  in: 'body',
  pointer,
  rule: code,
  detail: meaning,
});

/** The container is an object or array that is open at the place being read. */
interface Container {
  /** An array has null. */
  readonly keys: Set<string> | null;
  key: string;
  index: number;
  expectsKey: boolean;
}

/** One pass over a text that is known to be JSON finds faults that the parsed value no longer shows. */
function findingsIn(text: string): Findings {
  const findings: Findings = { first: null, errors: [], count: 0 };
  const open: Container[] = [];
  let inside: Container | undefined;
  let keys = 0;
  let members = 0;
  const found = (refusal: HttpRefusal) => {
    findings.first ??= refusal;
    findings.count += 1;
    if (findings.errors.length === MOST_ERRORS) return;
    findings.errors.push(errorAt(pointerTo(open), refusal));
  };
  /** The reader stops at a finding of this kind: going on is exactly the work that the limit refuses. */
  const beyond = (refusal: HttpRefusal, pointer: string): Findings => ({
    first: refusal,
    errors: [errorAt(pointer, refusal), ...findings.errors].slice(0, MOST_ERRORS),
    count: findings.count + 1,
  });
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    if (character === QUOTE) {
      const end = endOfString(text, at);
      const isKey = inside?.expectsKey === true;
      const written = text.slice(at + 1, end);
      const value = textOf(written);
      if (inside && isKey) {
        keys += 1;
        if (keys > MAX_KEYS) return beyond(bodyTooManyKeys, pointerTo(open.slice(0, -1)));
        inside.key = value;
        inside.expectsKey = false;
        if (inside.keys?.has(value)) found(jsonKeyDuplicate);
        inside.keys?.add(value);
        if (OPERATOR.test(value) || isInherited(value)) found(jsonKeyForbidden);
      }
      // In UTF-8 only an escape can write half a pair.
      if (value !== written && HALF_PAIR.test(value)) found(jsonTextMalformed);
      at = end;
    } else if (character === COMMA && inside) {
      if (inside.keys) inside.expectsKey = true;
      else {
        inside.index += 1;
        members += 1;
        if (members > MAX_MEMBERS) return beyond(bodyTooManyMembers, pointerTo(open.slice(0, -1)));
      }
    } else if (character === OPEN_OBJECT || character === OPEN_ARRAY) {
      if (open.length === MAX_DEPTH) return beyond(bodyTooDeep, pointerTo(open));
      const isObject = character === OPEN_OBJECT;
      // An array has its first member once it is opened; an empty one counts as one too.
      if (!isObject) members += 1;
      if (members > MAX_MEMBERS) return beyond(bodyTooManyMembers, pointerTo(open));
      inside = { keys: isObject ? new Set() : null, key: '', index: 0, expectsKey: isObject };
      open.push(inside);
    } else if (character === CLOSE_OBJECT || character === CLOSE_ARRAY) {
      open.pop();
      inside = open.at(-1);
    } else if (isNumberStart(character)) {
      NUMBER.lastIndex = at;
      const [token = ''] = NUMBER.exec(text) ?? [];
      if (!isExact(token)) found(jsonNumberInexact);
      at += token.length - 1;
    }
  }
  return findings;
}

function isNumberStart(character: number): boolean {
  return character === 0x2d || (character >= 0x30 && character <= 0x39);
}

/** @param start place of the opening quote; @returns place of the closing one */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end;
}

function isEscaped(text: string, at: number): boolean {
  let before = at - 1;
  while (text.charCodeAt(before) === BACKSLASH) before -= 1;
  return (at - 1 - before) % 2 === 1;
}

function textOf(written: string): string {
  return written.includes('\\') ? (JSON.parse(`"${written}"`) as string) : written;
}

/** Does a number mean the same after it went through a double? */
function isExact(token: string): boolean {
  if (token.length <= EXACT_DIGITS && !/[eE]/.test(token)) return true;
  const value = Number(token);
  const digits = token
    .replace(/[eE].*$/, '')
    .replace(/\D/g, '')
    .replace(/^0+/, '');
  if (digits === '') return true;
  if (!Number.isFinite(value) || value === 0) return false;
  return digits.length <= EXACT_DIGITS || (/^-?\d+$/.test(token) && Number.isSafeInteger(value));
}

function pointerTo(open: readonly Container[]): string {
  return open
    .map(({ keys, key, index }) => `/${keys ? key.replaceAll('~', '~0').replaceAll('/', '~1') : index}`)
    .join('');
}
