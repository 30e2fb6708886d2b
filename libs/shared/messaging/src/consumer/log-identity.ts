import type { IHeaders, Kafka } from 'kafkajs';
import { OFFSETS, type OffsetDocument } from '../read-models/documents';
import type { Generation } from '../read-models/generations';

/** A log that lost its tail, one that lost its head, and another one in its place. */
export type LogFaultReason = 'log-shorter' | 'log-headless' | 'log-replaced';

/** The log is not the one that a read model has applied: to go on would give figures that are wrong and look right. */
export class LogFault extends Error {
  override readonly name = 'LogFault';

  constructor(
    readonly reason: LogFaultReason,
    message: string,
  ) {
    super(`${reason}: ${message}`);
  }
}

/** The offset of the first record of a partition, and the one after the last. */
export interface LogBounds {
  readonly low: bigint;
  readonly high: bigint;
}

/**
 * Asks the broker for the bounds of each partition, by `<topic>/<partition>`; those of a topic that does not exist are
 * missing.
 */
export async function logBounds(kafka: Kafka, topics: Iterable<string>): Promise<ReadonlyMap<string, LogBounds>> {
  const admin = kafka.admin();
  await admin.connect();
  try {
    const existing = new Set(await admin.listTopics());
    const bounds = new Map<string, LogBounds>();
    for (const topic of topics) {
      if (!existing.has(topic)) continue;
      for (const { partition, low, high } of await admin.fetchTopicOffsets(topic))
        bounds.set(`${topic}/${partition}`, { low: BigInt(low), high: BigInt(high) });
    }
    return bounds;
  } finally {
    await admin.disconnect();
  }
}

/**
 * @param next the offset after the last record that was applied, read before the bounds were: both only grow
 * @throws LogFault when the log does not reach so far, or begins later
 */
export function refuseOtherBounds(id: string, next: bigint, bounds: LogBounds | undefined): void {
  const { low, high } = bounds ?? { low: 0n, high: 0n };
  if (high < next) throw new LogFault('log-shorter', `${id} ends at ${high}, and events before ${next} were applied`);
  if (low > next)
    throw new LogFault('log-headless', `${id} begins at ${low}, and the events from ${next} were never seen`);
}

/** What tells a record of the log from one of another log at the same offset; null when it carries no id. */
export function recordId(headers: IHeaders | undefined): string | null {
  const id = headers?.['ce_id'];
  return id === undefined ? null : String(id);
}

/**
 * A read model can be built from complete logs alone.
 * @throws LogFault for the first partition whose log does not begin with its first record
 */
export async function refuseHeadlessLogs(kafka: Kafka, generation: Generation): Promise<void> {
  for (const [id, bounds] of await logBounds(kafka, generation.topics())) refuseOtherBounds(id, 0n, bounds);
}

/**
 * Compares how far a generation has come with the logs as the broker has them.
 * @throws LogFault for the first partition whose log does not reach so far, or begins later
 */
export async function refuseOtherLogs(kafka: Kafka, generation: Generation): Promise<void> {
  const offsets = await generation.collection<OffsetDocument>(OFFSETS).find().toArray();
  const bounds = await logBounds(kafka, generation.topics());
  for (const { _id, next } of offsets) refuseOtherBounds(_id, next, bounds.get(_id));
}
