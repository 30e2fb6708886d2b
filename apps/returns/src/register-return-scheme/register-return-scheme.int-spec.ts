import { TestService } from '@imd/testing';
import { AppModule } from '../app.module';

const HRT = {
  title: { nl: 'Herintegratie Regeling Terugkeer', en: 'Return and Reintegration Scheme' },
  operator: 'IOM',
  partners: [],
  modality: 'cash',
  state: 'open',
  applicationFrom: '2004-01-01',
  datePrecision: 'year',
  ceiling: { value: '2000.00', currency: 'EUR' },
  countries: [],
  project: 'hrt',
};

describe('registering a return scheme', () => {
  let service: TestService;
  beforeAll(async () => void (service = await TestService.start(AppModule, { name: 'returns' })));
  afterAll(() => service.stop());

  it('shows what was registered, unknown as null, and tells it once', async () => {
    const answer = await service.put('/v1/return-schemes/hrt', HRT);
    expect(answer.status).toBe(201);
    expect(answer.headers.get('location')).toBe('/v1/return-schemes/hrt');
    expect(answer.headers.get('consistency-token')).toBe('return-schemes/hrt@1');

    const shown = await service.get('/v1/return-schemes/hrt');
    expect(shown.body).toMatchObject({ id: 'hrt', ...HRT, applicationTo: null, runOffTo: null, remark: null });
    expect(shown.body['links']).toEqual({
      self: '/v1/return-schemes/hrt',
      statistics: '/v1/return-statistics?scheme=hrt',
      project: '/v1/projects/hrt',
    });
    const [event] = await service.topic('imd.returns', (read) => read.length > 0);
    expect(event).toMatchObject({
      type: 'nl.return-schemes.return-scheme-registered.v1',
      subject: 'return-schemes/hrt',
      version: 1,
      data: { schemeId: 'hrt', projectId: 'hrt', ceiling: HRT.ceiling },
    });
  });

  it('changes nothing when the same content comes again', async () => {
    await service.put('/v1/return-schemes/same', HRT);
    const before = await service.get('/v1/return-schemes/same');
    const again = await service.put('/v1/return-schemes/same', { ...HRT, runOffTo: null });
    expect(again.status).toBe(200);
    expect(again.headers.get('consistency-token')).toBeNull();
    expect((await service.get('/v1/return-schemes/same')).headers.get('etag')).toBe(before.headers.get('etag'));
  });

  it('is replaced whole and tells its next version', async () => {
    await service.put('/v1/return-schemes/changed', HRT);
    const changed = await service.replace('/v1/return-schemes/changed', { ...HRT, operator: null });
    expect(changed.headers.get('consistency-token')).toBe('return-schemes/changed@2');
  });

  it('may be set under a key, and gets the same answer whatever was set since', async () => {
    const path = '/v1/return-schemes/keyed';
    const set = (body: object) => service.put(path, body, { headers: { 'idempotency-key': 'set-once' } });
    const first = await set(HRT);
    const changed = await service.replace(path, { ...HRT, operator: null });
    const again = await set(HRT);
    expect([first.status, changed.status, again.status]).toEqual([201, 200, 201]);
    expect(again.headers.get('etag')).toBe(first.headers.get('etag'));
    expect((await service.get(path)).headers.get('etag')).toBe(changed.headers.get('etag'));
    expect(await set({ ...HRT, state: 'closed' })).toMatchObject({
      status: 409,
      body: { type: 'urn:nld:imd:problem:idempotency-key-reused' },
    });
  });

  it('refuses a change made for a state that has passed', async () => {
    await service.put('/v1/return-schemes/stale', HRT);
    const { headers } = await service.get('/v1/return-schemes/stale');
    const ifMatch = { headers: { 'if-match': headers.get('etag') ?? '' } };
    expect((await service.put('/v1/return-schemes/stale', { ...HRT, state: 'closed' }, ifMatch)).status).toBe(200);
    expect(await service.put('/v1/return-schemes/stale', { ...HRT, state: 'planned' }, ifMatch)).toMatchObject({
      status: 412,
      body: { type: 'urn:nld:imd:problem:if-match-stale' },
    });
  });

  it.each([
    ['application-period-reversed', { applicationTo: '2003-12-31' }],
    ['run-off-before-application-end', { applicationTo: '2011-12-31', runOffTo: '2011-12-30' }],
    ['input-invalid', { ceiling: { value: '0.00', currency: 'EUR' } }],
  ])('refuses %s and keeps nothing of it', async (code, wrong) => {
    expect(await service.put(`/v1/return-schemes/${code}`, { ...HRT, ...wrong })).toMatchObject({
      status: 400,
      body: { type: `urn:nld:imd:problem:${code}` },
    });
    expect((await service.get(`/v1/return-schemes/${code}`)).status).toBe(404);
  });

  it('names everything that is wrong with a body at once', async () => {
    const { status, body } = await service.put('/v1/return-schemes/wrong', {
      ...HRT,
      title: [],
      modality: 'gold',
      countries: ['XX'],
      participants: ['a name'],
    });
    expect(status).toBe(400);
    const pointers = (body['errors'] as { pointer: string }[]).map(({ pointer }) => pointer);
    expect(pointers.sort()).toEqual(['/countries', '/modality', '/participants', '/title']);
  });

  it('is listed page by page', async () => {
    const first = await service.get('/v1/return-schemes?limit=1');
    expect(first.body['items']).toHaveLength(1);
    const second = await service.get(`/v1/return-schemes?limit=1&cursor=${String(first.body['next'])}`);
    expect(second.body['items']).toHaveLength(1);
    expect(second.body['items']).not.toEqual(first.body['items']);
  });
});
