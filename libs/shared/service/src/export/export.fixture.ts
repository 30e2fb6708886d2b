import { Schema } from '@imd/contracts';
import { Type } from '@sinclair/typebox';
import { MoneyAnswer } from '../description/shared.answers';
import { columnsOf } from './columns';
import type { ExportTable } from './export-table';
import { inPages } from './export-table';

/** The rows have every kind of cell, and texts that each format must write in a way of its own. */
export const ITEMS = [
  {
    id: 'first',
    note: '=1+1',
    amount: { value: '-1234567.89', currency: 'EUR' },
    index: '0.333333',
    on: '2010-12-31',
    at: '2010-12-31T22:00:00.000Z',
    count: 7,
    ratio: 0.5,
    isOpen: true,
    countries: ['GH', 'AF'],
  },
  {
    id: 'second',
    note: 'a "quote", a ; and\na line <&> \u0001 _x0041_',
    amount: null,
    index: null,
    on: '1899-01-01',
    at: null,
    count: 0,
    ratio: null,
    isOpen: false,
    countries: [],
  },
  {
    id: 'third',
    note: null,
    amount: { value: '999999999999999.99', currency: 'EUR' },
    index: '-2',
    on: null,
    at: null,
    count: null,
    ratio: -1.25,
    isOpen: null,
    countries: ['XK'],
  },
] as const;

const COLUMNS = columnsOf(
  Type.Object({
    id: Schema.Code,
    note: Schema.nullable(Schema.Text),
    amount: Schema.nullable(MoneyAnswer),
    index: Schema.nullable(Schema.Decimal),
    on: Schema.nullable(Schema.Date),
    at: Schema.nullable(Type.String({ format: 'date-time' })),
    count: Schema.nullable(Type.Integer()),
    ratio: Schema.nullable(Type.Number()),
    isOpen: Schema.nullable(Type.Boolean()),
    countries: Type.Array(Schema.Country),
  }),
);

export const tableOf = (name: string, items: readonly unknown[] = ITEMS): ExportTable => ({
  name,
  columns: COLUMNS,
  pages: inPages(items),
});

export async function bytesOf(parts: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const part of parts) all.push(part);
  return Buffer.concat(all);
}
