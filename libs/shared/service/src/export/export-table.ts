import { setImmediate as others } from 'node:timers/promises';
import type { TSchema } from '@sinclair/typebox';
import { type Cell, type ExportColumn, cellsOf, columnsOf, variantsOf } from './columns';

/** One kind of rows with their columns. The rows come in pages, so that a file is never in memory as a whole. */
export interface ExportTable {
  readonly name: string;
  readonly columns: readonly ExportColumn[];
  readonly pages: AsyncIterable<readonly unknown[]>;
}

/** What a file says of itself: each with its name. */
export type Facts = Readonly<Record<string, Cell>>;

/** An answer consists of these rows, and says beside them what they are. */
export interface Exported {
  readonly name: string;
  readonly tables: readonly ExportTable[];
  readonly facts: Facts;
}

/** Rows between two looks at the other requests. */
export const PAGE_ROWS = 1_000;

/** Rows that are in memory already are handed on a page at a time, so that other requests come between. */
export async function* inPages(rows: readonly unknown[]): AsyncGenerator<readonly unknown[]> {
  for (let from = 0; from < rows.length; from += PAGE_ROWS) {
    if (from > 0) await others();
    yield rows.slice(from, from + PAGE_ROWS);
  }
}

interface Place {
  readonly path: readonly string[];
  readonly row: TSchema;
}

/** Every list of objects in the schema of an answer is a table; lists inside the rows of another are cells there. */
function tablesIn(schema: TSchema, path: readonly string[] = []): Place[] {
  return variantsOf(schema).flatMap((each) => {
    const items = each['items'] as TSchema | undefined;
    if (items) return variantsOf(items).every(({ type }) => type === 'object') ? [{ path, row: items }] : [];
    const properties = (each['properties'] ?? {}) as Readonly<Record<string, TSchema>>;
    return Object.entries(properties).flatMap(([name, member]) => tablesIn(member, [...path, name]));
  });
}

/** The names of the tables that an answer has, that of its own row first. */
export function tableNames(name: string, schema: TSchema): string[] {
  return [name, ...tablesIn(schema).map(({ path }) => path.join('.'))];
}

/** Null rows are not known; undefined ones are withheld. */
export interface FoundTable extends Omit<ExportTable, 'pages'> {
  readonly rows: readonly unknown[] | null | undefined;
}

/**
 * The rows of an answer that is a list, and what it says beside them.
 * @param fields the members of an item that the caller asked for; all, when absent
 */
export function listOf(name: string, schema: TSchema, body: object, fields: readonly string[] | undefined) {
  const { items, next: _next, ...beside } = schema['properties'] as Readonly<Record<string, TSchema>>;
  const [rows] = variantsOf(items as TSchema);
  const columns = columnsOf(rows?.['items'] as TSchema).filter(
    ({ path: [first = ''] }) => fields?.includes(first) ?? true,
  );
  const found: FoundTable = { name, columns, rows: (body as { items?: readonly unknown[] | null }).items };
  return { found, facts: factsOf(columnsOf({ ...schema, properties: beside }), body) };
}

/** The tables of an answer of several parts; its own figures are a table of one row. */
export function tablesOf(name: string, schema: TSchema, body: object): { found: FoundTable[]; facts: Facts } {
  const places = tablesIn(schema);
  const isPlace = (path: readonly string[]) => places.some((place) => place.path.join() === path.join());
  const columns = columnsOf(schema).filter(({ path }) => !isPlace(path));
  const found = places.map(({ path, row }) => ({
    name: path.join('.'),
    columns: columnsOf(row),
    rows: path.reduce<unknown>((inside, step) => (inside as Record<string, unknown> | undefined)?.[step], body) as
      readonly unknown[] | null | undefined,
  }));
  return { found: [{ name, columns, rows: [body] }, ...found], facts: factsOf(columns, body) };
}

/** An answer says of itself what stands in it directly, and how its sources are. */
function factsOf(columns: readonly ExportColumn[], body: object): Facts {
  const about = columns.filter(({ path }) => path.length === 1 || path.includes('source') || path.includes('sources'));
  const cells = cellsOf(about, body);
  return Object.fromEntries(about.map(({ name }, at) => [name, cells[at] ?? null]));
}

export const isListed = (schema: TSchema): boolean => {
  const items = (schema['properties'] as Readonly<Record<string, TSchema>> | undefined)?.['items'];
  return items !== undefined && variantsOf(items).every(({ type }) => type === 'array');
};
