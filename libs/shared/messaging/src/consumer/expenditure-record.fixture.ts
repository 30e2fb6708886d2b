import { ExpenditureRecorded } from '@imd/contracts';
import { toHeaders } from '../cloud-events/codec';
import { readRecord, type ReadRecord } from './record';

function headersOf(
  eventId: string,
  subject: string,
  version: number,
  type: string = ExpenditureRecorded.type,
): Record<string, string> {
  return toHeaders({
    id: eventId,
    source: 'urn:nld:oin:00000000000000000000:systeem:test',
    type,
    subject,
    time: '2010-12-31T12:00:00.000Z',
    dataschema: ExpenditureRecorded.dataschema,
    subjectversion: version,
    actor: 'test',
    incarnation: null,
    traceparent: null,
  });
}

/** The first event of an expenditure as a producer sends it; the event has the id of the expenditure. */
export function expenditureMessage(id: string) {
  const key = `expenditures/${id}`;
  return { key, headers: headersOf(id, key, 1), value: JSON.stringify(ExpenditureRecorded.sample) };
}

/**
 * A record of an expenditure as it comes from the topic; its data cannot be read when `value` is no amount.
 * @param type another one is of a newer producer
 */
export function expenditureRecord(
  offset: number,
  id: string,
  version: number,
  value: string,
  eventId = `event-${id}-${version}`,
  type?: string,
): ReadRecord {
  const key = `expenditures/${id}`;
  const headers = headersOf(eventId, key, version, type);
  const data = { ...ExpenditureRecorded.sample, expenditureId: id, amount: { value, currency: 'EUR' } };
  return readRecord({
    offset: String(offset),
    key: Buffer.from(key),
    headers,
    value: Buffer.from(JSON.stringify(data)),
  });
}
