import type { ClientSession } from 'mongodb';
import type { Generation } from '../read-models/generations';
import { writeFolds, type FoldedEvents } from './fold';
import { saveVersions, type SubjectVersion } from './versions';

/**
 * Writes what was folded of several partitions, and the versions that this brings their subjects to.
 * @param stored the versions that the subjects stood at when the transaction began
 */
export async function writeFolded(
  generation: Generation,
  session: ClientSession,
  stored: ReadonlyMap<string, SubjectVersion>,
  all: readonly FoldedEvents[],
): Promise<void> {
  await writeFolds(generation, session, all);
  await saveVersions(generation, session, stored, all);
}

/** The part of an offset's update that tells images which collections transaction number `commit` wrote to. */
export function wroteTo(collections: Iterable<string>, commit: bigint): Record<string, bigint> {
  return Object.fromEntries([...collections].map((collection) => [`wrote.${collection}`, commit]));
}
