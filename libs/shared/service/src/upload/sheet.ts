import { canonicalJson, invalid } from '@imd/kernel';
import { nearestOf } from '../http/input-sentences';
import type { CsvFile } from './csv';

/** A cell is text; a column says which value of a body stands in it, and where. */
export interface Column {
  readonly name: string;
  /** The steps from the body to the value. */
  readonly path: readonly string[];
  /** People read here how a cell is written. */
  readonly holds: string;
  /** An empty cell says nothing, as an absent field does; elsewhere it says that the value is unknown. */
  readonly always: boolean;
  /** A cell that cannot be read stays text, so that the rules of the body say what is wrong with it. */
  readonly read: (cell: string) => unknown;
  readonly write: (value: unknown) => string;
}

/** The kind of things that a file is about has one sheet: its template, its export and its uploads all have it. */
export interface Sheet {
  readonly columns: readonly Column[];
  /** These columns together name the thing of a row. */
  readonly key: readonly string[];
}

/** The export fills this column, and an upload that changes something names by it what it has seen. */
export const ETAG_COLUMN = 'etag';
/** The file of refused rows has this column; it may stay there while the rows are mended. */
export const REASON_COLUMN = 'reason';

interface ColumnOptions {
  readonly always?: boolean;
  /** A column with another name than its path gives the path here. */
  readonly at?: string;
}

const asText = (value: unknown) => (['string', 'number', 'boolean'].includes(typeof value) ? String(value) : '');

export function column(
  name: string,
  holds: string,
  { always = false, at = name }: ColumnOptions,
  read: Column['read'],
  write: Column['write'] = asText,
): Column {
  return { name, path: at.split('.'), holds, always, read, write };
}

export const text = (name: string, options: ColumnOptions = {}) => column(name, 'text', options, (cell) => cell);

export const code = (name: string, options: ColumnOptions = {}) => column(name, 'code', options, (cell) => cell);

export const day = (name: string, options: ColumnOptions = {}) =>
  column(name, 'day as YYYY-MM-DD', options, (cell) => cell);

export const decimal = (name: string, options: ColumnOptions = {}) =>
  column(name, 'decimal number', options, withPoint);

export const oneOf = (name: string, values: readonly string[], options: ColumnOptions = {}) =>
  column(name, values.join(', '), options, (cell) => cell);

export const whole = (name: string, options: ColumnOptions = {}) =>
  column(name, 'whole number', options, (cell) => (/^-?\d{1,15}$/.test(cell) ? Number(cell) : cell));

const FLAGS: Readonly<Record<string, boolean>> = { true: true, false: false };

/** Spreadsheets write the two in capitals. */
export const flag = (name: string, options: ColumnOptions = {}) =>
  column(name, 'true or false', options, (cell) => FLAGS[cell.toLowerCase()] ?? cell);

export const euros = (name: string, options: ColumnOptions = {}) =>
  column(
    name,
    'amount in euros, such as 1000.00',
    options,
    (cell) => ({ value: withPoint(cell), currency: 'EUR' }),
    (value) => asText((value as { readonly value?: string } | null | undefined)?.value),
  );

const WITH_CURRENCY = /^(.*\S)\s+([A-Z]{3})$/;

/** Euros, unless the cell names another currency: `1000.00 USD`. */
export const money = (name: string, options: ColumnOptions = {}) => {
  const inEuros = euros(name, options);
  return {
    ...inEuros,
    holds: 'amount in euros, such as 1000.00, or in another currency, such as 1000.00 USD',
    read: (cell: string) => {
      const [, value, currency] = WITH_CURRENCY.exec(cell) ?? [];
      return value === undefined ? inEuros.read(cell) : { value: withPoint(value), currency };
    },
  };
};

const BETWEEN = ' | ';

/** A list of texts stands in one cell. */
export const texts = (name: string, options: ColumnOptions = {}) =>
  column(
    name,
    `texts with${BETWEEN}between them`,
    options,
    (cell) => entriesIn(cell),
    (value) => ((value ?? []) as readonly string[]).join(BETWEEN),
  );

/** A list of pairs stands in one cell: `AF=60.00 | SD=40.00`, or `AF | SD` where the second of each is unknown. */
export const pairs = (name: string, [first, second]: readonly [string, string], options: ColumnOptions = {}) =>
  column(
    name,
    `${first}=${second} with${BETWEEN}between them`,
    options,
    (cell) =>
      entriesIn(cell).map((entry) => {
        const [given, ...rest] = entry.split('=');
        return { [first]: given, ...(rest.length > 0 && { [second]: withPoint(rest.join('=')) }) };
      }),
    (value) =>
      ((value ?? []) as readonly Record<string, string | null>[])
        .map((each) => (each[second] == null ? asText(each[first]) : `${each[first]}=${each[second]}`))
        .join(BETWEEN),
  );

