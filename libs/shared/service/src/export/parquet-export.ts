import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { type Cell, type ExportColumn, cellsOf } from './columns';
import type { ExportTable } from './export-table';

/** Rows that are held until they are written as a group; readers skip whole groups by what they hold. */
const GROUP_ROWS = 10_000;

/** A file is written group by group; what its columns hold follows from their kinds, and all of them may be null. */
export async function* parquetOf({ columns, pages }: ExportTable, groupRows = GROUP_ROWS): AsyncGenerator<Buffer> {
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({
    writer: bytes,
    schema: [{ name: 'root', num_children: columns.length }, ...columns.map(elementOf)],
    createdBy: 'international-migration-and-development',
  });
  let held: Cell[][] = [];
  const write = async () => {
    const columnData = columns.map((column, at) => ({
      name: column.name,
      data: held.map((cells) => valueOf(cells[at] ?? null, column)),
      offsetIndex: false,
    }));
    await writer.write({ columnData, rowGroupSize: held.length });
    held = [];
  };
  /** The writer goes on counting, so that places in the file stay right. */
  const taken = () => {
    const written = Buffer.from(bytes.getBytes().slice());
    bytes.index = 0;
    return written;
  };
  for await (const rows of pages) {
    for (const row of rows) held.push(cellsOf(columns, row));
    if (held.length < groupRows) continue;
    await write();
    yield taken();
  }
  if (held.length > 0) await write();
  await writer.finish();
  yield taken();
}

type Element = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number];

/** Money has at most 15 digits before its point and fits the 18 digits of 64 bits; a finer decimal takes 128 bits. */
function elementOf({ name, kind, scale }: ExportColumn): Element {
  const optional = { name, repetition_type: 'OPTIONAL' } as const;
  switch (kind) {
    case 'decimal':
      return scale <= 2
        ? { ...optional, type: 'INT64', converted_type: 'DECIMAL', scale, precision: 18 }
        : {
            ...optional,
            type: 'FIXED_LEN_BYTE_ARRAY',
            type_length: 16,
            converted_type: 'DECIMAL',
            scale,
            precision: 38,
          };
    case 'date':
      return { ...optional, type: 'INT32', converted_type: 'DATE' };
    case 'time':
      return { ...optional, type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' };
    case 'whole':
      return { ...optional, type: 'INT64' };
    case 'number':
      return { ...optional, type: 'DOUBLE' };
    case 'flag':
      return { ...optional, type: 'BOOLEAN' };
    case 'text':
    case 'json':
      return { ...optional, type: 'BYTE_ARRAY', converted_type: 'UTF8' };
  }
}

function valueOf(cell: Cell, { kind, scale }: ExportColumn): unknown {
  if (cell === null) return null;
  switch (kind) {
    case 'decimal': {
      const [whole = '0', fraction = ''] = String(cell).split('.');
      return BigInt(`${whole}${fraction.padEnd(scale, '0')}`);
    }
    case 'date':
    case 'time':
      return new Date(String(cell));
    case 'whole':
      return BigInt(cell);
    case 'number':
    case 'flag':
    case 'text':
    case 'json':
      return cell;
  }
}
