import type { OutboxDocument } from '../outbox/outbox';
import { recordSize } from '../outbox/record-size';

/** A broker refuses a batch of one partition above 1 MB (message.max.bytes), and would refuse it at every attempt. */
export const MOST_BATCH_BYTES = 700_000;

/** Splits records, in their order, into batches that a broker takes even when all of one go to the same partition. */
export function batchesOf(records: readonly OutboxDocument[], mostBytes = MOST_BATCH_BYTES): OutboxDocument[][] {
  const batches: OutboxDocument[][] = [];
  let left = 0;
  for (const record of records) {
    const bytes = recordSize(record);
    const last = batches.at(-1);
    if (last && bytes <= left) last.push(record);
    else {
      batches.push([record]);
      left = mostBytes;
    }
    left -= bytes;
  }
  return batches;
}
