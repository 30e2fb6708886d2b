import { setTimeout as delay } from 'node:timers/promises';
import { EVENT_DEFINITIONS } from '@imd/contracts';
import type { ConsistencyToken } from '../consistency/consistency-token';
import { VERSIONS, type VersionDocument } from './documents';
import type { Generation } from './generations';
import type { ReadModel } from './read-model';

const TOPIC_OF_AGGREGATE = new Map([...EVENT_DEFINITIONS.values()].map(({ aggregate, topic }) => [aggregate, topic]));
const LOOK_EVERY_MS = 20;

/** True when events of this subject reach the read model at all. */
export function isAbout(model: ReadModel, subject: string): boolean {
  const topic = TOPIC_OF_AGGREGATE.get(subject.slice(0, subject.indexOf('/')));
  return topic !== undefined && model.topics.includes(topic);
}

/** Waits until a read model has applied everything the token names; false when it has not within `milliseconds`. */
export async function caughtUp(
  generation: Generation,
  token: ConsistencyToken,
  milliseconds: number,
): Promise<boolean> {
  const waiting = new Map([...token].filter(([subject]) => isAbout(generation.model, subject)));
  const deadline = performance.now() + milliseconds;
  while (waiting.size > 0) {
    const applied = await generation
      .collection<VersionDocument>(VERSIONS)
      .find({ _id: { $in: [...waiting.keys()] } })
      .toArray();
    for (const { _id, version } of applied) if (version >= (waiting.get(_id) ?? 0)) waiting.delete(_id);
    if (waiting.size === 0) break;
    if (performance.now() >= deadline) return false;
    await delay(LOOK_EVERY_MS);
  }
  return true;
}
