import { event, type EventData, type EventDefinition, type NewEvent } from '@imd/contracts';
import { canonicalHash, type CalendarDate } from '@imd/kernel';
import type { ImageView, ReadModel } from '@imd/messaging';
import type { OwnedStore } from '@imd/mongo';
import type { Scope } from '@imd/service';
import { BLOCK_SCOPES } from '../answers/withheld';
import type { Owner } from '../forward/owners';
import type { SourceOf } from '../sources/sources';
import type { Part } from './computed-parts';
import type { SentFigures } from './sent-figures.store';

/** All publications are injected by this token. */
export const PUBLICATIONS = 'publications';

/** Data teams read the topics that answers are made of, and so may know all of them but the cases. */
export const OF_DATA_TEAMS: ReadonlySet<Scope> = new Set(BLOCK_SCOPES);

/** Figures are computed while every source is current, and say nothing of sources. */
export const ALL_CURRENT: SourceOf = () => ({ state: 'current', parked: 0, asOf: null });

/** The main figures of an answer, of one year or one country. */
export interface Figures {
  readonly id: string;
  readonly hash: string;
  readonly event: NewEvent;
}

/** A publication sends the main figures of one kind of answer to data teams, whenever they differ from those sent last. */
export interface Publication {
  readonly store: OwnedStore<SentFigures>;
  readonly model: ReadModel;
  /** The services that the figures are made of: unless each is current, nothing is sent. */
  readonly owners: readonly Owner[];
  readonly parts: (view: ImageView, today: CalendarDate) => readonly Part<Figures>[];
}

export function figuresOf<T extends EventDefinition>(definition: T, id: string | number, data: EventData<T>): Figures {
  return { id: String(id), hash: canonicalHash(data), event: event(definition, data) };
}
