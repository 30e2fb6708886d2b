import type { TestService } from '@imd/testing';
import { accepted, label, refused, startProjects } from '../projects.fixture';

describe('a document of the register', () => {
  let service: TestService;
  const record = (more: object) => service.replace('/v1/documents/motion', { kind: 'motion', title: label, ...more });

  beforeAll(async () => {
    service = await startProjects();
  });
  afterAll(() => service.stop());

  it('is refused as a motion that nobody tabled', async () =>
    expect(await record({})).toEqual(refused(400, 'document-without-movers', { field: 'movers', kind: 'motion' })));

  it('is recorded, told and found by its number, kind and chamber', async () => {
    const more = { number: '31 700 VI', datedOn: '2008-11-05', chamber: 'tweede-kamer', movers: ['A member'] };
    expect(await accepted(record(more))).toMatchObject({ status: 201, body: { id: 'motion', ...more } });
    expect(await service.event('imd.projects', 'documents/motion', 1)).toMatchObject({
      type: 'nl.documents.document-recorded.v1',
      data: { documentId: 'motion', number: '31 700 VI' },
    });
    for (const filter of ['number=31%20700%20VI', 'kind=motion', 'chamber=tweede-kamer'])
      expect(await service.get(`/v1/documents?${filter}`)).toMatchObject({ body: { items: [{ id: 'motion' }] } });
    expect((await record(more)).headers.has('consistency-token')).toBe(false);
  });
});
