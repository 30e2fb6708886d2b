import { refused, statuses, type TestService, twenty, wrong } from '@imd/testing';
import { startProjects } from '../projects.fixture';

const label = { nl: 'Geringe belangstelling', en: 'Low demand' };

describe('setting a cause code', () => {
  let service: TestService;
  beforeAll(async () => void (service = await startProjects()));
  afterAll(() => service.stop());

  const path = (code: string) => `/v1/underspend-cause-codes/${code}`;

  it('stores it, tells of it, and answers where it is', async () => {
    const { status, headers, body } = await service.put(path('low-demand'), { label, narrativeRequired: false });
    expect(status).toBe(201);
    expect(headers.get('location')).toBe(path('low-demand'));
    expect((await service.get(path('low-demand'))).body).toEqual(body);
    const set = { code: 'low-demand', label, narrativeRequired: false };
    expect(await service.stored('underspend-cause-codes', 'low-demand')).toMatchObject({ ...set, version: 1 });
    expect(await service.event('imd.projects', 'underspend-cause-codes/low-demand', 1)).toMatchObject({
      type: 'nl.underspend-causes.underspend-cause-code-set.v1',
      data: set,
    });
  });

  it('replaces it, by a caller who has seen it', async () => {
    const changed = { label: { ...label, en: 'Little demand' }, narrativeRequired: true };
    expect(await service.put(path('low-demand'), changed)).toEqual(refused(428, 'if-match-missing'));
    expect(await service.replace(path('low-demand'), changed)).toMatchObject({ status: 200, body: changed });
    expect(await service.stored('underspend-cause-codes', 'low-demand')).toMatchObject({ ...changed, version: 2 });
    expect(await service.event('imd.projects', 'underspend-cause-codes/low-demand', 2)).toMatchObject({
      data: changed,
    });
  });

  it('is demanded of causes from then on', async () => {
    const record = (narrative: object | null) =>
      service.post('/v1/underspend-causes', { id: 'cause', year: 2010, code: 'low-demand', narrative });
    expect(await record(null)).toEqual(refused(409, 'narrative-required', { field: 'narrative', code: 'low-demand' }));
    expect(await record(label)).toMatchObject({ status: 201 });
  });

  it('is one of each code, with twenty at once', async () => {
    const answers = await twenty((index) =>
      service.put(path('at-once'), { label: { ...label, en: `Label ${index}` }, narrativeRequired: false }),
    );
    expect(statuses(answers)).toEqual({ 201: 1, 428: 19 });
    const [first] = answers.filter(({ status }) => status === 201);
    expect((await service.get(path('at-once'))).body).toEqual(first?.body);
  });

  it.each([
    ['/label', { narrativeRequired: false }],
    ['/label/nl', { label: { nl: ' ', en: 'Low demand' }, narrativeRequired: false }],
    ['/narrativeRequired', { label }],
    ['/narrativeRequired', { label, narrativeRequired: 'no' }],
  ])('is refused when %s is wrong', async (pointer, body) =>
    expect(await service.put(path('wrong'), body)).toEqual(refused(400, 'input-invalid', wrong(pointer))),
  );

  it('has a code that is one', async () =>
    expect(await service.put(path('Not-A-Code'), { label, narrativeRequired: false })).toEqual(
      refused(400, 'input-invalid', wrong('/code')),
    ));
});
