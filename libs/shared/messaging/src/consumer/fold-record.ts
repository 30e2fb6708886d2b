import { isDatabaseError } from '@imd/mongo';
import type { ParkedReason } from '../read-models/documents';
import { contextOf, type EventContext } from './event-context';
import type { Fold } from './fold';
import type { Partition } from './partition';
import type { ReadRecord } from './record';
import type { SubjectVersion } from './versions';

/** The handler is found by the event's type; an event without one only advances its aggregate's version. */
export type Dispatch = (data: unknown, context: EventContext) => Promise<void>;

/**
 * A record blocks its aggregate when it cannot be read, cannot be handled, comes before one that has not arrived, or
 * has a version that another event gave.
 */
export interface Blocked {
  readonly is: 'blocked';
  readonly reason: ParkedReason;
  readonly detail: string;
  /** The version that comes next; null when the record's own version cannot be read. */
  readonly waitingFor: number | null;
  /** The handler threw, so that nothing it folded until then can be trusted. */
  readonly byHandler: boolean;
}

export type Outcome = ({ readonly is: 'advanced' } & SubjectVersion) | { readonly is: 'applied before' } | Blocked;

/**
 * Folds one record of an aggregate that stands at `seen`. Chunks and parked events both go through here, so
 * that an event counts the same whichever way it took.
 */
export async function foldRecord(
  { partition, fold, dispatch }: { partition: Partition; fold: Fold; dispatch: Dispatch },
  { event, offset, problem }: ReadRecord,
  seen: SubjectVersion,
): Promise<Outcome> {
  if (!event) return blocked('poison', problem ?? 'the record cannot be read', null);
  const { subjectversion, id, incarnation } = event.attributes;
  const next = seen.version + 1;
  if (subjectversion === seen.version && seen.event !== null && seen.event !== id) {
    const store = incarnation === null ? '' : ` of store ${incarnation}`;
    return blocked('fork', `version ${subjectversion} is event ${seen.event}, and event ${id}${store} too`, next);
  }
  if (subjectversion < next) return { is: 'applied before' };
  if (subjectversion > next) return blocked('gap', `version ${next} has not arrived`, next);
  try {
    await dispatch(event.data, contextOf(partition, offset, event.attributes, fold));
  } catch (error) {
    // The database's own trouble is no fault of the event, which is folded again in the next attempt.
    if (isDatabaseError(error)) throw error;
    const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { ...blocked('poison', detail, next), byHandler: true };
  }
  return { is: 'advanced', version: subjectversion, event: id };
}

function blocked(reason: ParkedReason, detail: string, waitingFor: number | null): Blocked {
  return { is: 'blocked', reason, detail, waitingFor, byHandler: false };
}
