import type { OutboxDocument } from '../outbox/outbox';

/** A broker refuses a batch of one partition above 1 MB (message.max.bytes), and would refuse it at every attempt. */
const MOST_BYTES = 700_000;
/** Kafka keeps lengths and offsets with each record. */
const OVERHEAD_BYTES = 64;

/** Splits records, in their order, into batches that a broker takes even when all of one go to the same partition. */
export function batchesOf(records: readonly OutboxDocument[], mostBytes = MOST_BYTES): OutboxDocument[][] {
  const batches: OutboxDocument[][] = [];
  let left = 0;
  for (const record of records) {
    const bytes = bytesOf(record);
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

function bytesOf({ key, headers, value }: OutboxDocument): number {
  let bytes = OVERHEAD_BYTES + Buffer.byteLength(key);
  for (const [name, text] of Object.entries(headers)) bytes += Buffer.byteLength(name) + Buffer.byteLength(text);
  if (value !== null) bytes += typeof value === 'string' ? Buffer.byteLength(value) : value.length();
  return bytes;
}
