import { stringify } from 'csv-stringify/sync';
import { guarded } from '../upload/csv';
import { type Cell, type ExportColumn, cellsOf } from './columns';
import type { ExportLanguage } from './export-format';
import type { ExportTable } from './export-table';

/** A spreadsheet in Dutch reads a comma as the point, and so a semicolon between cells; it wants the mark in front. */
const STYLES = {
  en: { delimiter: ',', bom: false, point: '.' },
  nl: { delimiter: ';', bom: true, point: ',' },
} as const;

/** RFC 4180. An empty cell is null: unknown or absent, and never zero. */
export async function* csvOf({ columns, pages }: ExportTable, language: ExportLanguage): AsyncGenerator<Buffer> {
  const { delimiter, bom, point } = STYLES[language];
  const written = (rows: string[][], first = false) =>
    Buffer.from(stringify(rows, { delimiter, bom: bom && first, record_delimiter: 'windows' }));
  yield written([columns.map(({ name }) => name)], true);
  for await (const rows of pages) {
    yield written(rows.map((row) => cellsOf(columns, row).map((cell, at) => textOf(cell, columns[at], point))));
  }
}

function textOf(cell: Cell, column: ExportColumn | undefined, point: string): string {
  if (cell === null) return '';
  const text = String(cell);
  switch (column?.kind) {
    case 'decimal':
    case 'number':
      return point === '.' ? text : text.replace('.', point);
    case 'whole':
    case 'flag':
    case 'date':
    case 'time':
      return text;
    case 'text':
    case 'json':
    case undefined:
      return guarded(text);
  }
}
