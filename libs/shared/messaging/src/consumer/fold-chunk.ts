import type { Clock } from '@imd/kernel';
import type { ClientSession } from 'mongodb';
import type { OutboxDocument } from '../outbox/outbox';
import type { Generation } from '../read-models/generations';
import { lastIdOf, nextAfter, type Chunk } from './chunk';
import { deadLetter } from './dead-letter';
import { Fold, type FoldedEvents } from './fold';
import { blocked, foldRecord, type Dispatch } from './fold-record';
import { Parking } from './parking';
import type { ReadRecord } from './record';
import { NO_VERSION, type SubjectVersion } from './versions';

/** A chunk as it was folded in a transaction that has yet to write it. */
export interface FoldedChunk extends FoldedEvents {
  readonly from: bigint;
  readonly next: bigint;
  /** `ce_id` of the chunk's last record. */
  readonly last: string | null;
  readonly parking: Parking;
  readonly deadLetters: readonly OutboxDocument[];
}

/** The events cannot be applied in one transaction, but fewer of them may be. */
export class MustBeDivided extends Error {
  override readonly name = 'MustBeDivided';
}

export interface ChunkFolding {
  readonly generation: Generation;
  readonly session: ClientSession;
  readonly dispatch: Dispatch;
  readonly clock: Clock;
  /** The versions that the subjects of all chunks stand at. */
  readonly stored: ReadonlyMap<string, SubjectVersion>;
  /**
   * Keys of the chunks that wait, each with its gap, read in this transaction: an event behind a key that was released
   * meanwhile would wait for ever.
   */
  readonly parkedKeys: ReadonlyMap<string, number | null>;
  /** The transaction holds one event only. */
  readonly isAlone: boolean;
  /** Why the database refused to write what the event, alone in its transaction, folds to; null when it did not. */
  readonly refused: string | null;
}

/**
 * Folds a chunk's records in their order; a record that blocks parks its own aggregate and no other.
 * @throws MustBeDivided when a handler fails and the event is not alone: nothing folded beside it can be trusted
 */
export async function foldChunk(
  { generation, session, dispatch, clock, stored, parkedKeys, isAlone, refused }: ChunkFolding,
  chunk: Chunk,
  commit: bigint,
): Promise<FoldedChunk> {
  const { partition, records, from } = chunk;
  const parking = new Parking(generation, partition.id, parkedKeys);
  const deadLetters: OutboxDocument[] = [];
  const versions = new Map<string, SubjectVersion>();
  let fold = new Fold(generation, session, partition.id);
  const setAside = (record: ReadRecord, reason: string) =>
    deadLetters.push(deadLetter(generation, partition.topic, partition.number, record, reason, clock.now()));

  for (const record of records) {
    const { key } = record;
    if (key === null) {
      setAside(record, record.problem ?? 'the record has no key');
      continue;
    }
    if (parking.holds(key)) {
      parking.append(key, record);
      continue;
    }
    const seen = versions.get(key) ?? stored.get(key) ?? NO_VERSION;
    const outcome =
      refused === null
        ? await foldRecord({ partition, fold, dispatch }, record, seen)
        : blocked('poison', refused, seen.version + 1);
    if (outcome.is === 'advanced') versions.set(key, { version: outcome.version, event: outcome.event });
    if (outcome.is !== 'blocked') continue;
    if (outcome.byHandler) {
      if (!isAlone) throw new MustBeDivided(outcome.detail);
      // The handler may have folded something before it failed; none of it is written.
      fold = new Fold(generation, session, partition.id);
    }
    parking.park(key, outcome, record, clock.now());
    if (outcome.reason === 'poison') setAside(record, outcome.detail);
  }
  const [next, last] = [nextAfter(chunk), lastIdOf(chunk)];
  return { partition, commit, fold, versions, from, next, last, parking, deadLetters };
}
