import { TestService } from '@imd/testing';
import { AppModule } from '../app.module';

const title = { nl: 'Handboek', en: 'Handbook' };
const HISTORY = '/v1/projects/handbook/history';

describe('the history of a project', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await TestService.start(AppModule, { name: 'projects' });
    await service.post('/v1/organisations', { id: 'author', name: title });
    await service.post('/v1/projects', {
      id: 'handbook',
      title,
      status: 'implementation',
      scope: 'global',
      partners: [{ organisation: 'author', role: 'implementing' }],
      plannedStart: '2010-01-01',
      plannedEnd: '2011-09-21',
    });
    const etag = (await service.get('/v1/projects/handbook')).headers.get('etag') ?? '';
    await service.patch('/v1/projects/handbook', { plannedEnd: '2012-01-31' }, { headers: { 'if-match': etag } });
  });
  afterAll(() => service.stop());

  const entries = (body: unknown) => (body as { items: Record<string, unknown>[] }).items;

  it('tells who did what and when, and what it was before', async () => {
    const { status, body } = await service.get(HISTORY);
    expect(status).toBe(200);
    const [first, second] = entries(body);
    expect(first).toMatchObject({
      version: 1,
      event: 'nl.projects.project-registered.v1',
      data: { projectId: 'handbook', plannedEnd: '2011-09-21' },
      changed: null,
    });
    expect(second).toMatchObject({
      version: 2,
      event: 'nl.projects.project-changed.v1',
      changed: [{ field: 'plannedEnd', before: '2011-09-21', after: '2012-01-31' }],
    });
    const sent = await service.db
      .collection('events')
      .find({ subject: 'projects/handbook' })
      .sort({ version: 1 })
      .toArray();
    expect(entries(body).map(({ id, recordedAt, actor }) => [id, recordedAt, actor])).toEqual(
      sent.map(({ _id, headers }) => [String(_id), headers.ce_time, headers.ce_actor]),
    );
  });

  it('comes in pages, each with what was before it', async () => {
    const page = (await service.get(`${HISTORY}?limit=1`)).body;
    expect(entries(page).map(({ version }) => version)).toEqual([1]);
    const next = (await service.get(`${HISTORY}?limit=1&cursor=${String(page['next'])}`)).body;
    expect(entries(next)).toEqual([expect.objectContaining({ version: 2, changed: [expect.anything()] })]);
    expect(next['next']).toBeNull();
  });

  it('takes no cursor of another thing’s history', async () => {
    const { next } = (await service.get(`${HISTORY}?limit=1`)).body;
    expect(await service.get(`/v1/organisations/author/history?cursor=${String(next)}`)).toMatchObject({
      status: 400,
      body: { type: 'urn:nld:imd:problem:cursor-of-another-list' },
    });
  });

  it('of what nobody registered is not found', async () => {
    expect(await service.get('/v1/projects/nowhere/history')).toMatchObject({
      status: 404,
      body: { type: 'urn:nld:imd:problem:project-not-found' },
    });
  });
});
