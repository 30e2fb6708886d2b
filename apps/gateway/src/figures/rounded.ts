import type { Cents } from '@imd/kernel';
import { Figure } from './figure';

/** The nearest multiple of the step; halves go away from zero, as an officer rounds. */
export function rounded(figure: Figure, step: Cents): Figure {
  const { cents } = figure;
  const half = cents < 0n ? -step / 2n : step / 2n;
  return shownAs(figure, ((cents + half) / step) * step, step);
}

/**
 * Parts are rounded so that they add up to their whole as it is shown: each goes down to its step, and those that lost
 * most come up again until nothing is left. What no known part holds of the whole is rounded with them as one part.
 * Without a known whole there is nothing to fit, and each part is rounded on its own.
 *
 * @param shown the whole, rounded
 */
export function roundedParts(
  whole: Figure | null,
  shown: Figure | null,
  parts: readonly (Figure | null)[],
  step: Cents,
): (Figure | null)[] {
  if (!whole || !shown) return parts.map((part) => part && rounded(part, step));
  const known = parts.flatMap((part) => part ?? []);
  const held = known.reduce((sum, { cents }) => sum + cents, 0n);
  const exact = [...known.map(({ cents }) => cents), whole.cents - held];
  const fitted = fittedTo(shown.cents / step, exact, step);
  let next = 0;
  return parts.map((part) => part && shownAs(part, (fitted[next++] ?? 0n) * step, step));
}

/** Equal losses go by place, the first part first. */
function fittedTo(steps: bigint, parts: readonly Cents[], step: Cents): bigint[] {
  const floors = parts.map((part) => floorOf(part, step));
  const lost = parts.map((part, index) => part - (floors[index] ?? 0n) * step);
  const left = Number(steps - floors.reduce((sum, floor) => sum + floor, 0n));
  const byLoss = parts.map((_, index) => index).sort((a, b) => Number((lost[b] ?? 0n) - (lost[a] ?? 0n)) || a - b);
  const raised = new Set(byLoss.slice(0, left));
  return floors.map((floor, index) => (raised.has(index) ? floor + 1n : floor));
}

const floorOf = (amount: Cents, step: Cents): bigint =>
  amount >= 0n || amount % step === 0n ? amount / step : amount / step - 1n;

/** What was already a multiple of the step stays as exact as it was. */
function shownAs(figure: Figure, cents: Cents, step: Cents): Figure {
  if (cents === figure.cents) return figure;
  return new Figure(cents, { ...figure, precision: figure.precision > step ? figure.precision : step, derived: true });
}
