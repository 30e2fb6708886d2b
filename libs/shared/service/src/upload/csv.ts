import { parse, CsvError } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { invalid } from '@imd/kernel';

/** A file of more rows would hold the database's transaction, and everybody behind it, for too long. */
export const MOST_ROWS = 1_000;
/** A row is one record with its texts; one that is longer than this is a quote that nobody closed. */
const LONGEST_ROW = 100_000;
const LONGEST_HEADER = 4_000;

export const csvMalformed = invalid(
  'csv-malformed',
  'A file is CSV (RFC 4180) with commas or semicolons, and a quote inside a cell doubled',
  (row: number, fault: string) => ({ row, fault }),
  { title: 'CSV malformed' },
);

export const csvTooManyRows = invalid(
  'csv-too-many-rows',
  `A file has at most ${MOST_ROWS} rows below its header`,
  () => ({ most: MOST_ROWS }),
  { title: 'Too many rows in the file' },
);

export interface CsvRow {
  /** Spreadsheets number the header 1 and what follows from 2 on, blank rows too. */
  readonly row: number;
  readonly cells: readonly string[];
}

export interface CsvFile {
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
}

/**
 * Cells come as they were before `writeCsv` guarded them. Blank rows are left out.
 * @throws DomainError `csv-malformed`, `csv-too-many-rows` (400)
 */
export function readCsv(text: string): CsvFile {
  const [header = [], ...rest] = recordsIn(text).map((cells) => cells.map(unguarded));
  if (rest.length > MOST_ROWS) throw csvTooManyRows();
  const rows = rest.map((cells, index) => ({ row: index + 2, cells }));
  return { header, rows: rows.filter(({ cells }) => cells.some((cell) => cell !== '')) };
}

function recordsIn(text: string): string[][] {
  // The parser looks at its bound after a line alone, and takes a second for a megabyte of commas.
  if (headerOf(text).length > LONGEST_HEADER) throw csvMalformed(1, TOO_LONG_A_ROW);
  if (TOO_LONG.test(text)) throw csvMalformed(2, TOO_LONG_A_ROW);
  const options = {
    bom: true,
    delimiter: delimiterOf(text),
    relax_column_count_less: true,
    max_record_size: LONGEST_ROW,
    // One row too many tells that there are too many; the rest of a longer file is not looked at.
    to: MOST_ROWS + 2,
  };
  try {
    return parse(text, options);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw csvMalformed(Number(error['records'] ?? 0) + 1, FAULTS[error.code] ?? 'the row is no CSV');
  }
}

const TOO_LONG_A_ROW = 'the row is too long';
const FAULTS: Readonly<Partial<Record<string, string>>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quote is not closed',
  INVALID_OPENING_QUOTE: 'a quote stands inside a cell without quotes',
  CSV_INVALID_CLOSING_QUOTE: 'text follows a closing quote',
  CSV_RECORD_INCONSISTENT_FIELDS_LENGTH: 'the row has more cells than the header',
  CSV_MAX_RECORD_SIZE: TOO_LONG_A_ROW,
};

/** No name of a column holds either character, so the header tells which of them the file uses. */
function delimiterOf(text: string): string {
  return headerOf(text).includes(';') ? ';' : ',';
}

/** It is tried at the beginning of a line alone; elsewhere a line would cost the square of its length. */
const TOO_LONG = new RegExp(`(?:^|[\\r\\n])[^\\r\\n]{${LONGEST_ROW + 1}}`);

function headerOf(text: string): string {
  const end = text.search(/[\r\n]/);
  return end === -1 ? text : text.slice(0, end);
}

/**
 * Spreadsheets take UTF-8 for another encoding without the mark in front, and would save what they misread.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((cells) => cells.map(guarded)),
    { bom: true, record_delimiter: 'windows' },
  );
}

/** A spreadsheet carries out a cell that begins with one of these, unless an apostrophe stands before it (OWASP). */
const FORMULA = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
const NUMBER = /^-\d+(\.\d+)?$/;

/** Apostrophes that stand there already get one more, so that reading takes away exactly what writing added. */
export function guarded(cell: string): string {
  return FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
}

function unguarded(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
