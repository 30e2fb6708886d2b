import type { TSchema } from '@sinclair/typebox';
import type { FastifyRequest } from 'fastify';
import type { OperationDescription } from '../description/operation';
import { ShownAnswer } from '../http/item-answer';
import { namesIn, type PageQuery } from '../http/list-answer';
import { ExportParameters } from './export.query';
import { ExportAnswer } from './export-answer';
import type { ExportFormat, ExportLanguage } from './export-format';
import {
  exportIsWhole,
  exportNotKnown,
  exportParameterIdle,
  exportTableUnknown,
  exportWithheld,
} from './export.errors';
import {
  type Exported,
  inPages,
  isListed,
  listOf,
  PAGE_ROWS,
  tableNames,
  tablesOf,
  type FoundTable,
} from './export-table';
import type { Scope } from '../auth/scopes';

/** A caller asks for a file by these parameters. */
export interface ExportQuery {
  readonly format?: ExportFormat;
  readonly language?: ExportLanguage;
  readonly table?: string;
}

type Handler = (...given: unknown[]) => unknown;

/**
 * A list is exported by asking it for one page after another: each begins at a place in an index, so that the last
 * costs what the first does, and no cursor of the database stays open for a caller who reads slowly.
 */
export function exportable(operation: OperationDescription, list: Handler): Handler {
  const either: Handler = function (this: unknown, ...given) {
    const query = given.find((each): each is ExportParameters & PageQuery => each instanceof ExportParameters);
    if (!query) return list.apply(this, given);
    refuseIdle(query);
    if (query.format === undefined) return list.apply(this, given);
    refusePart(query);
    const page = async (cursor?: string) => {
      const asked = Object.assign(Object.create(Object.getPrototypeOf(query) as object) as PageQuery, query, {
        limit: PAGE_ROWS,
        ...(cursor === undefined ? {} : { cursor }),
      });
      return pageIn(
        await list.apply(
          this,
          given.map((each) => (each === query ? asked : each)),
        ),
      );
    };
    return exportOf(operation, query, page);
  };
  // Nest finds what it knows of a handler by its name.
  return Object.defineProperty(either, 'name', { value: list.name });
}

interface ListPage {
  readonly items: readonly unknown[];
  readonly next: string | null;
}

function pageIn(answer: unknown): ListPage {
  if (!(answer instanceof ShownAnswer)) throw new Error('A list answers with listAnswer or sheetAnswer');
  return answer.body as ListPage;
}

/** What the first page refuses is a problem; the others come while the file is sent. */
async function exportOf(
  operation: OperationDescription,
  { format = 'csv', language, fields }: PageQuery,
  page: (cursor?: string) => Promise<ListPage>,
): Promise<ExportAnswer> {
  const name = nameOf(operation);
  const first = await page();
  const { found, facts } = listOf(name, schemaOf(operation), first, fields);
  const exported: Exported = { name, tables: [{ ...found, pages: pagesFrom(first, page) }], facts };
  return new ExportAnswer(exported, format, language ?? 'en');
}

async function* pagesFrom(first: ListPage, page: (cursor: string) => Promise<ListPage>) {
  let { items, next } = first;
  yield items;
  while (next !== null) {
    ({ items, next } = await page(next));
    yield items;
  }
}

/**
 * The export of an answer that is in memory: all of it is of one moment.
 * @throws DomainError `export-is-whole`, `export-parameter-idle`, `export-table-not-available` (400), `export-withheld`
 * (403), `export-not-known` (409)
 */
export function composedExport(
  operation: OperationDescription,
  query: ExportQuery & PageQuery,
  answer: object,
): ExportAnswer {
  // A figure is a number to reckon with until it is written out; the file has what the answer in JSON has.
  const body = JSON.parse(JSON.stringify(answer)) as object;
  const { format = 'csv', language = 'en', table, fields } = query;
  const name = nameOf(operation);
  const schema = schemaOf(operation);
  if (isListed(schema)) {
    const { found, facts } = listOf(name, schema, body, fields);
    return new ExportAnswer({ name, tables: [shown(found, body)], facts }, format, language);
  }
  const { found, facts } = tablesOf(name, schema, body);
  if (format === 'xlsx' && table === undefined) {
    // What is left out is named in the table of what is withheld, and is null in the row of the answer itself.
    const there = found.filter(({ rows }) => rows !== undefined && rows !== null);
    return new ExportAnswer({ name, tables: there.map((each) => shown(each, body)), facts }, format, language);
  }
  const asked = found.find((each) => each.name === (table ?? name));
  if (!asked) throw exportTableUnknown(tableNames(name, schema));
  return new ExportAnswer({ name: asked.name, tables: [shown(asked, body)], facts }, format, language);
}

/**
 * What is asked of an answer whose handler sends it by itself. The pipe has checked the parameters by then.
 * @throws DomainError `export-is-whole`, `export-parameter-idle` (400)
 */
export function askedExport({ query: given }: FastifyRequest): ExportQuery & PageQuery {
  const query = given as ExportQuery & PageQuery;
  refuseIdle(query);
  if (query.format !== undefined) refusePart(query);
  return query.fields === undefined ? query : { ...query, fields: namesIn(query.fields) as string[] };
}

/** The format alone is looked at before anything else of a request is. */
export const wantsFile = ({ query }: FastifyRequest) => (query as { readonly format?: unknown }).format !== undefined;

function refuseIdle({ format, language, table }: ExportQuery): void {
  if (language !== undefined && format !== 'csv') throw exportParameterIdle('language');
  if (table !== undefined && format === undefined) throw exportParameterIdle('table');
}

function refusePart({ cursor, limit }: PageQuery): void {
  if (cursor !== undefined) throw exportIsWhole('cursor');
  if (limit !== undefined) throw exportIsWhole('limit');
}

interface Withholding {
  readonly withheld?: readonly { readonly block: string; readonly scope: Scope }[];
}

function shown({ rows, ...table }: FoundTable, body: object) {
  if (rows) return { ...table, pages: inPages(rows) };
  const { withheld: all = [] } = body as Withholding;
  // A list is a block as a whole; in another answer the name of a table begins with that of its block.
  const withheld = all.find(({ block }) => table.name.split('.')[0] === block) ?? all[0];
  if (rows === undefined && withheld) throw exportWithheld(withheld.scope);
  throw exportNotKnown(table.name);
}

const schemaOf = ({ answers }: OperationDescription) => answers.byStatus[200] as TSchema;

/** `listProjectLines` → `project-lines`. */
const nameOf = ({ id }: OperationDescription) =>
  id.replace(/^(list|show)/, '').replace(/[A-Z]/g, (letter, at) => `${at === 0 ? '' : '-'}${letter.toLowerCase()}`);
