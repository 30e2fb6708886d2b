import type { Page } from '@imd/mongo';
import { ShownAnswer } from '../http/item-answer';
import { only, type PageQuery } from '../http/list-answer';
import { writeCsv } from './csv';
import { cellsOf, ETAG_COLUMN, type Sheet } from './sheet';
import { etagOf } from './upload';

/** A page is a list in JSON, and a file to edit and upload again for a caller who prefers CSV. */
export function sheetAnswer<Item>(
  sheet: Sheet,
  { items, next }: Page<Item>,
  { fields }: PageQuery,
  show: (item: Item) => object,
): ShownAnswer {
  const shown = items.map(show);
  return new ShownAnswer({ items: shown.map((each) => only(each, fields)), next }, next, () =>
    writeCsv([
      [...sheet.columns.map(({ name }) => name), ETAG_COLUMN],
      ...shown.map((each) => [...cellsOf(sheet, each), etagOf(each)]),
    ]),
  );
}
