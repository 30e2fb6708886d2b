import type { TestService } from '@imd/testing';
import { startProjects } from '../projects.fixture';

const title = { nl: 'Tussentijdse evaluatie', en: 'Interim evaluation' };

describe('an evaluation', () => {
  let service: TestService;
  const record = (more: object) => service.replace('/v1/evaluations/interim', { title, state: 'planned', ...more });

  beforeAll(async () => {
    service = await startProjects();
    await service.post('/v1/projects', { id: 'pilot', title, status: 'implementation', scope: 'global' });
  });
  afterAll(() => service.stop());

  it('is recorded, replaced when it says something new, and left alone otherwise', async () => {
    expect(await record({ project: 'pilot' })).toMatchObject({ status: 201, body: { project: 'pilot', heldOn: null } });
    const findings = { nl: 'Geen effect', en: 'No effect' };
    expect(await record({ project: 'pilot', state: 'done', findings })).toMatchObject({
      status: 200,
      body: { state: 'done', findings },
    });
    expect((await record({ project: 'pilot', state: 'done', findings })).headers.has('consistency-token')).toBe(false);
    expect(await service.get('/v1/evaluations?project=pilot')).toMatchObject({ body: { items: [{ id: 'interim' }] } });
    expect(await service.get('/v1/evaluations?state=planned')).toMatchObject({ body: { items: [] } });
  });

  it('is refused when it is of nothing, or of a project nobody registered', async () => {
    expect(await record({})).toMatchObject({
      status: 400,
      body: { type: 'urn:nld:imd:problem:evaluation-of-one-thing' },
    });
    expect(await record({ project: 'nothing' })).toMatchObject({
      status: 409,
      body: { type: 'urn:nld:imd:problem:project-unknown' },
    });
    expect(await record({ framework: 'framework-1999' })).toMatchObject({
      status: 409,
      body: { type: 'urn:nld:imd:problem:framework-unknown' },
    });
  });
});
