import { Readable } from 'node:stream';
import type { Clock } from '@imd/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { traceIds } from '../logging/tracing';
import { csvOf } from './csv-export';
import { EXPORT_MEDIA_TYPES, type ExportFormat, type ExportLanguage } from './export-format';
import type { Exported, ExportTable, Facts } from './export-table';
import { jsonlOf } from './jsonl-export';
import { parquetOf } from './parquet-export';
import { xlsxOf } from './xlsx-export';

/** A caller who takes nothing of the file for so long has left, and holds a connection. */
const IDLE_MS = 60_000;

/** The answer is a file. Its tables are read while it is sent, as fast as the caller takes it. */
export class ExportAnswer {
  constructor(
    readonly exported: Exported,
    readonly format: ExportFormat,
    readonly language: ExportLanguage,
  ) {}
}

/** @returns null for a caller who asks for the headers alone */
export function sendExport(
  request: FastifyRequest,
  reply: FastifyReply,
  { exported, format, language }: ExportAnswer,
  { clock, logger }: { readonly clock: Clock; readonly logger: Logger },
): Readable | null {
  const type = EXPORT_MEDIA_TYPES[format];
  reply
    .header('content-type', format === 'csv' ? `${type}; charset=utf-8; header=present` : type)
    .header('content-disposition', `attachment; filename="${exported.name}.${format}"`)
    .serializer((body: Readable | null) => body as never);
  if (request.method === 'HEAD') return null;
  reply.raw.setTimeout(IDLE_MS, () => reply.raw.destroy());
  const generated = clock.now();
  const about = { address: request.url, generated: generated.toISOString() };
  // Whoever reads half a file must see that it is half: the connection breaks, as the status is sent already.
  return Readable.from(written(exported, format, language, about, generated), { objectMode: false }).on(
    'error',
    (error) => logger.error({ err: error, ...traceIds(request) }, 'an export ended before its end'),
  );
}

function written(
  { name, tables, facts }: Exported,
  format: ExportFormat,
  language: ExportLanguage,
  about: Facts,
  generated: Date,
): AsyncGenerator<Buffer> {
  const [first] = tables;
  if (!first) throw new Error(`${name} has no table`);
  switch (format) {
    case 'csv':
      return csvOf(first, language);
    case 'jsonl':
      return jsonlOf(first);
    case 'parquet':
      return parquetOf(first);
    case 'xlsx': {
      const seen = { rows: 0, rowsInvented: 0 };
      const counted = tables.map((table) => ({ ...table, pages: counting(table, seen) }));
      return xlsxOf(counted, () => ({ of: name, ...about, ...facts, ...seen }), generated);
    }
  }
}

/** A file says of itself how much in it was made up. */
async function* counting({ pages }: ExportTable, seen: { rows: number; rowsInvented: number }) {
  for await (const rows of pages) {
    seen.rows += rows.length;
    seen.rowsInvented += rows.filter(isInvented).length;
    yield rows;
  }
}

function isInvented(part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return false;
  return (part as { invented?: unknown }).invented === true || Object.values(part).some(isInvented);
}
