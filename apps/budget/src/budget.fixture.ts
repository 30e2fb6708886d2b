import { ProjectRegistered, type EventData } from '@imd/contracts';
import { eventually, TestService, type TestResponse } from '@imd/testing';
import { AppModule } from './app.module';

/** The start of many a story over HTTP: the service with a framework, a year with money, a project it has heard of. */

const label = { nl: 'Naam', en: 'Name' };

export const eur = (value: string) => ({ value, currency: 'EUR' });

export const problemType = (code: string) => `urn:nld:imd:problem:${code}`;

/** A refusal by its rule; its facts stand beside it. */
export const refused = (status: number, code: string, facts: object = {}) =>
  expect.objectContaining({ status, body: expect.objectContaining({ type: problemType(code), ...facts }) as unknown });

/** What `input-invalid` says of the one part of the body that is wrong. */
export const wrong = (pointer: string) => ({ errors: [expect.objectContaining({ pointer })] });

/** How many answers had which status. */
export function statuses(answers: readonly TestResponse[]): Record<number, number> {
  const counts: Record<number, number> = {};
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

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
    }),
  );
  return service;
}

export async function openDraft(service: TestService, year: number, cash: string, commitments?: string): Promise<void> {
  await accepted(service.post('/v1/budgets', { year, framework: 'framework-2008', title: label }));
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

/** As the owner of projects tells of it; comes back once the service has heard. */
export async function knowProject(service: TestService, changes: Partial<Project>): Promise<void> {
  const data = { ...(ProjectRegistered.sample as Project), ...changes };
  await service.publish({ definition: ProjectRegistered, id: data.projectId, version: 1, data });
  await eventually(async () =>
    expect(
      await service.db.collection('known-projects.g1.projects').findOne({ _id: data.projectId as never }),
    ).not.toBeNull(),
  );
}

export async function accepted(response: Promise<TestResponse>): Promise<TestResponse> {
  const answer = await response;
  if (answer.status >= 300) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
  return answer;
}

export const twenty = <T>(attempt: (index: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: 20 }, (_, index) => attempt(index)));
