import { ProjectChanged, ProjectRegistered, ProjectStatusChanged, type EventData } from '@imd/contracts';
import { eventually, type TestService } from '@imd/testing';
import { accepted, eur, knowProject, openYear, refused, startBudget } from '../budget.fixture';

const sample = ProjectRegistered.sample as EventData<typeof ProjectRegistered>;

describe('following the projects', () => {
  let service: TestService;
  beforeAll(async () => void (service = await startBudget()));
  afterAll(() => service.stop());

  const known = (id: string) => service.stored('known-projects.g1.projects', id);

  it('keeps what bookings need of a project as it was registered', async () => {
    await knowProject(service, { projectId: 'site', plannedStart: '2009-01-01', actualStart: null });
    expect(await known('site')).toMatchObject({
      projectId: 'site',
      priority: 'diaspora',
      scope: 'global',
      startsOn: '2009-01-01',
      invented: false,
    });
  });

  it('keeps it as it stands after each change', async () => {
    const countries = [{ country: 'IQ', share: '100.00' }];
    const changed = { ...sample, projectId: 'site', scope: 'countries' as const, countries, actualStart: '2009-03-01' };
    await service.publish(
      { definition: ProjectChanged, id: 'site', version: 2, data: changed },
      {
        definition: ProjectStatusChanged,
        id: 'site',
        version: 3,
        data: { ...ProjectStatusChanged.sample, projectId: 'site', to: 'finalisation' },
      },
    );
    await eventually(async () => expect(await known('site')).toMatchObject({ status: 'finalisation' }));
    expect(await known('site')).toMatchObject({ scope: 'countries', countries, startsOn: '2009-03-01' });
  });

  it('lets each priority of a project that divides pay it, and no other', async () => {
    await openYear(service, 2011, '100');
    const priorities = ['diaspora', 'remittances'].map((priority) => ({ priority, share: '50.00' }));
    await knowProject(service, { projectId: 'divided', priority: null, priorities, prioritiesReason: 'By the letter' });
    const pay = (purpose: string) =>
      service.post('/v1/budgets/2011/expenditures', {
        project: 'divided',
        purpose,
        kind: 'disbursement',
        amount: eur('1'),
        bookedOn: '2011-06-30',
      });
    for (const { priority } of priorities) await accepted(pay(priority));
    expect(await pay('return-and-reintegration')).toEqual(
      refused(409, 'project-of-another-purpose', { purposesOfProject: ['diaspora', 'remittances'] }),
    );
  });

  it('lets money be booked for a project from the moment it is known', async () => {
    await openYear(service, 2010, '100');
    const pay = () =>
      service.post('/v1/budgets/2010/expenditures', {
        project: 'pilot',
        purpose: 'diaspora',
        kind: 'disbursement',
        amount: eur('1'),
        bookedOn: '2010-06-30',
      });
    expect(await pay()).toEqual(refused(409, 'project-unknown', { field: 'project' }));
    await knowProject(service, { projectId: 'pilot' });
    expect((await accepted(pay())).body).toMatchObject({ project: 'pilot', scope: 'global' });
  });
});
