import type { CalendarDate } from '@imd/kernel';
import type { Basis, ImageView, ReadModelImage, Slice } from '@imd/messaging';
import { inSteps, type InSteps, nextTurn } from '../answers/in-steps';
import { type HeldImage, ofOneMoment } from '../answers/of-one-moment';

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
  private kept = new Map<string, Kept<Result>>();

  constructor(
    private readonly image: Held,
    /** A model that is behind or being loaded lacks what it will show in a moment. */
    private readonly isCurrent: () => boolean,
  ) {}

  /** @returns null when a part could not be computed from all that there is: nobody can tell then what is gone */
  async all(partsOf: (view: ImageView) => readonly Part<Result>[], today: CalendarDate): Promise<Result[] | null> {
    if (!this.isReady()) return null;
    const kept = new Map<string, Kept<Result>>();
    for (const part of partsOf(this.image.current())) {
      const computed = await this.computed(part, today);
      if (!computed) return null;
      kept.set(part.key, computed);
    }
    this.kept = kept;
    return this.isReady() ? [...kept.values()].map(({ result }) => result) : null;
  }

  private async computed({ key, needs, compute }: Part<Result>, today: CalendarDate): Promise<Kept<Result> | null> {
    const before = this.kept.get(key);
    if (before && before.today === today && this.image.holds(before.basis)) return before;
    await nextTurn();
    if (!this.isReady()) return null;
    return ofOneMoment(this.image, needs, function* (view) {
      const result = yield* inSteps(compute(view));
      return { basis: view.basis, today, result };
    });
  }

  private isReady(): boolean {
    return this.image.isLoaded() && this.isCurrent();
  }
}
