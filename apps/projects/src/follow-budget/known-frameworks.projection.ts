import { PolicyFrameworkPublished, type EventData } from '@imd/contracts';
import { EventsController, On, type EventContext } from '@imd/messaging';
import type { KnownFramework } from '../domain/known-framework';
import { KNOWN_FRAMEWORKS } from '../persistence/known-frameworks.read-model';

/** Projects and causes name purposes; the events of the owner of frameworks tell which there are, and since when. */
@EventsController()
export class KnownFrameworksProjection {
  @On(PolicyFrameworkPublished, KNOWN_FRAMEWORKS)
  policyFrameworkPublished(data: EventData<typeof PolicyFrameworkPublished>, { fold }: EventContext): void {
    const { code, validFrom, priorities, themes } = data;
    const purposes = [...priorities, ...themes].map((purpose) => ({
      code: purpose.code,
      from: purpose.validFrom ?? null,
      until: purpose.validTo ?? null,
    }));
    fold.put('frameworks', code, { code, validFrom, purposes } satisfies KnownFramework);
  }
}
