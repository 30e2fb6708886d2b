import type { AnyBulkWriteOperation, ClientSession } from 'mongodb';
import { VERSIONS, type VersionDocument } from '../read-models/documents';
import type { Generation } from '../read-models/generations';
import type { FoldedEvents } from './fold';

/** How far the events of a subject have come. */
export interface SubjectVersion {
  readonly version: number;
  /** Id of the event that gave this version; null where none did, or where it was not kept yet. */
  readonly event: string | null;
}

export const NO_VERSION: SubjectVersion = { version: 0, event: null };

/** The versions that subjects stand at; a subject that no event has reached yet is missing. */
export async function storedVersions(
  generation: Generation,
  session: ClientSession,
  subjects: Iterable<string>,
): Promise<ReadonlyMap<string, SubjectVersion>> {
  const found = await generation
    .collection<VersionDocument>(VERSIONS)
    .find({ _id: { $in: [...subjects] } }, { session })
    .project<Pick<VersionDocument, '_id' | 'version' | 'event'>>({ version: 1, event: 1 })
    .toArray();
  return new Map(found.map(({ _id, version, event = null }) => [_id, { version, event }]));
}

/** @param stored the versions read in the same transaction: they tell which documents there are to change */
export async function saveVersions(
  generation: Generation,
  session: ClientSession,
  stored: ReadonlyMap<string, SubjectVersion>,
  all: readonly FoldedEvents[],
): Promise<void> {
  const operations: AnyBulkWriteOperation<VersionDocument>[] = [];
  for (const { partition, versions, commit } of all) {
    const stamp = { p: partition.id, c: commit };
    for (const [_id, reached] of versions) {
      operations.push(
        stored.has(_id)
          ? { updateOne: { filter: { _id }, update: { $set: { ...reached, ...stamp } } } }
          : { insertOne: { document: { _id, ...reached, ...stamp } } },
      );
    }
  }
  if (operations.length > 0) {
    await generation.collection<VersionDocument>(VERSIONS).bulkWrite(operations, { session, ordered: false });
  }
}
