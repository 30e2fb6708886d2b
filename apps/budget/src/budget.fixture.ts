import { ProjectRegistered, type EventData } from '@imd/contracts';
import { accepted, eur, eventually, TestService } from '@imd/testing';
import { AppModule } from './app.module';

export { accepted, eur, problemType, refused, statuses, twenty, wrong } from '@imd/testing';

/** Many tests over HTTP start from a service with a framework, a year with money and a project that it has heard of. */

const label = { nl: 'Naam', en: 'Name' };

export async function startBudget(): Promise<TestService> {
  const service = await TestService.start(AppModule, { name: 'budget' });
  await accepted(
    service.post('/v1/policy-frameworks', {
      code: 'framework-2008',
      title: label,
      validFrom: '2008-07-04',
      priorities: [
        { code: 'diaspora', number: 4, label },
        { code: 'remittances', number: 5, label },
        { code: 'return-and-reintegration', number: 6, label },
      ],
      themes: [{ code: 'strategic-country-approach', label }],
    }),
  );
  return service;
}

export async function openDraft(service: TestService, year: number, cash: string, commitments?: string): Promise<void> {
  await accepted(
    service.post('/v1/budgets', { year, framework: 'framework-2008', title: label, keptFrom: `${year}-01-01` }),
  );
  await accepted(
    service.post(`/v1/budgets/${year}/mutations`, {
      id: 'draft-budget',
      stage: 'draft-budget',
      decidedOn: `${year - 1}-09-15`,
      cash: eur(cash),
      commitments: commitments === undefined ? null : eur(commitments),
    }),
  );
}

export async function openYear(service: TestService, year: number, cash: string, commitments?: string): Promise<void> {
  await openDraft(service, year, cash, commitments);
  await accepted(service.put(`/v1/budgets/${year}/adoption`, { adoptedOn: `${year - 1}-12-20` }));
}

type Project = EventData<typeof ProjectRegistered>;

/** Most tests book on this purpose. */
const PURPOSE = 'diaspora';

/**
 * The service hears of a project from its owner alone, so the fixture publishes as the owner does and waits until the
 * service has heard.
 */
export async function knowProject(service: TestService, changes: Partial<Project>): Promise<void> {
  const data = { ...(ProjectRegistered.sample as Project), priority: PURPOSE, ...changes };
  await service.publish({ definition: ProjectRegistered, id: data.projectId, version: 1, data });
  await eventually(async () =>
    expect(
      // A command sees what a majority of the database has.
      await service.db
        .collection('known-projects.g1.projects')
        .findOne({ _id: data.projectId as never }, { readConcern: { level: 'majority' } }),
    ).not.toBeNull(),
  );
}
