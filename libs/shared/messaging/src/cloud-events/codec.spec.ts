import { fromHeaders, toHeaders, UnreadableEvent, type CloudEventAttributes } from './codec';

const EVENT: CloudEventAttributes = {
  id: 'an-event',
  source: 'urn:nld:oin:00000000000000000000:systeem:test',
  type: 'nl.expenditures.expenditure-recorded.v1',
  subject: 'expenditures/a',
  time: '2010-12-31T12:00:00.000Z',
  dataschema: 'urn:nld:imd:schemas:expenditures.expenditure-recorded.v1',
  subjectversion: 1,
  actor: 'test',
  incarnation: 'a-store',
  traceparent: null,
};

describe('the headers of an event', () => {
  it.each([EVENT, { ...EVENT, incarnation: null, traceparent: '00-trace-span-01' }])(
    'are read as they were written',
    (event) => expect(fromHeaders(toHeaders(event))).toEqual(event),
  );

  it('name the store that it was recorded in', () =>
    expect(toHeaders(EVENT)).toMatchObject({ ce_incarnation: 'a-store' }));

  it.each(['ce_id', 'ce_subject', 'ce_subjectversion'])('are no event without %s', (name) => {
    const { [name]: _, ...others } = toHeaders(EVENT);
    expect(() => fromHeaders(others)).toThrow(UnreadableEvent);
  });
});
