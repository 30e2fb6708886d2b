import { LEVEL } from './ranges';

/** Ranges that hold lead to a false alarm this often, if their outcomes had nothing in common. */
const FALSE_ALARMS = 0.01;

/**
 * More outcomes lie outside their ranges than chance explains: the next ranges are too narrow to be relied on.
 * @param outside how many of `outcomes` were outside an 80 % range
 */
export function isUnreliable(outside: number, outcomes: number): boolean {
  return outside > 0 && chanceOfAtLeast(outside, outcomes, 1 - LEVEL) < FALSE_ALARMS;
}

/** The upper tail of the binomial distribution. */
function chanceOfAtLeast(least: number, of: number, chance: number): number {
  let exactly = (1 - chance) ** of;
  let fewer = 0;
  for (let count = 0; count < least; count += 1) {
    fewer += exactly;
    exactly *= ((of - count) / (count + 1)) * (chance / (1 - chance));
  }
  return 1 - fewer;
}
