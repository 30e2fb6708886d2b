import type { Refusal } from '@imd/kernel';
import {
  cursorMalformed,
  cursorOfAnotherList,
  DEFAULT_LIMIT,
  readCursor,
  writeCursor,
  type ListedStore,
  type Page,
} from '@imd/mongo';
import type { Type } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { ArrayMinSize, ArrayUnique, IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import type { ExportFormat, ExportLanguage } from '../export/export-format';
import { ExportParameters } from '../export/export.query';
import { ShownAnswer } from './item-answer';

/** Every list takes these parameters. */
export interface PageQuery {
  readonly cursor?: string;
  readonly limit?: number;
  readonly fields?: readonly string[];
  readonly format?: ExportFormat;
  readonly language?: ExportLanguage;
}

/** A list takes these too when the store can sort its documents. */
export interface SortedPageQuery extends PageQuery {
  readonly sort?: string;
}

/** The members of an item's schema are the names that `fields` can give. */
interface Shown {
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A parameter that is a list is given with commas, or repeated. */
export const namesIn = (given: unknown): unknown[] =>
  [given].flat().flatMap((names) => (typeof names === 'string' ? names.split(',') : [names]));

/** A list that is held whole has one order, and takes no filter. */
export function pageQuery({ properties }: Shown): Type<PageQuery> {
  class ShownPageQuery extends ExportParameters implements PageQuery {
    /** The `next` of the answer before; the list goes on where that page ended. */
    @IsOptional()
    @Matches(/^[A-Za-z0-9_-]{1,1000}$/, { message: 'cursor is taken from the answer before' })
    cursor?: string;

    /** Items on a page at most; 100, when absent. */
    @IsOptional()
    @Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' && /^\d{1,4}$/.test(value) ? Number(value) : value,
    )
    @IsInt()
    @Min(1)
    @Max(1_000)
    limit?: number;

    /** Fields of an item that are answered; all, when absent. */
    // Described as one parameter with commas. Generators exist that repeat a list's parameter whatever the description
    // says, and both mean the same.
    @IsOptional()
    @Transform(({ value }: { value: unknown }) => namesIn(value))
    @IsIn(Object.keys(properties), { each: true })
    @ArrayMinSize(1)
    @ArrayUnique()
    fields?: string[];
  }
  return ShownPageQuery;
}

/** The class that extends this one adds the filters, which have the names of the listing of the store. */
export function listQuery({ listing }: ListedStore<never>, shown: Shown): Type<SortedPageQuery> {
  class ListQuery extends pageQuery(shown) implements SortedPageQuery {
    /** By which fields, downwards behind a `-`; the id decides between equals. */
    @IsOptional()
    @IsIn(sortsOf(listing.orders))
    sort?: string;
  }
  return ListQuery;
}

/** Every order exists in both directions; its fields all go the same way, as an index is read. */
function sortsOf(orders: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(orders).flatMap((order) => [order, order.replace(/^|,/g, (comma) => `${comma}-`)]);
}

/** Any list may refuse the page that is asked for with these. */
export const CURSOR_REFUSALS: readonly Refusal[] = [cursorMalformed, cursorOfAnotherList];

export function listAnswer<Item>(
  { items, next }: Page<Item>,
  { fields }: PageQuery,
  show: (item: Item) => object,
): ShownAnswer {
  return new ShownAnswer({ items: items.map((item) => only(show(item), fields)), next }, next);
}

/**
 * The list is held whole, in the order in which it is kept. Its items keep their place and none is taken away, so a
 * page begins behind the item that the one before ended with.
 * @param address of the list, which its cursors belong to
 * @throws DomainError `cursor-malformed`, `cursor-of-another-list` (400)
 */
export function pageOf<Item>(
  items: readonly Item[],
  { cursor, ...query }: PageQuery,
  address: string,
  keyOf: (item: Item) => string,
): Page<Item> {
  const last = cursor === undefined ? null : readCursor(address, cursor, 1)[0];
  const from = last === null ? 0 : items.findIndex((item) => keyOf(item) === last) + 1;
  if (last !== null && from === 0) throw cursorOfAnotherList();
  return pageFrom(items.slice(from), query, address, keyOf);
}

/**
 * The list is held whole and paged by key. Items may come and go: a page begins behind the place where the one before
 * ended.
 * @throws DomainError `cursor-malformed`, `cursor-of-another-list` (400)
 */
export function pageByKey<Item>(
  items: readonly Item[],
  { cursor, ...query }: PageQuery,
  address: string,
  keyOf: (item: Item) => string,
): Page<Item> {
  const last = cursor === undefined ? '' : String(readCursor(address, cursor, 1)[0]);
  const after = items.filter((item) => keyOf(item) > last).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return pageFrom(after, query, address, keyOf);
}

function pageFrom<Item>(
  items: readonly Item[],
  { format, limit = DEFAULT_LIMIT }: PageQuery,
  address: string,
  keyOf: (item: Item) => string,
): Page<Item> {
  // An export has all of them, of one moment.
  const page = format === undefined ? items.slice(0, limit) : items;
  const last = page.at(-1);
  return { items: page, next: last && items.length > page.length ? writeCursor(address, [keyOf(last)]) : null };
}

export const idOf = ({ id }: { readonly id: string }) => id;

/** A caller who names `fields` gets those of an item and nothing else. */
export function only<Item extends object>(item: Item, fields: readonly string[] | undefined): Partial<Item> {
  if (!fields) return item;
  return Object.fromEntries(Object.entries(item).filter(([name]) => fields.includes(name))) as Partial<Item>;
}
