import type { Basis, Reading } from '@imd/messaging';
import { setImmediate as nextRound } from 'node:timers/promises';
import { type InSteps } from './in-steps';
import { type HeldImage, ofOneMoment } from './of-one-moment';

/** Two amounts that are zero together at every moment, changed in place as the documents of an image are. */
class TestImage {
  private revision = 1;
  private isThere = true;
  readonly amounts = new Map([
    ['one', 0],
    ['other', 0],
  ]);

  change(): void {
    this.revision += 1;
    this.amounts.set('one', this.revision);
    this.amounts.set('other', -this.revision);
  }

  drop(): void {
    this.isThere = false;
  }

  held(canLoad = true): HeldImage {
    return {
      current: () => ({ basis: new Map([['amounts', this.revision]]) }) as unknown as Reading,
      holds: (basis: Basis) => basis.get('amounts') === this.revision,
      has: () => this.isThere,
      load: () => Promise.resolve((this.isThere = canLoad)),
    };
  }
}

/** Longer than one turn. */
function holdTheThread(): void {
  const until = performance.now() + 12;
  while (performance.now() < until);
}

describe('what is computed in steps', () => {
  let image: TestImage;
  let beginnings: number;
  let betweenSteps: () => void;
  beforeEach(() => {
    image = new TestImage();
    beginnings = 0;
    betweenSteps = () => undefined;
  });

  function* sum(): InSteps<{ readonly sum: number }> {
    beginnings += 1;
    const { amounts } = image;
    const one = amounts.get('one') ?? NaN;
    holdTheThread();
    setImmediate(betweenSteps);
    yield;
    return { sum: one + (amounts.get('other') ?? NaN) };
  }
  const computed = (held = image.held()) => ofOneMoment(held, () => [], sum);

  it('is of one moment, also when the image changes between two steps', async () => {
    betweenSteps = () => beginnings === 1 && image.change();
    expect(await computed()).toEqual({ sum: 0 });
    expect(beginnings).toBe(2);
  });

  it('is begun once while nothing changes', async () => {
    await computed();
    expect(beginnings).toBe(1);
  });

  it('comes to an end, and is of one moment, also when the image changes in every round', async () => {
    betweenSteps = () => image.change();
    expect(await computed()).toEqual({ sum: 0 });
    expect(beginnings).toBe(4);
  });

  it('loads again what was dropped between two steps, and is nothing where that does not come', async () => {
    betweenSteps = () => beginnings === 1 && image.drop();
    expect(await computed()).toEqual({ sum: 0 });
    expect(beginnings).toBe(2);
    beginnings = 0;
    expect(await computed(image.held(false))).toBeNull();
  });

  it('is refused by its own steps', async () => {
    const refused = ofOneMoment(
      image.held(),
      () => [],
      function* () {
        yield* sum();
        throw new Error('refused');
      },
    );
    await expect(refused).rejects.toThrow('refused');
  });

  it('lets all other tasks run between its steps, one computation in each round of the event loop', async () => {
    const steps = 4;
    let round = 0;
    let isRunning = true;
    const rounds = (async () => {
      while (isRunning) {
        await nextRound();
        round += 1;
      }
    })();
    const continued: number[] = [];
    function* long(): InSteps<object> {
      for (let step = 0; step < steps; step += 1) {
        holdTheThread();
        yield;
        continued.push(round);
      }
      return {};
    }
    await Promise.all([1, 2, 3].map(() => ofOneMoment(image.held(), () => [], long)));
    isRunning = false;
    await rounds;
    expect(continued).toHaveLength(3 * steps);
    expect(new Set(continued).size).toBe(continued.length);
  });
});
