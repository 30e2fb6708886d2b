import type { ImageView, Reading, ReadModelImage, Slice } from '@imd/messaging';
import { atOnce, type InSteps, whileHolds } from './in-steps';
import { nextTurn } from './turns';

/** As much of an image as computing takes. */
export type HeldImage = Pick<ReadModelImage, 'current' | 'holds' | 'has' | 'load'>;

/** Slices that are needed are in memory by then, unless the database is away. */
export const LOADED_WITHIN_MS = 10_000;
/** Under a stream of changes a computation is begun this often; the last time it goes to its end without a pause. */
const MOST_BEGINNINGS = 4;

/**
 * Computes from an image as it is at one moment, in steps between which other tasks run. After a pause everything that
 * was looked at must be as it was; otherwise the computation begins anew.
 * @returns null when the slices that it needs are not in memory in time
 */
export async function ofOneMoment<Made extends object>(
  image: HeldImage,
  needs: (view: ImageView) => readonly Slice[],
  stepsOf: (view: Reading) => InSteps<Made>,
  turn: () => Promise<unknown> = nextTurn,
): Promise<Made | null> {
  const deadline = performance.now() + LOADED_WITHIN_MS;
  for (let beginnings = 1; ;) {
    const slices = needs(image.current());
    if (image.has(slices)) {
      const view = image.current();
      if (beginnings === MOST_BEGINNINGS) return atOnce(stepsOf(view));
      // A slice that was dropped in a pause holds, but the steps to come may look at it for the first time.
      const made = await whileHolds(stepsOf(view), () => image.has(slices) && image.holds(view.basis), turn);
      if (made) return made;
      beginnings += 1;
    } else if (!(await image.load(slices, deadline - performance.now()))) return null;
  }
}
