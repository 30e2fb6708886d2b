import { Type, type TSchema } from '@sinclair/typebox';

/** These are the answers of an operation when nothing is refused. */
export interface Answers {
  /**
   * `item` is one thing, `list` a page, `command` the outcome of a change with its token, `composed` an answer from
   * several services.
   */
  readonly kind: 'item' | 'list' | 'command' | 'composed';
  readonly byStatus: Readonly<Record<number, TSchema>>;
  /**
   * The operation waits briefly for what the caller's consistency token names, and says whether it is in the answer.
   */
  readonly catchesUp: boolean;
  /** A caller who prefers `text/csv` gets the rows of a sheet. */
  readonly csv?: true;
}

/** Readers and generated clients see this part of an answer under its name. */
export const named = <Schema extends TSchema>(name: string, schema: Schema): Schema => ({ ...schema, $id: name });

/** The ETag of one thing names the state in which it was read. */
export const shows = (item: TSchema): Answers => ({ kind: 'item', byStatus: { 200: item }, catchesUp: false });

/** A page comes with the cursor of the next. */
export const lists = (item: TSchema): Answers => ({
  kind: 'list',
  byStatus: { 200: pageOf(item) },
  catchesUp: false,
});

/** The answer is computed from what several services know. */
export const composes = (whole: TSchema): Answers => ({
  kind: 'composed',
  byStatus: { 200: whole },
  catchesUp: true,
});

export const creates = (item: TSchema): Answers => ({ kind: 'command', byStatus: { 201: item }, catchesUp: true });

/** PUT creates the first time and replaces after that. */
export const sets = (item: TSchema): Answers => ({
  kind: 'command',
  byStatus: { 200: item, 201: item },
  catchesUp: true,
});

export const changes = (item: TSchema): Answers => ({ kind: 'command', byStatus: { 200: item }, catchesUp: true });

/** Such a read shows what another service tells, so it waits until that has arrived. */
export const catchesUp = (answers: Answers): Answers => ({ ...answers, catchesUp: true });

/** The description says by this extension that a page of the list, as `text/csv`, is a file to edit and upload again. */
export const SHEET_OF_UPLOAD = 'x-sheet-of-upload';

export const inCsvToo = (answers: Answers): Answers => ({ ...answers, csv: true });

function pageOf(item: TSchema): TSchema {
  const page = Type.Object({
    items: Type.Array(listed(item)),
    next: Type.Union([Type.String(), Type.Null()], { description: 'Cursor of the next page; null at the end' }),
  });
  return item.$id === undefined ? page : named(`${item.$id}Page`, page);
}

/** A list shows an item with all its fields, or those that `fields` names. */
function listed({ required, $id, ...item }: TSchema): TSchema {
  return { ...item, ...($id === undefined ? {} : { $id: `Listed${$id}` }) };
}
