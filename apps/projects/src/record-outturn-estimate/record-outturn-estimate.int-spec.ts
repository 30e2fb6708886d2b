import type { TestService } from '@imd/testing';
import { eur, refused, startProjects, wrong } from '../projects.fixture';

const title = { nl: 'Proef', en: 'Pilot' };
const PATH = '/v1/projects/pilot/outturn-estimates/2012/2012-06-30';

describe("an officer's estimate of an outturn", () => {
  let service: TestService;
  const record = (more: object = {}, path = PATH) =>
    service.replace(path, { amount: eur('800.00'), reason: 'Half of the partners have not begun', ...more });

  beforeAll(async () => {
    service = await startProjects();
    await service.post('/v1/projects', { id: 'pilot', title, status: 'implementation', scope: 'global' });
  });
  afterAll(() => service.stop());

  it('is recorded for a day, and corrected as a new fact', async () => {
    expect(await record()).toMatchObject({
      status: 201,
      body: { project: 'pilot', year: 2012, estimatedOn: '2012-06-30', amount: eur('800.00') },
    });
    expect(await record({ amount: eur('750.00') })).toMatchObject({ status: 200, body: { amount: eur('750.00') } });
    expect((await record({ amount: eur('750.00') })).headers.has('consistency-token')).toBe(false);
    expect(await service.stored('outturn-estimates', 'pilot.2012.2012-06-30')).toMatchObject({ amount: 75_000n });
    const subject = 'outturn-estimates/pilot.2012.2012-06-30';
    for (const [version, amount] of [
      [1, '800.00'],
      [2, '750.00'],
    ] as const)
      expect(await service.event('imd.projects', subject, version)).toMatchObject({
        type: 'nl.outturn-estimates.outturn-estimate-recorded.v1',
        data: { projectId: 'pilot', year: 2012, amount: eur(amount) },
      });
  });

  it('stands beside those of other days', async () => {
    const later = PATH.replace('06-30', '09-30');
    expect(await record({ amount: eur('700.00') }, later)).toMatchObject({ status: 201 });
    expect(await service.get(later)).toMatchObject({ body: { amount: eur('700.00') } });
    expect(await service.get('/v1/outturn-estimates?project=pilot&year=2012&sort=estimatedOn')).toMatchObject({
      body: { items: [{ estimatedOn: '2012-06-30' }, { estimatedOn: '2012-09-30' }], next: null },
    });
    expect(await service.get('/v1/outturn-estimates?year=2013')).toMatchObject({ body: { items: [] } });
  });

  it.each([
    ['of a project nobody registered', PATH.replace('pilot', 'nothing'), 409, 'project-unknown'],
    ['of a day that has not come', PATH.replaceAll('2012', '2100'), 400, 'outturn-estimate-too-late'],
    ['of a day after its year', PATH.replace('2012-06-30', '2013-01-01'), 400, 'outturn-estimate-too-late'],
  ])('is refused %s', async (_, path, status, problem) =>
    expect(await record({}, path)).toEqual(refused(status, problem)),
  );

  it('is refused with a reason that names a person, or an amount below zero', async () => {
    const reason = 'Says officer@ministry.example';
    expect(await record({ reason })).toEqual(refused(400, 'input-invalid', wrong('/reason')));
    expect(await record({ amount: eur('-1.00') })).toEqual(refused(400, 'input-invalid', wrong('/amount/value')));
  });

  it('is not found on a day without one', async () =>
    expect(await service.get(PATH.replace('06-30', '07-01'))).toEqual(refused(404, 'outturn-estimate-not-found')));
});
