/** Editors count the line and the column of a character from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const WORD = /true|false|null/y;
const PLAIN = /[^"\\\0-\x1f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

type Awaited = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end';

/**
 * A text stops being JSON (RFC 8259) at the first token that cannot stand where it stands. The engine's parser refuses
 * faster, but tells this place only of some faults; the text is therefore read once more after it was refused.
 */
export function placeOfFault(text: string): TextPlace {
  const before = text.slice(0, offsetOfFault(text) ?? text.length);
  const lastBreak = before.lastIndexOf('\n');
  return { line: before.split('\n').length, column: before.length - lastBreak };
}

/** @returns null for a text that is JSON */
export function offsetOfFault(text: string): number | null {
  /** These marks close the containers that are open. */
  const open: string[] = [];
  let awaited: Awaited = 'value';
  let at = 0;
  for (;;) {
    at = endOf(SPACE, text, at) ?? at;
    if (at === text.length) return open.length === 0 && awaited === 'comma-or-end' ? null : at;
    const mark = text[at] ?? '';
    if (mark === open.at(-1) && awaited.endsWith('or-end')) {
      open.pop();
      awaited = 'comma-or-end';
      at += 1;
    } else if (awaited === 'comma-or-end') {
      if (mark !== ',' || open.length === 0) return at;
      awaited = open.at(-1) === '}' ? 'key' : 'value';
      at += 1;
    } else if (awaited === 'colon') {
      if (mark !== ':') return at;
      awaited = 'value';
      at += 1;
    } else if (awaited.startsWith('key')) {
      const end = endOfString(text, at);
      if (end === null) return at;
      awaited = 'colon';
      at = end;
    } else if (mark === '{' || mark === '[') {
      open.push(mark === '{' ? '}' : ']');
      awaited = mark === '{' ? 'key-or-end' : 'value-or-end';
      at += 1;
    } else {
      const end = endOfString(text, at) ?? endOf(WORD, text, at) ?? endOf(NUMBER, text, at);
      if (end === null) return at;
      awaited = 'comma-or-end';
      at = end;
    }
  }
}

/** @returns the place behind the string that begins here; null when none does, or when it does not end well */
function endOfString(text: string, start: number): number | null {
  if (text[start] !== '"') return null;
  let at = start + 1;
  for (;;) {
    at = endOf(PLAIN, text, at) ?? at;
    if (text[at] === '"') return at + 1;
    const escaped = endOf(ESCAPE, text, at);
    if (escaped === null) return null;
    at = escaped;
  }
}

function endOf(token: RegExp, text: string, start: number): number | null {
  token.lastIndex = start;
  return token.test(text) ? token.lastIndex : null;
}
