import type { Topic } from '@imd/contracts';
import { CaughtUp, subjectsAbout, topicOf, type ConsistencyToken, type ReadModel } from '@imd/messaging';
import { Database } from '@imd/mongo';
import { Injectable } from '@nestjs/common';
import type { Scope } from '../auth/scopes';
import { PlatformSettings } from '../platform-settings';

/** A caller waits this long for the events that it has seen elsewhere. */
export const CATCH_UP_MS = 2_000;

const SCOPES_OF: Readonly<Record<Topic, readonly Scope[]>> = {
  'imd.budget': ['budgets:read', 'budgets:write'],
  'imd.projects': ['projects:read', 'projects:write'],
  'imd.returns': ['returns:read', 'returns:write'],
  'imd.returns.cases': ['return-cases:read', 'return-cases:write', 'return-cases:erase'],
  'imd.analytics.alerts': ['analyses:read'],
  'imd.analytics.underspend': ['analyses:read'],
  'imd.analytics.country-overview': ['analyses:read'],
};

/**
 * A token may name anything, and whether that is reached would tell a caller that it exists, and in which version. So
 * nothing is looked up that the caller may neither read nor write: such a token is answered as not reached.
 */
export function mayKnow(token: ConsistencyToken, scopes: ReadonlySet<Scope>): boolean {
  return [...token.keys()].every((subject) => {
    const topic = topicOf(subject);
    return topic === undefined || SCOPES_OF[topic].some((scope) => scopes.has(scope));
  });
}

/** Callers wait here until the service's read models have applied what their token names. */
@Injectable()
export class CatchingUp {
  private readonly models = new Map<ReadModel, CaughtUp>();

  constructor(
    private readonly database: Database,
    private readonly settings: PlatformSettings,
  ) {}

  /** False when something is not there in time, or is not the caller's to know. */
  async reached(
    token: ConsistencyToken,
    scopes: ReadonlySet<Scope>,
    models: readonly ReadModel[] = this.settings.readModels,
  ): Promise<boolean> {
    const reached = await Promise.all(
      models.map(async (model) => {
        const asked = subjectsAbout(model, token);
        return mayKnow(asked, scopes) && (await this.of(model).reached(asked, CATCH_UP_MS));
      }),
    );
    return reached.every(Boolean);
  }

  /** A consumer of this process has applied events that bring their subjects to these versions. */
  applied(model: ReadModel, versions: ReadonlyMap<string, number>): void {
    this.models.get(model)?.there(versions);
  }

  private of(model: ReadModel): CaughtUp {
    let caughtUp = this.models.get(model);
    if (!caughtUp)
      this.models.set(model, (caughtUp = new CaughtUp(this.database.db, model, this.settings.topicPrefix)));
    return caughtUp;
  }
}
