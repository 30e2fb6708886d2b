import { inTransaction, isDatabaseError } from '@imd/mongo';
import type { ClientSession, MongoClient } from 'mongodb';
import {
  OFFSETS,
  PARKED,
  PARKED_EVENTS,
  VERSIONS,
  type Generation,
  type OffsetDocument,
} from '../read-models/generations';
import type { Chunk, Dispatch, VersionDocument } from './chunk';
import { contextOf } from './event-context';
import { Fold, writeFolds } from './fold';
import type { ParkedDocument, ParkedEventDocument } from './parking';
import type { Partition } from './partition';
import { readRecord } from './record';

/** Lets parked aggregates of a read model go on: by themselves at a gap that has closed, else when an operator asks. */
export class ParkedKeys {
  constructor(
    private readonly client: MongoClient,
    private readonly generation: Generation,
    private readonly dispatch: Dispatch,
  ) {}

  /** Carries out what an operator asked for parked keys of a partition. */
  async serveRequests(partition: Partition): Promise<void> {
    if (partition.parkedKeys.size === 0) return;
    const asked = await this.generation
      .collection<ParkedDocument>(PARKED)
      .find({ p: partition.id, asked: { $ne: null } })
      .toArray();
    for (const { _id, asked: what } of asked) await this.drain(partition, _id, what === 'discard');
  }

  /** What a chunk has brought may be what a key waits for. */
  async healGaps({ partition, records }: Chunk): Promise<void> {
    const { parkedKeys } = partition;
    if (parkedKeys.size === 0) return;
    const arrived = new Set(records.flatMap(({ key }) => (key !== null && parkedKeys.has(key) ? [key] : [])));
    for (const key of arrived) {
      const parked = await this.generation.collection<ParkedDocument>(PARKED).findOne({ _id: key });
      if (parked?.reason !== 'gap') continue;
      const missing = await this.generation
        .collection<ParkedEventDocument>(PARKED_EVENTS)
        .findOne({ key, version: parked.waitingFor });
      if (missing) await this.drain(partition, key, false);
    }
  }

  /** Applies a parked key's events, each in its own transaction, until one blocks or none is left. */
  private async drain(partition: Partition, key: string, discardFirst: boolean): Promise<void> {
    let discard = discardFirst;
    while (await inTransaction(this.client, (session) => this.drainNext(session, partition, key, discard)))
      discard = false;
    const left = await this.generation.collection<ParkedDocument>(PARKED).findOne({ _id: key });
    if (!left) partition.released(key);
  }

  /** True when there may be more to drain. */
  private async drainNext(
    session: ClientSession,
    partition: Partition,
    key: string,
    discard: boolean,
  ): Promise<boolean> {
    const parked = this.generation.collection<ParkedDocument>(PARKED);
    const parkedEvents = this.generation.collection<ParkedEventDocument>(PARKED_EVENTS);
    const versions = this.generation.collection<VersionDocument>(VERSIONS);
    const offsets = this.generation.collection<OffsetDocument>(OFFSETS);
    const offset = await offsets.findOneAndUpdate(
      { _id: partition.id },
      { $inc: { commits: 1n } },
      { session, returnDocument: 'after' },
    );
    const commit = offset?.commits ?? 0n;
    const wrote = (collections: Iterable<string>) =>
      offsets.updateOne(
        { _id: partition.id },
        { $set: Object.fromEntries([...collections].map((collection) => [`wrote.${collection}`, commit])) },
        { session },
      );
    // Whatever comes of it, what is parked changes.
    await wrote([PARKED]);
    const waiting = await parkedEvents.find({ key }, { session }).sort({ version: 1, offset: 1 }).limit(1).next();
    if (!waiting) {
      await parked.deleteOne({ _id: key }, { session });
      return false;
    }
    const seen = (await versions.findOne({ _id: key }, { session }))?.version ?? 0;
    const advance = (version: number) =>
      versions.updateOne({ _id: key }, { $set: { version, p: partition.id, c: commit } }, { session, upsert: true });
    const remove = () => parkedEvents.deleteOne({ _id: waiting._id }, { session });

    if (discard || (waiting.version !== null && waiting.version <= seen)) {
      await remove();
      if (waiting.version !== null && waiting.version > seen) await advance(waiting.version);
      return true;
    }
    const block = async (reason: 'poison' | 'gap', detail: string, waitingFor: number | null) => {
      await parked.updateOne({ _id: key }, { $set: { reason, detail, waitingFor, asked: null } }, { session });
      return false;
    };
    const record = readRecord({
      key: Buffer.from(key),
      value: waiting.value && Buffer.from(waiting.value.buffer),
      headers: waiting.headers,
      offset: String(waiting.offset),
      timestamp: '0',
      attributes: 0,
    });
    if (!record.event) return block('poison', record.problem ?? 'the record cannot be read', null);
    const { subjectversion } = record.event.attributes;
    if (subjectversion > seen + 1) return block('gap', `version ${seen + 1} has not arrived`, seen + 1);
    const fold = new Fold(this.generation, session, partition.id);
    try {
      await this.dispatch(record.event.data, contextOf(partition, record.offset, record.event.attributes, fold));
    } catch (error) {
      if (isDatabaseError(error)) throw error;
      return block('poison', error instanceof Error ? `${error.name}: ${error.message}` : String(error), seen + 1);
    }
    await writeFolds(this.generation, session, [{ fold, commit }]);
    if (fold.collections().size > 0) await wrote(fold.collections());
    await advance(subjectversion);
    await remove();
    return true;
  }
}
