import { accepted, refused, statuses, type TestService, twenty, wrong } from '@imd/testing';
import { startProjects } from '../projects.fixture';

const label = { nl: 'Geringe belangstelling', en: 'Low demand' };

describe('withdrawing an underspend cause', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startProjects();
    await accepted(service.put('/v1/underspend-cause-codes/low-demand', { label, narrativeRequired: false }));
    for (const id of ['twice', 'at-once', 'holds']) {
      await accepted(service.post('/v1/underspend-causes', { id, year: 2010, code: 'low-demand' }));
    }
  });
  afterAll(() => service.stop());

  const path = (id: string) => `/v1/underspend-causes/${id}/withdrawal`;
  const withdraw = (id: string, reason: unknown) => service.put(path(id), { reason });

  it('stores the reason and tells of it; the cause stays on record', async () => {
    expect(await service.get(path('twice'))).toEqual(
      refused(404, 'underspend-cause-not-withdrawn', { cause: 'twice' }),
    );
    const { status, headers, body } = await withdraw('twice', 'Recorded twice');
    expect(status).toBe(201);
    expect(headers.get('location')).toBe(path('twice'));
    expect((await service.get(path('twice'))).body).toEqual(body);
    expect((await service.get('/v1/underspend-causes/twice')).body).toMatchObject({ withdrawal: body });
    expect(await service.stored('underspend-causes', 'twice')).toMatchObject({
      withdrawal: { reason: 'Recorded twice' },
      version: 2,
    });
    expect(await service.event('imd.projects', 'underspend-causes/twice', 2)).toMatchObject({
      type: 'nl.underspend-causes.underspend-cause-withdrawn.v1',
      data: { causeId: 'twice', year: 2010, reason: 'Recorded twice' },
    });
  });

  it('for the same reason again changes nothing, and for another is refused', async () => {
    const again = await withdraw('twice', 'Recorded twice');
    expect([again.status, again.headers.has('consistency-token')]).toEqual([200, false]);
    expect(await withdraw('twice', 'Wrong year')).toEqual(
      refused(409, 'underspend-cause-withdrawn-before', { field: 'reason', cause: 'twice', reason: 'Recorded twice' }),
    );
    expect(await service.stored('underspend-causes', 'twice')).toMatchObject({ version: 2 });
  });

  it('happens once, with twenty at once for twenty reasons', async () => {
    const answers = await twenty((index) => withdraw('at-once', `Reason ${index}`));
    expect(statuses(answers)).toEqual({ 201: 1, 409: 19 });
    const [first] = answers.filter(({ status }) => status === 201);
    expect((await service.get(path('at-once'))).body).toEqual(first?.body);
  });

  it.each([[undefined], [''], [7]])('without a reason is refused (%j)', async (reason) => {
    expect(await withdraw('holds', reason)).toEqual(refused(400, 'input-invalid', wrong('/reason')));
    expect(await service.stored('underspend-causes', 'holds')).toMatchObject({ withdrawal: null, version: 1 });
  });

  it('of a cause that nobody recorded is unknown', async () =>
    expect(await withdraw('nothing', 'Recorded twice')).toEqual(
      refused(404, 'underspend-cause-not-found', { id: 'nothing' }),
    ));
});
