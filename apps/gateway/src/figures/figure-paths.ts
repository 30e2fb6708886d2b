import { Figure, Rate } from './figure';

/** The longest path names a row by a code of 80 letters, a part of it by another, and four fields. */
export const LONGEST_PATH = 200;

/** A row of a list is named in a path by the first of these that it has; a priority also by its number. */
const KEYS = ['id', 'code', 'country', 'mutationId', 'step', 'year'] as const;

export interface Leaf {
  /** `priorities.diaspora.spent` */
  readonly path: string;
  /** `priorities.*.spent` */
  readonly pattern: string;
}

/** A row that belongs to no code, such as projects without a partner, is named `none`. */
function keyOf(row: object, index: number): string {
  const fields = row as Readonly<Record<string, string | number | null>>;
  const key = KEYS.find((name) => name in fields);
  return key === undefined ? String(index) : String(fields[key] ?? 'none');
}

/** Every path of an answer that ends in a figure or in nothing. */
export function leavesOf(answer: unknown, path = '', pattern = path): Leaf[] {
  if (answer === null || answer instanceof Figure || answer instanceof Rate) return [{ path, pattern }];
  if (typeof answer !== 'object') return [];
  const within = (key: string, shape: string, value: unknown) =>
    leavesOf(value, path ? `${path}.${key}` : key, pattern ? `${pattern}.${shape}` : shape);
  if (Array.isArray(answer)) {
    return answer.flatMap((row: unknown, index) =>
      typeof row === 'object' && row !== null ? within(keyOf(row, index), '*', row) : [],
    );
  }
  return Object.entries(answer).flatMap(([name, value]) => within(name, name, value));
}

export interface Found {
  /** The path in the words of the answer: a priority by its code. */
  readonly path: string;
  readonly value: unknown;
}

/** @returns null where a list has no such row; a value of null where a part of the path is not known */
export function findAt(answer: unknown, path: string): Found | null {
  let value = answer;
  const names: string[] = [];
  for (const name of path === '' ? [] : path.split('.')) {
    if (Array.isArray(value)) {
      const rows = value as readonly object[];
      const at = rows.findIndex((row, index) => keyOf(row, index) === name || numberOf(row) === name);
      const row = rows[at];
      if (!row) return null;
      names.push(keyOf(row, at));
      value = row;
    } else {
      names.push(name);
      value = (value as Readonly<Record<string, unknown>> | null | undefined)?.[name] ?? null;
    }
  }
  return { path: names.join('.'), value };
}

function numberOf(row: object): string | null {
  const { number } = row as { readonly number?: unknown };
  return typeof number === 'number' ? String(number) : null;
}
