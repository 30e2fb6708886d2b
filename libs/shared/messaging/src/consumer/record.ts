import { EVENT_DEFINITIONS, findingsIn, heard } from '@imd/contracts';
import type { IHeaders, KafkaMessage } from 'kafkajs';
import { fromHeaders, UnreadableEvent, type CloudEventAttributes } from '../cloud-events/codec';

/** The parts of a record that an event is read from. */
export type RawRecord = Pick<KafkaMessage, 'offset' | 'key' | 'headers' | 'value'>;

/** A record of a topic after reading: it holds an event, or the problem that keeps it from being one. */
export interface ReadRecord {
  readonly offset: bigint;
  /** Kafka orders records by this key, which is the event's subject; null when the record has none. */
  readonly key: string | null;
  readonly headers: IHeaders;
  readonly value: Buffer | null;
  readonly event: { readonly attributes: CloudEventAttributes; readonly data: unknown } | null;
  readonly problem: string | null;
}

export function readRecord({ offset, key, headers = {}, value }: RawRecord): ReadRecord {
  const raw = { offset: BigInt(offset), key: key && key.length > 0 ? key.toString() : null, headers, value };
  try {
    const attributes = fromHeaders(headers);
    if (attributes.subject !== raw.key) throw new UnreadableEvent('the Kafka key is not the subject');
    return { ...raw, event: { attributes, data: readData(attributes.type, value) }, problem: null };
  } catch (error) {
    if (!(error instanceof UnreadableEvent)) throw error;
    return { ...raw, event: null, problem: error.message };
  }
}

function readData(type: string, value: Buffer | null): unknown {
  const definition = EVENT_DEFINITIONS.get(type);
  // A newer producer may send types that this build does not know yet; nothing can be said of their data.
  if (!definition) return null;
  let data: unknown;
  try {
    data = JSON.parse(value?.toString() ?? '');
  } catch {
    throw new UnreadableEvent('the data is not JSON');
  }
  const findings = findingsIn(definition, data);
  if (findings.length > 0)
    throw new UnreadableEvent(`the data does not match ${definition.dataschema}: ${findings.slice(0, 5).join('; ')}`);
  return heard(definition, data);
}
