import type { ExportTable } from './export-table';

/** An item a line, as the list answers it: with its nulls, and with its lists as lists. */
export async function* jsonlOf({ pages }: ExportTable): AsyncGenerator<Buffer> {
  for await (const rows of pages) yield Buffer.from(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}
