import { createStores } from '@imd/mongo';
import type { TestService } from '@imd/testing';
import { projects } from '../persistence/project.schema';
import { eur, knowFramework, refused, startProjects } from '../projects.fixture';

const title = { nl: 'Uitzending van deskundigen', en: 'Posting of experts' };
const name = { nl: 'Partner', en: 'Partner' };
const divides = (...shares: readonly [string, string][]) => ({
  priorities: shares.map(([priority, share]) => ({ priority, share })),
  prioritiesReason: 'By the letter',
});

describe('registering a project', () => {
  let service: TestService;
  const register = (id: string, more: object = {}) =>
    service.post('/v1/projects', { id, title, status: 'implementation', scope: 'global', ...more });

  beforeAll(async () => {
    service = await startProjects();
    await service.post('/v1/organisations', { id: 'partner', name });
  });
  afterAll(() => service.stop());

  it('stores it and tells of it', async () => {
    const { status, headers, body } = await register('postings', {
      scope: 'countries',
      countries: [
        { country: 'AF', share: '60' },
        { country: 'SD', share: '40.00' },
      ],
      partners: [{ organisation: 'partner', role: 'implementing' }],
      totalBudget: { value: '1000', currency: 'EUR' },
    });
    expect(status).toBe(201);
    expect(headers.get('location')).toBe('/v1/projects/postings');
    expect(headers.get('consistency-token')).toBe('projects/postings@1');
    expect(body).toMatchObject({
      id: 'postings',
      countries: [
        { country: 'AF', share: '60.00' },
        { country: 'SD', share: '40.00' },
      ],
      partners: [{ organisation: 'partner', role: 'implementing' }],
      totalBudget: { value: '1000.00', currency: 'EUR' },
      priority: null,
      plannedStart: null,
      fundedByProgramme: null,
    });
    const told = await service.topic('imd.projects', (events) =>
      events.some(({ subject }) => subject === 'projects/postings'),
    );
    expect(told).toContainEqual(
      expect.objectContaining({
        type: 'nl.projects.project-registered.v1',
        subject: 'projects/postings',
        version: 1,
        data: expect.objectContaining({ totalBudget: { value: '1000.00', currency: 'EUR' } }),
      }),
    );
  });

  it('that is part country, part region keeps both, and is found by its region', async () => {
    const shares = {
      countries: [{ country: 'ML', share: '60.00' }],
      regions: [{ region: '1030', share: '40.00' }],
    };
    const { status, body } = await register('west-africa', { scope: 'regional', ...shares });
    expect({ status, body }).toMatchObject({ status: 201, body: { scope: 'regional', ...shares } });
    expect((await service.get('/v1/projects?region=1030')).body).toMatchObject({ items: [{ id: 'west-africa' }] });
    expect(await service.get('/v1/projects?region=1')).toEqual(refused(400, 'input-invalid'));
    const told = await service.topic('imd.projects', (events) =>
      events.some(({ subject }) => subject === 'projects/west-africa'),
    );
    expect(told.find(({ subject }) => subject === 'projects/west-africa')).toMatchObject({ data: shares });
    await service.patch(
      '/v1/projects/west-africa',
      { countries: null, regions: null },
      { headers: { 'if-match': (await service.get('/v1/projects/west-africa')).headers.get('etag') ?? '' } },
    );
  });

  it('is found by country, partner, priority and status', async () => {
    await register('dialogue', {
      priority: 'diaspora',
      status: 'pipeline',
      countries: [{ country: 'ML' }],
      scope: 'regional',
    });
    const found = async (filter: string) =>
      ((await service.get(`/v1/projects?${filter}`)).body['items'] as { id: string }[]).map(({ id }) => id);
    expect(await found('country=ML')).toEqual(['dialogue']);
    expect(await found('priority=diaspora&status=pipeline')).toEqual(['dialogue']);
    expect(await found('priority=diaspora&status=closed')).toEqual([]);
    expect(await found('partner=partner')).toEqual(['postings']);
    expect(await found('country=AF&limit=1')).toEqual(['postings']);
  });

  it('divides over priorities, is found by each, and is found again where an earlier build stored one alone', async () => {
    const division = {
      priorities: [
        { priority: 'diaspora', share: '60' },
        { priority: 'return-and-reintegration', share: '40.00' },
      ],
      prioritiesReason: 'The grant letter divides it so',
    };
    const shares = division.priorities.map((each) => ({ ...each, share: `${each.share.slice(0, 2)}.00` }));
    const { status, body } = await register('divided', division);
    expect({ status, body }).toMatchObject({
      status: 201,
      body: { priority: null, priorities: shares, prioritiesReason: division.prioritiesReason },
    });
    const told = await service.topic('imd.projects', (events) =>
      events.some(({ subject }) => subject === 'projects/divided'),
    );
    expect(told.find(({ subject }) => subject === 'projects/divided')).toMatchObject({
      data: { priority: null, priorities: shares, prioritiesReason: division.prioritiesReason },
    });
    const found = async () => {
      const { items } = (await service.get('/v1/projects?priority=return-and-reintegration')).body;
      return (items as { id: string }[]).map(({ id }) => id);
    };
    expect(await found()).toEqual(['divided']);

    await register('earlier', { priority: 'return-and-reintegration' });
    const stored = { $unset: { priorities: true as const, prioritiesReason: true as const } };
    await service.db.collection('projects').updateOne({ id: 'earlier' }, stored);
    expect((await service.get('/v1/projects/earlier')).body).toMatchObject({
      priority: 'return-and-reintegration',
      priorities: [{ priority: 'return-and-reintegration', share: '100.00' }],
      prioritiesReason: null,
    });
    await createStores(service.db, [projects]);
    expect(await found()).toEqual(['divided', 'earlier']);

    const etag = async () => (await service.get('/v1/projects/divided')).headers.get('etag') ?? '';
    const patch = async (changes: object) =>
      service.patch('/v1/projects/divided', changes, { headers: { 'if-match': await etag() } });
    const half = ['diaspora', 'remittances'].map((priority) => ({ priority, share: '50.00' }));
    expect(await patch({ priorities: half })).toEqual(refused(400, 'project-priorities-without-reason'));
    expect(await patch({ priorities: half, prioritiesReason: 'The letter was amended' })).toMatchObject({
      status: 200,
    });
    expect((await service.get('/v1/projects/divided/history')).body).toMatchObject({
      items: expect.arrayContaining([
        expect.objectContaining({
          changed: expect.arrayContaining([{ field: 'priorities', before: shares, after: half }]) as unknown,
        }),
      ]) as unknown,
    });
  });

  it('refuses shares that are not whole, partners nobody registered and an id that exists', async () => {
    const half = { scope: 'countries', countries: [{ country: 'AF', share: '50.00' }] };
    expect(await register('half', half)).toMatchObject({
      status: 400,
      body: { type: 'urn:nld:imd:problem:project-shares-not-whole', sum: '50.00', field: 'countries' },
    });
    expect(await register('unknown', { partners: [{ organisation: 'nobody', role: 'funding' }] })).toMatchObject({
      status: 409,
      body: { type: 'urn:nld:imd:problem:partner-unknown', organisations: ['nobody'] },
    });
    expect(await register('postings')).toMatchObject({
      status: 409,
      body: { type: 'urn:nld:imd:problem:project-exists' },
    });
    expect(await service.get('/v1/projects/half')).toMatchObject({ status: 404 });
    expect(await service.get('/v1/projects/unknown')).toMatchObject({ status: 404 });
  });

  it.each([
    ['a priority of no framework', 409, 'purpose-not-in-force', { priority: 'space-travel' }],
    [
      'shares of priorities that are no whole',
      400,
      'project-priorities-not-whole',
      divides(['diaspora', '60'], ['remittances', '39.99']),
    ],
    ['a priority twice', 400, 'project-priority-twice', divides(['diaspora', '50'], ['diaspora', '50'])],
    [
      'one priority of several as the only one',
      400,
      'project-priority-contradicts-priorities',
      { priority: 'diaspora', ...divides(['diaspora', '50'], ['remittances', '50']) },
    ],
    [
      'a division without a reason',
      400,
      'project-priorities-without-reason',
      { ...divides(['diaspora', '50'], ['remittances', '50']), prioritiesReason: null },
    ],
    [
      'a scope that its shares contradict',
      400,
      'project-scope-contradicts-shares',
      { countries: [{ country: 'AF', share: '100' }] },
    ],
    [
      'a region in a scope of countries',
      400,
      'project-scope-contradicts-regions',
      {
        scope: 'countries',
        countries: [{ country: 'AF', share: '60' }],
        regions: [{ region: '589', share: '40' }],
      },
    ],
    [
      'a region twice',
      400,
      'project-region-twice',
      { scope: 'regional', regions: ['50', '50'].map((share) => ({ region: '589', share })) },
    ],
    [
      'shares of a country and a region that are no whole',
      400,
      'project-shares-not-whole',
      {
        scope: 'regional',
        countries: [{ country: 'AF', share: '60' }],
        regions: [{ region: '589', share: '30' }],
      },
    ],
    ['a region of no list', 400, 'input-invalid', { scope: 'regional', regions: [{ region: '590' }] }],
    [
      'a country that is not there yet when it ends',
      409,
      'country-not-in-force',
      { scope: 'countries', countries: [{ country: 'SS' }], plannedStart: '2009-01-01', plannedEnd: '2011-07-08' },
    ],
    ['a day to come on which it is known to run', 400, 'known-from-in-future', { knownFrom: '2999-01-01' }],
    [
      'quarters that do not add up to their year',
      400,
      'plan-quarters-not-whole',
      { plans: [{ year: 2010, amount: eur('4'), quarters: ['1', '1', '1', '2'].map(eur) }] },
    ],
    ['a title of blanks', 400, 'input-invalid', { title: { nl: ' ', en: 'Name' } }],
    ['a title with a NUL character', 400, 'input-invalid', { title: { nl: 'Naam', en: 'Name\u0000' } }],
  ])('refuses %s', async (_, status, code, more) =>
    expect(await register('refused', more)).toEqual(refused(status, code)),
  );

  it('accepts a priority once its framework has come', async () => {
    const later = { plannedStart: '2020-01-01', priority: 'shelter-in-the-region' };
    expect(await register('shelter', later)).toEqual(refused(409, 'purpose-not-in-force', { retryable: true }));
    const priorities = [{ code: 'shelter-in-the-region', number: 1, label: title }];
    await knowFramework(service, { code: 'framework-2018', validFrom: '2018-01-01', priorities });
    expect(await register('shelter', later)).toMatchObject({ status: 201 });
    expect(await register('too-early', { ...later, plannedStart: '2016-01-01', plannedEnd: '2017-12-31' })).toEqual(
      refused(409, 'purpose-not-in-force', { until: '2017-12-31' }),
    );
  });

  it('counts from the day it is known to run when it has no start', async () => {
    expect(await register('undated', { knownFrom: '2010-12-31' })).toMatchObject({ body: { knownFrom: '2010-12-31' } });
    const { body } = await service.get('/v1/projects/dialogue');
    expect(body['knownFrom']).toMatch(/^20\d\d-\d\d-\d\d$/);
  });

  it('is a part of one above it, and is added up with it once', async () => {
    const of = (euros: string, tier: string, parent?: string) => ({
      tier,
      ...(parent && { parent }),
      totalBudget: { value: euros, currency: 'EUR' },
    });
    expect(await register('part', of('2', 'project', 'whole'))).toEqual(refused(409, 'project-parent-unknown'));
    await register('whole', of('1', 'programme'));
    await register('part', of('2', 'project', 'whole'));
    await register('grant', of('4', 'sub-grant', 'part'));
    expect(await register('beside', of('8', 'project', 'part'))).toEqual(
      refused(409, 'project-parent-not-above', { parentTier: 'project', tier: 'project' }),
    );
    expect(await service.get('/v1/projects/whole/whole')).toMatchObject({
      body: { projects: ['whole', 'part', 'grant'], totalBudget: { value: '7.00' }, plans: [] },
    });
    expect(await service.get('/v1/projects?parent=whole')).toMatchObject({ body: { items: [{ id: 'part' }] } });
  });

  it('names everything that is wrong with the body at once', async () => {
    const { status, body } = await register('Not A Code', {
      status: 'running',
      countries: [{ country: 'XX' }],
      plans: [{ year: 2010, amount: { value: 1, currency: 'USD' } }],
      unknown: true,
    });
    expect(status).toBe(400);
    expect((body['errors'] as { pointer: string }[]).map(({ pointer }) => pointer).sort()).toEqual([
      '/countries/0/country',
      '/id',
      '/plans/0/amount/currency',
      '/plans/0/amount/value',
      '/status',
      '/unknown',
    ]);
  });

  it('by twenty callers at once under one id happens once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => register('raced')));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array<number>(19).fill(409)]);
  });
});
