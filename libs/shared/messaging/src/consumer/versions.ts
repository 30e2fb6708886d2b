import { MongoServerError, type ClientSession, type Document, type ErrorDescription } from 'mongodb';
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

/**
 * A chunk writes thousands of these, so this is one plain command for the new ones and one for the others: the driver's
 * bulk write measures each document before it sends it, for a limit that no chunk comes near.
 * @param stored the versions read in the same transaction: they tell which documents there are to change
 * @throws MongoServerError for the first that the database refuses: such a command by itself reports it as done
 */
export async function saveVersions(
  generation: Generation,
  session: ClientSession,
  stored: ReadonlyMap<string, SubjectVersion>,
  all: readonly FoldedEvents[],
): Promise<void> {
  const documents: VersionDocument[] = [];
  const updates: { q: Pick<VersionDocument, '_id'>; u: { $set: Omit<VersionDocument, '_id'> } }[] = [];
  for (const { partition, versions, commit } of all) {
    for (const [_id, { version, event }] of versions) {
      const reached = { version, event, p: partition.id, c: commit };
      if (stored.has(_id)) updates.push({ q: { _id }, u: { $set: reached } });
      else documents.push({ _id, ...reached });
    }
  }
  const { db } = generation;
  const name = generation.collection(VERSIONS).collectionName;
  const write = async (command: Document) => {
    const { writeErrors } = await db.command({ ...command, ordered: false }, { session });
    if (writeErrors) throw new MongoServerError((writeErrors as [ErrorDescription])[0]);
  };
  if (documents.length > 0) await write({ insert: name, documents });
  if (updates.length > 0) await write({ update: name, updates });
}
