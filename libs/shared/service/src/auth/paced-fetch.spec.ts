import fc from 'fast-check';
import { PacedFetch, type Stopwatch } from './paced-fetch';

const GAP_MS = 1_000;

/** Time passes when a test says so. */
class HandStopwatch implements Stopwatch {
  private now = 0;
  private waiting: { readonly until: number; readonly wake: () => void }[] = [];

  elapsed(): number {
    return this.now;
  }

  wait(ms: number): Promise<void> {
    return new Promise((wake) => this.waiting.push({ until: this.now + ms, wake }));
  }

  async pass(ms: number): Promise<void> {
    const end = this.now + ms;
    for (;;) {
      await settled();
      const due = this.waiting.filter(({ until }) => until <= end).sort((one, other) => one.until - other.until)[0];
      if (!due) break;
      this.waiting = this.waiting.filter((each) => each !== due);
      this.now = due.until;
      due.wake();
    }
    this.now = end;
    await settled();
  }
}

/** By then everything that waits for nothing but promises has run. */
const settled = () => new Promise<void>((resolve) => void setImmediate(resolve));

describe('a paced fetch', () => {
  const setUp = (takesMs: () => number) => {
    const stopwatch = new HandStopwatch();
    const began: number[] = [];
    const fetches = new PacedFetch(
      async () => {
        began.push(stopwatch.elapsed());
        await stopwatch.wait(takesMs());
      },
      GAP_MS,
      stopwatch,
    );
    return { stopwatch, began, fetches };
  };

  it('is one for all who ask while none is under way', async () => {
    const { stopwatch, began, fetches } = setUp(() => 50);
    const asked = Array.from({ length: 20 }, () => fetches.fresh());
    await stopwatch.pass(50);
    await Promise.all(asked);
    expect(began).toEqual([0]);
  });

  it('begins after whoever asks, within a gap of the one before or as soon as that has ended', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(3_000), { minLength: 1, maxLength: 40 }),
        fc.array(fc.nat(2_500), { minLength: 1, maxLength: 5 }),
        async (pauses, durations) => {
          let fetched = 0;
          const { stopwatch, began, fetches } = setUp(() => durations[fetched++ % durations.length] ?? 0);
          const longest = Math.max(...durations);
          const answers: { readonly askedAt: number; readonly answeredAt: number }[] = [];
          for (const pause of pauses) {
            await stopwatch.pass(pause);
            const askedAt = stopwatch.elapsed();
            void fetches.fresh().then(() => answers.push({ askedAt, answeredAt: stopwatch.elapsed() }));
          }
          await stopwatch.pass(GAP_MS + 2 * longest);
          expect(answers).toHaveLength(pauses.length);
          for (const { askedAt, answeredAt } of answers) {
            expect(began.some((at) => at >= askedAt && at <= answeredAt)).toBe(true);
            expect(answeredAt - askedAt).toBeLessThanOrEqual(Math.max(GAP_MS, longest) + longest);
          }
          for (const [index, at] of began.entries())
            expect(at - (began[index - 1] ?? -Infinity)).toBeGreaterThanOrEqual(GAP_MS);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('is known to who asks while it is under way', async () => {
    const { stopwatch, fetches } = setUp(() => 50);
    expect(fetches.current()).toBeNull();
    void fetches.fresh();
    await stopwatch.pass(10);
    expect(fetches.current()).not.toBeNull();
    await stopwatch.pass(40);
    expect(fetches.current()).toBeNull();
  });
});
