import { PolicyFrameworkPublished, type EventData } from '@imd/contracts';
import { eventually, TestService } from '@imd/testing';
import { AppModule } from './app.module';

export { accepted, eur, refused, statuses, twenty, wrong } from '@imd/testing';

export const label = { nl: 'Naam', en: 'Name' };

const framework: EventData<typeof PolicyFrameworkPublished> = {
  ...PolicyFrameworkPublished.sample,
  code: 'framework-2008',
  validFrom: '2008-07-04',
  priorities: ['circular-migration', 'diaspora', 'remittances', 'return-and-reintegration'].map((code, index) => ({
    code,
    number: index + 1,
    label,
  })),
  themes: [],
};

/** Many tests start from a service that has heard of a policy framework. */
export async function startProjects(): Promise<TestService> {
  const service = await TestService.start(AppModule, { name: 'projects' });
  await knowFramework(service);
  return service;
}

/** The service hears of a framework from its owner alone, so the fixture publishes as the owner does. */
export async function knowFramework(
  service: TestService,
  changes: Partial<EventData<typeof PolicyFrameworkPublished>> = {},
): Promise<void> {
  const data = { ...framework, ...changes };
  await service.publish({ definition: PolicyFrameworkPublished, id: data.code, version: 1, data });
  await eventually(async () =>
    expect(await service.stored('known-frameworks.g1.frameworks', data.code)).not.toBeNull(),
  );
}
