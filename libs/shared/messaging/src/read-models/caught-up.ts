import { EVENT_DEFINITIONS, type Topic } from '@imd/contracts';
import type { Db } from 'mongodb';
import type { ConsistencyToken } from '../consistency/consistency-token';
import { VERSIONS, type VersionDocument } from './documents';
import { liveGeneration } from './generations';
import type { ReadModel } from './read-model';
import { VersionWaits } from './version-waits';

const TOPIC_OF_AGGREGATE = new Map([...EVENT_DEFINITIONS.values()].map(({ aggregate, topic }) => [aggregate, topic]));
/** Another instance may apply what is waited for, and nothing tells this process of it. */
const LOOK_EVERY_MS = 250;

/** The topic that tells of a subject; undefined for one that no event is of. */
export function topicOf(subject: string): Topic | undefined {
  return TOPIC_OF_AGGREGATE.get(subject.slice(0, subject.indexOf('/')));
}

/** The part of a token whose events reach the read model at all. */
export function subjectsAbout(model: ReadModel, token: ConsistencyToken): ConsistencyToken {
  return new Map([...token].filter(([subject]) => model.topics.some((topic) => topic === topicOf(subject))));
}

/** Callers wait here until a read model in the database has applied what their token names. */
export class CaughtUp {
  private readonly waits: VersionWaits;
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly db: Db,
    private readonly model: ReadModel,
    private readonly topicPrefix: string,
  ) {
    this.waits = new VersionWaits((subjects) => this.applied(subjects));
  }

  /** False when it has not within `milliseconds`. */
  reached(token: ConsistencyToken, milliseconds: number): Promise<boolean> {
    const reached = this.waits.reached(subjectsAbout(this.model, token), milliseconds);
    if (this.waits.isAnyoneWaiting) this.timer ??= setInterval(() => this.lookAgain(), LOOK_EVERY_MS);
    return reached;
  }

  /** This process has applied events that bring their subjects to these versions. */
  there(versions: ReadonlyMap<string, number>): void {
    this.waits.there(versions);
  }

  private lookAgain(): void {
    if (this.waits.isAnyoneWaiting) {
      this.waits.look();
      return;
    }
    if (this.timer) clearInterval(this.timer);
    this.timer = null;
  }

  private async applied(subjects: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const generation = await liveGeneration(this.db, this.model, this.topicPrefix);
    const found = await generation
      .collection<VersionDocument>(VERSIONS)
      .find({ _id: { $in: [...subjects] } })
      .toArray();
    return new Map(found.map(({ _id, version }) => [_id, version]));
  }
}
