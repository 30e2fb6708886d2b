import type { IHeaders } from 'kafkajs';

/**
 * These attributes travel in binary mode of CloudEvents' Kafka binding 1.0.2: each is a header `ce_<name>`, and the
 * value holds the data alone. The code is ours because the SDK's binding fits kafkajs in neither direction
 * (docs/decisions).
 */
export interface CloudEventAttributes {
  /** A random UUID: it identifies this event and is no handle on anything else. */
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly subject: string;
  /** When the event was recorded, in UTC. */
  readonly time: string;
  readonly dataschema: string;
  /** The aggregate's own version: 1, 2, 3 … without gaps. */
  readonly subjectversion: number;
  readonly actor: string;
  /** The store that the event was recorded in; null when it was recorded before stores had an id. */
  readonly incarnation: string | null;
  /** The trace in which the event was recorded. */
  readonly traceparent: string | null;
}

export function toHeaders(attributes: CloudEventAttributes): Record<string, string> {
  return {
    'content-type': 'application/json',
    ce_specversion: '1.0',
    ce_id: attributes.id,
    ce_source: attributes.source,
    ce_type: attributes.type,
    ce_subject: attributes.subject,
    ce_time: attributes.time,
    ce_dataschema: attributes.dataschema,
    ce_subjectversion: String(attributes.subjectversion),
    ce_actor: attributes.actor,
    ...(attributes.incarnation === null ? {} : { ce_incarnation: attributes.incarnation }),
    ...(attributes.traceparent === null ? {} : { ce_traceparent: attributes.traceparent }),
  };
}

/** A record claims to be an event and is none; the message says why. */
export class UnreadableEvent extends Error {
  override readonly name = 'UnreadableEvent';
}

export function fromHeaders(headers: IHeaders | undefined): CloudEventAttributes {
  const read = (name: string): string | null => {
    const value = headers?.[name];
    return value === undefined || Array.isArray(value) ? null : value.toString();
  };
  const required = (name: string): string => {
    const value = read(name);
    if (!value) throw new UnreadableEvent(`header ${name} is missing`);
    return value;
  };
  if (required('ce_specversion') !== '1.0') throw new UnreadableEvent('header ce_specversion is not 1.0');
  const subjectversion = Number(required('ce_subjectversion'));
  if (!Number.isInteger(subjectversion) || subjectversion < 1) {
    throw new UnreadableEvent('header ce_subjectversion is not a whole number from 1');
  }
  const time = required('ce_time');
  if (Number.isNaN(Date.parse(time))) throw new UnreadableEvent('header ce_time is not a time');
  return {
    id: required('ce_id'),
    source: required('ce_source'),
    type: required('ce_type'),
    subject: required('ce_subject'),
    time,
    dataschema: required('ce_dataschema'),
    subjectversion,
    actor: required('ce_actor'),
    incarnation: read('ce_incarnation'),
    traceparent: read('ce_traceparent'),
  };
}
