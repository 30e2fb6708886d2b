import { Type, type TSchema } from '@sinclair/typebox';

/** What an operation answers when nothing is refused. */
export interface Answers {
  /** `item`: one thing · `list`: a page · `command`: what a change led to, with a token · `composed`: of several services. */
  readonly kind: 'item' | 'list' | 'command' | 'composed';
  readonly byStatus: Readonly<Record<number, TSchema>>;
  /** Waits briefly for what the caller's consistency token names, and says whether it is in the answer. */
  readonly catchesUp: boolean;
}

/** Answers a part of what the platform knows under a name that readers and generated clients see. */
export const named = <Schema extends TSchema>(name: string, schema: Schema): Schema => ({ ...schema, $id: name });

/** One thing; its ETag names the state it was read in. */
export const shows = (item: TSchema): Answers => ({ kind: 'item', byStatus: { 200: item }, catchesUp: false });

/** One page, and the cursor of the next. */
export const lists = (item: TSchema): Answers => ({
  kind: 'list',
  byStatus: { 200: pageOf(item) },
  catchesUp: false,
});

/** Something computed from what several services know. */
export const composes = (whole: TSchema): Answers => ({
  kind: 'composed',
  byStatus: { 200: whole },
  catchesUp: true,
});

/** Something new. */
export const creates = (item: TSchema): Answers => ({ kind: 'command', byStatus: { 201: item }, catchesUp: true });

/** What PUT means: new the first time, replaced after that. */
export const sets = (item: TSchema): Answers => ({
  kind: 'command',
  byStatus: { 200: item, 201: item },
  catchesUp: true,
});

/** What existed and is changed now. */
export const changes = (item: TSchema): Answers => ({ kind: 'command', byStatus: { 200: item }, catchesUp: true });

/** A read of what another service tells. */
export const catchesUp = (answers: Answers): Answers => ({ ...answers, catchesUp: true });

function pageOf(item: TSchema): TSchema {
  const page = Type.Object({
    items: Type.Array(listed(item)),
    next: Type.Union([Type.String(), Type.Null()], { description: 'Cursor of the next page; null at the end' }),
  });
  return item.$id === undefined ? page : named(`${item.$id}Page`, page);
}

/** An item as a list shows it: `fields` may leave out any of its fields. */
function listed({ required, $id, ...item }: TSchema): TSchema {
  return { ...item, ...($id === undefined ? {} : { $id: `Listed${$id}` }) };
}
