import { createHash } from 'node:crypto';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';

export interface Draws {
  /** At least `low`, below `high`. */
  between(low: number, high: number): number;
  /** Both ends can be drawn. */
  whole(low: number, high: number): number;
  normal(mean: number, deviation: number): number;
  chance(probability: number): boolean;
  oneOf<T>(values: readonly T[]): T;
}

/**
 * Each name has a sequence of its own, so that one project that draws more than before moves no other project. Only
 * sums, products and hashes are used: logarithms and cosines may differ in their last digit between machines.
 */
export function drawsOf(seed: number, name: string): Draws {
  const state = createHash('sha256').update(`${seed}/${name}`).digest();
  const source = xoroshiro128plusFromState([0, 4, 8, 12].map((at) => state.readInt32LE(at)));
  const share = () => uniformFloat64(source);
  const whole = (low: number, high: number) => low + Math.floor(share() * (high - low + 1));
  return {
    between: (low, high) => low + share() * (high - low),
    whole,
    // Twelve uniform draws add up to a variance of one, and to a normal distribution within six deviations.
    normal: (mean, deviation) => mean + deviation * (Array.from({ length: 12 }, share).reduce((a, b) => a + b) - 6),
    chance: (probability) => share() < probability,
    oneOf: (values) => {
      const drawn = values[whole(0, values.length - 1)];
      if (drawn === undefined) throw new RangeError('oneOf needs at least one value');
      return drawn;
    },
  };
}
