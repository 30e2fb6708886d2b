import type { TestService } from '@imd/testing';
import { startProjects } from '../projects.fixture';

const title = { nl: 'Handboek', en: 'Handbook' };

describe('changing a project', () => {
  let service: TestService;
  const etag = async () => (await service.get('/v1/projects/handbook')).headers.get('etag') ?? '';
  const change = (changes: object, ifMatch?: string) =>
    service.patch('/v1/projects/handbook', changes, ifMatch === undefined ? {} : { headers: { 'if-match': ifMatch } });

  beforeAll(async () => {
    service = await startProjects();
    await service.post('/v1/organisations', { id: 'author', name: title });
    await service.post('/v1/projects', {
      id: 'handbook',
      title,
      status: 'implementation',
      scope: 'global',
      partners: [{ organisation: 'author', role: 'implementing' }],
      plannedEnd: '2011-09-21',
    });
  });
  afterAll(() => service.stop());

  it('needs the ETag of what it changes, and the present one', async () => {
    expect(await change({ plannedEnd: '2012-01-31' })).toMatchObject({
      status: 428,
      body: { type: 'urn:nld:imd:problem:if-match-missing' },
    });
    expect(await change({ plannedEnd: '2012-01-31' }, '"999"')).toMatchObject({
      status: 412,
      body: { type: 'urn:nld:imd:problem:if-match-stale' },
    });
  });

  it('leaves alone what it does not mention and forgets what it sets to null', async () => {
    const { status, body, headers } = await change({ plannedStart: '2010-01-01', plannedEnd: null }, await etag());
    expect(status).toBe(200);
    expect(body).toMatchObject({
      title,
      partners: [{ organisation: 'author', role: 'implementing' }],
      plannedStart: '2010-01-01',
      plannedEnd: null,
    });
    expect(headers.get('consistency-token')).toBe('projects/handbook@2');
  });

  it('keeps a title and a scope', async () => {
    const { status, body } = await change({ title: null, scope: null }, await etag());
    expect({ status, type: body['type'] }).toEqual({ status: 400, type: 'urn:nld:imd:problem:input-invalid' });
    const pointers = (body['errors'] as { pointer: string }[]).map(({ pointer }) => pointer);
    expect([...new Set(pointers)]).toEqual(['/title', '/scope']);
  });

  it('raises no version when it changes nothing', async () => {
    const before = await etag();
    const { status, headers } = await change({ plannedStart: '2010-01-01' }, before);
    expect(status).toBe(200);
    expect(headers.has('consistency-token')).toBe(false);
    expect(await etag()).toBe(before);
  });

  it('that was recorded before regions were named shows none, and changes as any other', async () => {
    await service.db.collection('projects').updateOne({ _id: 'handbook' as never }, { $unset: { regions: '' } });
    expect((await service.get('/v1/projects/handbook')).body).toMatchObject({ countries: [], regions: [] });
    const { body } = await service.get('/v1/projects');
    expect(body['items']).toMatchObject([{ id: 'handbook', regions: [] }]);
    expect((await service.get('/v1/projects', { headers: { accept: 'text/csv' } })).status).toBe(200);
    const unchanged = await change({ title }, await etag());
    expect([unchanged.status, unchanged.headers.has('consistency-token')]).toEqual([200, false]);
    const changed = await change({ plannedStart: '2010-02-01' }, await etag());
    expect([changed.status, changed.headers.get('consistency-token')]).toEqual([
      200,
      expect.stringMatching(/^projects\/handbook@\d+$/),
    ]);
    expect(await service.stored('projects', 'handbook')).toMatchObject({ plannedStart: '2010-02-01', regions: [] });
  });

  it('is held to the rules of registering', async () =>
    expect(await change({ plannedEnd: '2009-12-31' }, await etag())).toMatchObject({
      status: 400,
      body: { type: 'urn:nld:imd:problem:dates-out-of-order', field: 'plannedEnd' },
    }));

  it('of a project that does not exist is not found', async () =>
    expect(await service.patch('/v1/projects/nothing', {}, { headers: { 'if-match': '"1"' } })).toMatchObject({
      status: 404,
    }));

  it('by twenty callers who saw the same state succeeds for one', async () => {
    const seen = await etag();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => change({ plannedEnd: `2012-01-${index + 10}` }, seen)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(19).fill(412)]);
  });
});
