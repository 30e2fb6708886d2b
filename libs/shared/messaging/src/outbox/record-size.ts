import type { OutboxDocument } from './outbox';

/** Kafka keeps lengths and offsets with each record. */
const OVERHEAD_BYTES = 64;

/** How many bytes a record takes in its topic, about. */
export function recordSize({ key, headers, value }: Pick<OutboxDocument, 'key' | 'headers' | 'value'>): number {
  let bytes = OVERHEAD_BYTES + Buffer.byteLength(key);
  for (const [name, text] of Object.entries(headers)) bytes += Buffer.byteLength(name) + Buffer.byteLength(text);
  if (value !== null) bytes += typeof value === 'string' ? Buffer.byteLength(value) : value.length();
  return bytes;
}
