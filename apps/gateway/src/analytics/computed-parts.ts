import type { CalendarDate } from '@imd/kernel';
import type { Basis, ImageView, Reading, ReadModelImage, Slice } from '@imd/messaging';
import { inSteps, type InSteps } from '../answers/in-steps';
import { type HeldImage, LOADED_WITHIN_MS, ofOneMoment } from '../answers/of-one-moment';
import { idleTurn } from '../answers/turns';

/** What is computed of one year, or of one country: a pure function of the image as it is at one moment. */
export interface Part<Result> {
  readonly key: string;
  /** The slices that it needs, as far as what is always in memory tells. */
  readonly needs: (view: ImageView) => readonly Slice[];
  readonly compute: (view: ImageView) => Result | InSteps<Result>;
}

export type Held = HeldImage & Pick<ReadModelImage, 'isLoaded'>;

interface Kept<Result> {
  readonly basis: Basis;
  readonly today: CalendarDate;
  readonly result: Result;
}

/** Each part is computed once per change of what it is made of, and once a day. */
export class ComputedParts<Result> {
  private readonly kept = new Map<string, Kept<Result>>();

  constructor(
    private readonly image: Held,
    /** A model that is behind or being loaded lacks what it will show in a moment. */
    private readonly isCurrent: () => boolean,
  ) {}

  /** @returns null when a part could not be computed from all that there is: nobody can tell then what is gone */
  async all(partsOf: (view: ImageView) => readonly Part<Result>[], today: CalendarDate): Promise<Result[] | null> {
    if (!this.isReady()) return null;
    const results: Result[] = [];
    const parts = partsOf(this.image.current());
    for (const part of parts) {
      const computed = await this.computed(part, today);
      if (!computed) return null;
      this.kept.set(part.key, computed);
      results.push(computed.result);
    }
    const keys = new Set(parts.map(({ key }) => key));
    for (const key of this.kept.keys()) if (!keys.has(key)) this.kept.delete(key);
    return this.isReady() ? results : null;
  }

  private async computed({ key, needs, compute }: Part<Result>, today: CalendarDate): Promise<Kept<Result> | null> {
    const before = this.kept.get(key);
    if (before && before.today === today && this.image.holds(before.basis)) return before;
    await idleTurn();
    if (!this.isReady()) return null;
    // One by one: a caller who needs another slice meanwhile waits for the reading of one at most.
    for (const slice of needs(this.image.current())) {
      if (!(await this.image.load([slice], LOADED_WITHIN_MS))) return null;
      await idleTurn();
    }
    const stepsOf = function* (view: Reading): InSteps<Kept<Result>> {
      const result = yield* inSteps(compute(view));
      return { basis: view.basis, today, result };
    };
    return ofOneMoment(this.image, needs, stepsOf, idleTurn);
  }

  private isReady(): boolean {
    return this.image.isLoaded() && this.isCurrent();
  }
}
