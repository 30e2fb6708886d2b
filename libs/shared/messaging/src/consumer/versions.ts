import type { AnyBulkWriteOperation, ClientSession } from 'mongodb';
import { VERSIONS, type VersionDocument } from '../read-models/documents';
import type { Generation } from '../read-models/generations';
import type { FoldedEvents } from './fold';

/** The versions that subjects stand at; a subject that no event has reached yet is missing. */
export async function storedVersions(
  generation: Generation,
  session: ClientSession,
  subjects: Iterable<string>,
): Promise<ReadonlyMap<string, number>> {
  const found = await generation
    .collection<VersionDocument>(VERSIONS)
    .find({ _id: { $in: [...subjects] } }, { session })
    .project<{ _id: string; version: number }>({ version: 1 })
    .toArray();
  return new Map(found.map(({ _id, version }) => [_id, version]));
}

/** @param stored the versions read in the same transaction: they tell which documents there are to change */
export async function saveVersions(
  generation: Generation,
  session: ClientSession,
  stored: ReadonlyMap<string, number>,
  all: readonly FoldedEvents[],
): Promise<void> {
  const operations: AnyBulkWriteOperation<VersionDocument>[] = [];
  for (const { partition, versions, commit } of all) {
    const stamp = { p: partition.id, c: commit };
    for (const [_id, version] of versions) {
      operations.push(
        stored.has(_id)
          ? { updateOne: { filter: { _id }, update: { $set: { version, ...stamp } } } }
          : { insertOne: { document: { _id, version, ...stamp } } },
      );
    }
  }
  if (operations.length > 0) {
    await generation.collection<VersionDocument>(VERSIONS).bulkWrite(operations, { session, ordered: false });
  }
}
