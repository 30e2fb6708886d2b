import type { ConsistencyToken } from '../consistency/consistency-token';
import { VERSIONS, type VersionDocument } from './documents';
import type { ModelCopy } from './model-copy';
import { subjectsAbout } from './caught-up';
import type { ReadModel } from './read-model';
import { VersionWaits } from './version-waits';

/** Subjects of tokens that were seen to be reached; a token that names others is looked up again. */
const MOST_REMEMBERED = 10_000;

/** Callers wait here until the copy in memory contains what their token names. */
export class TokenWaits {
  /** Versions of subjects that callers have asked for and that are in the copy. */
  private readonly contained = new Map<string, number>();
  private readonly waits = new VersionWaits((subjects) => this.look(subjects));

  /** @param onWait is called when a caller begins to wait */
  constructor(
    private readonly model: ReadModel,
    private readonly copy: ModelCopy,
    private readonly onWait: () => void,
  ) {}

  get isAnyoneWaiting(): boolean {
    return this.waits.isAnyoneWaiting;
  }

  /** Asks the memory alone; false may also mean that nobody has looked yet. */
  contains(token: ConsistencyToken): boolean {
    for (const [subject, version] of subjectsAbout(this.model, token))
      if ((this.contained.get(subject) ?? 0) < version) return false;
    return true;
  }

  /** Waits until the copy contains everything the token names; false when it does not within `milliseconds`. */
  reached(token: ConsistencyToken, milliseconds: number): Promise<boolean> {
    if (this.contains(token)) return Promise.resolve(true);
    const reached = this.waits.reached(subjectsAbout(this.model, token), milliseconds);
    this.onWait();
    return reached;
  }

  /** The copy has changed: what callers wait for may be in it. */
  wake(): void {
    this.waits.look();
  }

  /** Another generation is in the copy, of which nothing has been looked up yet. */
  forget(): void {
    this.contained.clear();
  }

  /** The database may have a version that the copy does not show yet. */
  private async look(subjects: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const { generation } = this.copy;
    const versions = new Map<string, number>();
    if (!generation) return versions;
    const applied = await generation
      .collection<VersionDocument>(VERSIONS)
      .find({ _id: { $in: [...subjects] } })
      .toArray();
    for (const { _id, version, p, c } of applied) {
      const seen = this.copy.vector.get(p);
      // The copy is not there yet, or shows another generation by now.
      if (generation !== this.copy.generation || !seen || seen.commits < c) continue;
      this.remember(_id, version);
      versions.set(_id, version);
    }
    return versions;
  }

  private remember(subject: string, version: number): void {
    this.contained.delete(subject);
    this.contained.set(subject, version);
    const oldest = this.contained.keys().next();
    if (this.contained.size > MOST_REMEMBERED && !oldest.done) this.contained.delete(oldest.value);
  }
}
