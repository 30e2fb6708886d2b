import type { CalendarDate } from '@imd/kernel';
import type { ImageView } from '@imd/messaging';
import { only, pageByKey, type PageQuery } from '@imd/service';
import { withheldFrom, type Withheld } from '../answers/withheld';
import { documentsOfArea } from './country-overview.read-model';
import type { Asked, RowsKind } from './overview-rows';

interface RowsPage<Row> {
  readonly asOf: CalendarDate;
  readonly withheld: readonly Withheld[];
  readonly items?: readonly Partial<Row>[];
  readonly next: string | null;
}

/**
 * An overview shows the latest of its rows, and these pages show all.
 * @param self the address of the overview
 */
export function pageOfRows<Row extends object>(
  view: ImageView,
  { path, scope, rows, keyOf }: RowsKind<Row>,
  asked: Asked,
  query: PageQuery,
  self: string,
): RowsPage<Row> {
  const { area, asOf, scopes } = asked;
  const withheld = withheldFrom(scopes, { [path]: scope });
  if (withheld.length > 0) return { asOf, withheld, next: null };
  const all = rows(documentsOfArea(view, area, asOf), asked);
  const { items, next } = pageByKey(all, query, `${self}/${path}`, keyOf);
  return { asOf, withheld, items: items.map((row) => only(row, query.fields)), next };
}
