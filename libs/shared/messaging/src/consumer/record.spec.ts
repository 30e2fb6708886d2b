import { ProjectRegistered, told } from '@imd/contracts';
import { toHeaders } from '../cloud-events/codec';
import { readRecord } from './record';

const read = (data: unknown) =>
  readRecord({
    offset: '0',
    key: Buffer.from('projects/hrt'),
    headers: toHeaders({
      id: 'event',
      source: 'urn:nld:oin:00000000000000000000:systeem:test',
      type: ProjectRegistered.type,
      subject: 'projects/hrt',
      time: '2011-06-10T12:00:00.000Z',
      dataschema: ProjectRegistered.dataschema,
      subjectversion: 1,
      actor: 'test',
      incarnation: null,
      traceparent: null,
    }),
    value: Buffer.from(JSON.stringify(data)),
  });

describe('a record', () => {
  it('of a text in one language is read as that: the other is unknown', () => {
    const data = { ...ProjectRegistered.sample, title: { nl: 'Terugkeer', en: null } };
    expect(read(told(ProjectRegistered, data)).event?.data).toEqual(data);
  });

  it('of a text in no language is none', () =>
    expect(read({ ...ProjectRegistered.sample, title: { nl: null, en: null } })).toMatchObject({
      event: null,
      problem: expect.stringContaining('/title/nl'),
    }));
});
