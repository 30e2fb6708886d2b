import type { FastifyInstance, FastifyRequest } from 'fastify';
import { prefers } from '../http/accepted-media';
import { CSV_MEDIA_TYPE } from '../http/problem';
import { routeOf } from '../http/route';
import { varyBy } from '../http/vary';

export const EXPORT_FORMATS = ['csv', 'xlsx', 'jsonl', 'parquet'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const EXPORT_LANGUAGES = ['en', 'nl'] as const;
export type ExportLanguage = (typeof EXPORT_LANGUAGES)[number];

export const EXPORT_MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
  csv: CSV_MEDIA_TYPE,
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  // Nobody has registered a type for JSON lines; this is the one that its own site proposes.
  jsonl: 'application/jsonl',
  parquet: 'application/vnd.apache.parquet',
};

/**
 * `Accept` is another way to say `format`, so it becomes that parameter before anyone reads the query. A list that is a
 * file to upload again keeps `text/csv` for that file.
 */
export function readFormats(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    if (request.is404) {
      done();
      return;
    }
    const { exports, csv } = routeOf(request);
    if (exports || csv.gives) varyBy(reply, 'Accept');
    if (exports) {
      const format = acceptedFormat(request);
      const query = request.query as { format?: unknown };
      if (format !== undefined) query.format ??= format;
    }
    done();
  });
}

function acceptedFormat(request: FastifyRequest): ExportFormat | undefined {
  const { accept } = request.headers;
  const sheet = routeOf(request).csv.gives;
  return EXPORT_FORMATS.find(
    (format) => !(sheet && format === 'csv') && prefers(accept, EXPORT_MEDIA_TYPES[format], 'application/json'),
  );
}
