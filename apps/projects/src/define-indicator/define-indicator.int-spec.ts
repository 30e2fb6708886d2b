import { accepted, refused, statuses, type TestService, twenty, wrong } from '@imd/testing';
import { startProjects } from '../projects.fixture';

const title = { nl: 'Gebruikers', en: 'Users' };
const unit = { nl: 'gebruikers', en: 'users' };

describe('defining an indicator', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startProjects();
    for (const id of ['site', 'handbook', 'pilot']) {
      await accepted(service.post('/v1/projects', { id, title, status: 'implementation', scope: 'global' }));
    }
  });
  afterAll(() => service.stop());

  const define = (project: string, id: string, changes: object = {}) =>
    service.post(`/v1/projects/${project}/indicators`, { id, title, unit, ...changes });

  it('stores it, tells of it, and answers where it is', async () => {
    const target = { value: '300000', by: '2011-12-31' };
    const { status, headers, body } = await define('site', 'users', { baseline: '0', target });
    expect(status).toBe(201);
    expect(headers.get('location')).toBe('/v1/projects/site/indicators/users');
    expect((await service.get('/v1/projects/site/indicators/users')).body).toEqual(body);
    expect(await service.stored('projects', 'site')).toMatchObject({
      indicators: [{ id: 'users', title, unit, baseline: '0', target, observations: [] }],
      version: 2,
    });
    expect(await service.event('imd.projects', 'projects/site', 2)).toMatchObject({
      type: 'nl.projects.indicator-defined.v1',
      data: { projectId: 'site', indicatorId: 'users', title, unit, baseline: '0', target },
    });
  });

  it('leaves unknown what is not said', async () => {
    await accepted(define('site', 'visits', { target: { value: '1' } }));
    expect(await service.event('imd.projects', 'projects/site', 3)).toMatchObject({
      data: { indicatorId: 'visits', baseline: null, target: { value: '1', by: null } },
    });
    expect(await define('site', 'returns')).toMatchObject({ status: 201, body: { baseline: null, target: null } });
  });

  it('happens once for each id, with twenty at once', async () => {
    const answers = await twenty((index) => define('handbook', 'copies', { baseline: String(index) }));
    expect(statuses(answers)).toEqual({ 201: 1, 409: 19 });
    expect(answers.find(({ status }) => status === 409)).toEqual(
      refused(409, 'indicator-exists', { field: 'id', project: 'handbook', indicator: 'copies' }),
    );
    const [first] = answers.filter(({ status }) => status === 201);
    expect((await service.get('/v1/projects/handbook/indicators')).body['items']).toEqual([first?.body]);
  });

  it('loses none of twenty at once', async () => {
    expect(statuses(await twenty((index) => define('pilot', `indicator-${index}`)))).toEqual({ 201: 20 });
    expect((await service.stored('projects', 'pilot'))?.['indicators']).toHaveLength(20);
  });

  it.each([
    ['/id', { id: 'Not a code' }],
    ['/unit', { unit: undefined }],
    ['/title/en', { title: { nl: 'Gebruikers', en: ' ' } }],
    ['/baseline', { baseline: 'many' }],
    ['/target/value', { target: { value: '' } }],
    ['/target/by', { target: { value: '1', by: '2011' } }],
  ])('is refused when %s is wrong', async (pointer, changes) =>
    expect(await define('site', 'wrong', changes)).toEqual(refused(400, 'input-invalid', wrong(pointer))),
  );

  it('of a project that nobody registered is unknown', async () =>
    expect(await define('nothing', 'users')).toEqual(refused(404, 'project-not-found', { id: 'nothing' })));
});