const entriesIn = (cell: string) => cell.split('|').map((entry) => entry.trim());

/** A spreadsheet of this country writes a comma. One with three digits behind it might be of thousands, and stays. */
function withPoint(cell: string): string {
  return cell.replace(/^(-?\d+),(\d{1,2})$/, '$1.$2');
}

export const csvHeaderMalformed = invalid(
  'csv-header-malformed',
  'The header of a file names columns of its template, each once, those of its key among them',
  (fault: 'unknown' | 'repeated' | 'missing', column: string, nearest: string | null = null) => ({
    fault,
    column: column.slice(0, 100),
    nearest,
  }),
  { title: 'Header of the file malformed' },
);

/** A row of the file, read as the body of a request that does the same. */
export interface SheetRow {
  readonly row: number;
  readonly body: object;
  /** Null says that the row names none. */
  readonly etag: string | null;
  /** The columns of the key say which thing it is. */
  readonly key: string;
  /** The row says of a thing what its export says, where this is what an export of the same columns would read as. */
  readonly says: (shown: object) => boolean;
}

/** @throws DomainError `csv-header-malformed` (400) */
export function rowsOf(sheet: Sheet, { header, rows }: CsvFile): SheetRow[] {
  const known = new Map(sheet.columns.map((each) => [each.name, each]));
  const names = [...known.keys(), ETAG_COLUMN, REASON_COLUMN];
  for (const [index, name] of header.entries()) {
    if (!names.includes(name)) throw csvHeaderMalformed('unknown', name, nearestOf(name, names));
    if (header.indexOf(name) !== index) throw csvHeaderMalformed('repeated', name);
  }
  for (const name of sheet.key) if (!header.includes(name)) throw csvHeaderMalformed('missing', name);
  const columns = header.map((name) => known.get(name) ?? null);
  const at = (cells: readonly string[], name: string) => cells[header.indexOf(name)] ?? '';
  const exported = (shown: object) => columns.map((each) => (each ? cellOf(each, shown) : ''));
  return rows.map(({ row, cells }) => {
    const body = bodyOf(columns, cells);
    return {
      row,
      body,
      etag: at(cells, ETAG_COLUMN) || null,
      key: JSON.stringify(sheet.key.map((name) => at(cells, name))),
      says: (shown) => canonicalJson(body) === canonicalJson(bodyOf(columns, exported(shown))),
    };
  });
}

type Node = { [name: string]: unknown };

function bodyOf(columns: readonly (Column | null)[], cells: readonly string[]): object {
  const body: Node = {};
  for (const [index, each] of columns.entries()) {
    if (!each) continue;
    const cell = cells[index] ?? '';
    if (cell !== '') put(body, each.path, each.read(cell));
    else if (!each.always) body[each.path[0] ?? ''] ??= null;
  }
  return body;
}

/** The sheet alone names the steps, so that no cell chooses where something is put. */
function put(body: Node, [step = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    // The library closes holes, and a fault would be told of the column before.
    if (Array.isArray(body)) while (body.length < Number(step)) body.push(null);
    body[step] = value;
  } else {
    const inside = body[step] ?? (/^\d+$/.test(rest[0] ?? '') ? [] : {});
    body[step] = inside;
    put(inside as Node, rest, value);
  }
}

/** A row shows of a thing what GET shows. */
export function cellsOf({ columns }: Sheet, shown: object): string[] {
  return columns.map((each) => cellOf(each, shown));
}

function cellOf({ path, write }: Column, shown: object): string {
  return write(path.reduce<unknown>((inside, step) => (inside as Node | null | undefined)?.[step], shown));
}

/** The column that a JSON pointer into a body leads to; null for a fault of the row as a whole. */
export function columnAt({ columns }: Sheet, pointer: string): string | null {
  const steps = pointer.split('/').slice(1);
  const fits = ({ path }: Column) => {
    const length = Math.min(path.length, steps.length);
    return length > 0 && path.slice(0, length).join() === steps.slice(0, length).join();
  };
  return columns.find(fits)?.name ?? null;
}

/** Things that may name the document they are taken from have these columns. */
export const PROVENANCE_COLUMNS: readonly Column[] = [
  text('provenance.document'),
  text('provenance.heading'),
  whole('provenance.paragraph'),
  decimal('provenance.precision'),
  flag('provenance.derived'),
  flag('provenance.invented'),
  texts('provenance.assumed'),
  text('provenance.note'),
];
