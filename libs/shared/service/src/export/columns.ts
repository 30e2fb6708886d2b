import type { TSchema } from '@sinclair/typebox';

/** A file holds a value in the type that its column has. */
export type ColumnKind = 'text' | 'date' | 'time' | 'decimal' | 'whole' | 'number' | 'flag' | 'json';

export interface ExportColumn {
  /** The steps of the path with points between them, such as `spent.value`. */
  readonly name: string;
  readonly path: readonly string[];
  readonly kind: ColumnKind;
  /** Digits behind the point of a decimal; 0 for other kinds. */
  readonly scale: number;
}

/** Null is unknown, withheld or absent. */
export type Cell = string | number | boolean | null;

/**
 * One rule makes a row of every item: an object has a column for each of its members, named by the path to it, and a
 * list stands in one cell as JSON. The columns follow from the schema alone, so every export of a list has the same.
 */
export function columnsOf(schema: TSchema, path: readonly string[] = []): ExportColumn[] {
  const variants = variantsOf(schema);
  const objects = variants.filter(isObject);
  if (objects.length === 0 || objects.length < variants.length) return [leaf(variants, path)];
  const names = [...new Set(objects.flatMap(({ properties }) => Object.keys(properties)))];
  return names.flatMap((name) => {
    const members = objects.flatMap(({ properties }) => properties[name] ?? []);
    return columnsOf(members.length === 1 ? (members[0] as TSchema) : { ...EITHER, anyOf: members }, [...path, name]);
  });
}

const EITHER = {} as TSchema;

interface ObjectSchema extends TSchema {
  readonly properties: Readonly<Record<string, TSchema>>;
}

const isObject = (schema: TSchema): schema is ObjectSchema =>
  schema['type'] === 'object' && schema['properties'] !== undefined;

/** A value that may be null has the column that it has where it is not. */
export function variantsOf(schema: TSchema): TSchema[] {
  const either = schema['anyOf'] as TSchema[] | undefined;
  return either ? either.flatMap(variantsOf) : schema['type'] === 'null' ? [] : [schema];
}

function leaf(variants: readonly TSchema[], path: readonly string[]): ExportColumn {
  const name = path.join('.');
  const kinds = variants.map(kindOf);
  const [first = { kind: 'json', scale: 0 } as const] = kinds;
  const isOne = kinds.every(({ kind, scale }) => kind === first.kind && scale === first.scale);
  return { name, path, ...(isOne ? first : { kind: 'json', scale: 0 }) };
}

function kindOf(schema: TSchema): Pick<ExportColumn, 'kind' | 'scale'> {
  const only = schema['const'] as unknown;
  switch (schema['type'] ?? typeof only) {
    case 'string': {
      if (schema['format'] === 'date') return { kind: 'date', scale: 0 };
      if (schema['format'] === 'date-time') return { kind: 'time', scale: 0 };
      const scale = scaleOf(schema['pattern'] as string | undefined);
      return scale === 0 ? { kind: 'text', scale } : { kind: 'decimal', scale };
    }
    case 'integer':
      return { kind: 'whole', scale: 0 };
    case 'number':
      return { kind: 'number', scale: 0 };
    case 'boolean':
      return { kind: 'flag', scale: 0 };
    default:
      return { kind: 'json', scale: 0 };
  }
}

const MOST_DIGITS = 6;

/** A pattern that takes `1.00` and no letter is of decimals; the longest fraction that it takes is their scale. */
function scaleOf(pattern: string | undefined): number {
  if (pattern === undefined) return 0;
  const takes = new RegExp(pattern);
  if (takes.test('a') || takes.test('A')) return 0;
  for (let scale = MOST_DIGITS; scale > 0; scale -= 1) if (takes.test(`1.${'0'.repeat(scale)}`)) return scale;
  return 0;
}

export function cellsOf(columns: readonly ExportColumn[], row: unknown): Cell[] {
  return columns.map(({ path, kind }) => {
    let value = row;
    for (const step of path) value = (value as Readonly<Record<string, unknown>> | null | undefined)?.[step];
    if (value === undefined || value === null) return null;
    return kind === 'json' || typeof value === 'object' ? JSON.stringify(value) : (value as Cell);
  });
}
