import { EVENT_DEFINITIONS, heard } from '@imd/contracts';
import type { DomainError, Refusal } from '@imd/kernel';
import { EVENTS, fromHeaders, type EventDocument } from '@imd/messaging';
import {
  Database,
  DEFAULT_LIMIT,
  notFoundIn,
  readCursor,
  Records,
  writeCursor,
  type Page,
  type Store,
} from '@imd/mongo';
import { Controller, Get, Param, Query, type Type } from '@nestjs/common';
import type { Static } from '@sinclair/typebox';
import type { Scope } from '../auth/scopes';
import { lists } from '../description/answers';
import { Operation } from '../description/operation';
import { listAnswer, pageQuery } from '../http/list-answer';
import { changedFields } from './changed-fields';
import { HistoryEntryAnswer } from './history.answer';

export type HistoryEntry = Static<typeof HistoryEntryAnswer>;

export class HistoryQuery extends pageQuery(HistoryEntryAnswer) {}

interface ThingWithHistory<State extends object, Path extends object> {
  /** The operation's id; `listProjectHistory`. */
  readonly id: `list${string}History`;
  /** As it stands in the summary: `a project`. */
  readonly thing: string;
  /** The address of one thing, without a slash in front. */
  readonly path: string;
  readonly parameters: Type<Path>;
  readonly scope: Scope;
  readonly store: Store<State>;
  readonly idIn: (path: Path) => string | number;
  /** The address has more than the id: the thing that was found must be within the rest, such as a budget year. */
  readonly within?: {
    readonly holds: (state: State, path: Path) => boolean;
    readonly refusal: Refusal;
    readonly refuse: (path: Path) => DomainError;
  };
}

/**
 * A thing's history is read from the events that its service keeps: who did what, when, and what it was before. It is
 * told by the scope that shows the thing.
 */
export function historyOf<State extends object, Path extends object>({
  id,
  thing,
  path,
  parameters,
  scope,
  store,
  idIn,
  within,
}: ThingWithHistory<State, Path>): Type {
  @Controller(`${path}/history`)
  class HistoryController {
    constructor(
      private readonly records: Records,
      private readonly database: Database,
    ) {}

    @Get()
    @Operation({
      id,
      summary: `List what happened to ${thing}`,
      scope,
      answers: lists(HistoryEntryAnswer),
      refusals: [within?.refusal ?? notFoundIn(store)],
    })
    async list(@Param() parameters: object, @Query() query: HistoryQuery) {
      const asked = parameters as Path;
      const key = String(idIn(asked));
      const found = await this.records.get(store, key);
      if (!found || within?.holds(found, asked) === false) throw within?.refuse(asked) ?? notFoundIn(store)(key);
      return listAnswer(await historyPage(this.database, `${store.aggregate}/${key}`, query), query, (entry) => entry);
    }
  }
  // The class of the path is known at run time only; the compiler would leave `Object` behind.
  Reflect.defineMetadata('design:paramtypes', [parameters, HistoryQuery], HistoryController.prototype, 'list');
  return HistoryController;
}

/**
 * A page of the history of one subject.
 * @param opened gives the data as a reader may know it, where the event holds it sealed
 */
export async function historyPage(
  database: Database,
  subject: string,
  { cursor, limit = DEFAULT_LIMIT }: HistoryQuery,
  opened: (data: HistoryEntry['data']) => HistoryEntry['data'] = (data) => data,
): Promise<Page<HistoryEntry>> {
  const after = cursor === undefined ? 0 : Number(readCursor(subject, cursor, 1)[0]);
  const changed = changedFields();
  const entries: HistoryEntry[] = [];
  // The page is read from the first event on, since what a thing was before may have been told long before.
  const events = database.db
    .collection<EventDocument>(EVENTS)
    .find({ subject, version: { $lte: after + limit + 1 } })
    .sort({ version: 1 });
  for await (const event of events) {
    const entry = entryOf(event, changed, opened);
    if (event.version > after) entries.push(entry);
  }
  const shown = entries.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown, next: last && entries.length > limit ? writeCursor(subject, [last.version]) : null };
}

function entryOf(
  event: EventDocument,
  changed: ReturnType<typeof changedFields>,
  opened: (data: HistoryEntry['data']) => HistoryEntry['data'],
): HistoryEntry {
  const { id, type, time, actor } = fromHeaders(event.headers);
  if (typeof event.value !== 'string') throw new Error(`Event ${event._id} holds no text`);
  const definition = EVENT_DEFINITIONS.get(type);
  const kept: unknown = JSON.parse(event.value);
  const data = opened((definition ? heard(definition, kept) : kept) as HistoryEntry['data']);
  const fields = changed({ type, data });
  return { version: event.version, id, event: type, recordedAt: time, actor, data, changed: fields && [...fields] };
}
