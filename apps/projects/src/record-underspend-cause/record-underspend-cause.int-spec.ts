import type { TestService } from '@imd/testing';
import { startProjects } from '../projects.fixture';

const label = { nl: 'Geringe belangstelling', en: 'Low demand' };

describe('an underspend cause', () => {
  let service: TestService;
  const record = (id: string, more: object = {}) =>
    service.post('/v1/underspend-causes', { id, year: 2010, code: 'low-demand', ...more });

  beforeAll(async () => {
    service = await startProjects();
    await service.put('/v1/underspend-cause-codes/low-demand', { label, narrativeRequired: false });
    await service.put('/v1/underspend-cause-codes/other', { label, narrativeRequired: true });
    await service.post('/v1/projects', {
      id: 'pilot',
      title: label,
      status: 'implementation',
      scope: 'global',
      priority: 'return-and-reintegration',
    });
    await service.post('/v1/projects', {
      id: 'divided',
      title: label,
      status: 'implementation',
      scope: 'global',
      priorities: ['return-and-reintegration', 'diaspora'].map((priority) => ({ priority, share: '50.00' })),
      prioritiesReason: 'By the letter',
    });
  });
  afterAll(() => service.stop());

  it('is recorded at a project, with or without an amount', async () => {
    expect(await record('not-quantified', { project: 'pilot' })).toMatchObject({
      status: 201,
      body: { project: 'pilot', purpose: 'return-and-reintegration', amount: null, withdrawal: null },
    });
    expect(await record('quantified', { amount: { value: '-250.5', currency: 'EUR' } })).toMatchObject({
      status: 201,
      body: { project: null, purpose: null, amount: { value: '-250.50', currency: 'EUR' } },
    });
    expect(await record('of-diaspora', { project: 'divided', purpose: 'diaspora' })).toMatchObject({
      status: 201,
      body: { project: 'divided', purpose: 'diaspora' },
    });
    expect(await service.get('/v1/underspend-causes?year=2010&project=pilot')).toMatchObject({
      body: { items: [{ id: 'not-quantified' }], next: null },
    });
  });

  it.each([
    ['a code nobody set', { code: 'weather' }, 'underspend-cause-code-unknown'],
    ['a project nobody registered', { project: 'nothing' }, 'project-unknown'],
    ['no narrative where the code needs one', { code: 'other' }, 'narrative-required'],
    ['a purpose of no framework', { purpose: 'space-travel' }, 'purpose-not-in-force'],
    ['no priority at a project of several', { project: 'divided' }, 'cause-of-no-one-priority'],
    ['another priority than its project’s', { project: 'pilot', purpose: 'diaspora' }, 'purpose-not-of-project'],
  ])('is refused with %s', async (_, more, problem) =>
    expect(await record('refused', more)).toMatchObject({
      status: 409,
      body: { type: `urn:nld:imd:problem:${problem}` },
    }),
  );

  it('can be withdrawn once, with the reason', async () => {
    const withdraw = (reason: string) => service.replace('/v1/underspend-causes/quantified/withdrawal', { reason });
    expect(await withdraw('Recorded twice')).toMatchObject({
      status: 201,
      body: { reason: 'Recorded twice' },
    });
    expect((await withdraw('Recorded twice')).headers.has('consistency-token')).toBe(false);
    expect(await withdraw('Wrong year')).toMatchObject({
      status: 409,
      body: { type: 'urn:nld:imd:problem:underspend-cause-withdrawn-before' },
    });
  });

  it('has a code whose label can change; set again as it was, nothing happens', async () => {
    const set = (en: string) =>
      service.replace('/v1/underspend-cause-codes/low-demand', { label: { ...label, en }, narrativeRequired: false });
    expect((await set('Low demand')).headers.has('consistency-token')).toBe(false);
    expect((await set('Little demand')).headers.get('consistency-token')).toBe('underspend-cause-codes/low-demand@2');
  });
});
