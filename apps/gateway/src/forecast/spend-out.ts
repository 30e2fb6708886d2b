import { type Millionths, toMillionths } from './millionths';
import { openOf, paidLater, type PastProjectYear } from './project-year';

/** These shares of what is open at a moment are paid before the year ends. */
export interface SpendOut {
  readonly arrears: Millionths;
  readonly stillDue: Millionths;
  /** The shares are stated, since fewer than two past years are known. */
  readonly assumed: boolean;
}

/** The shares that are assumed where nothing is known, and towards which a fit on little is drawn. */
const ASSUMED = { arrears: 0.6, stillDue: 0.8 } as const;
const LEAST_YEARS = 2;
/** More than the whole is paid when an instalment of a later year is moved forward; a fit goes no further than this. */
const MOST = 1.25;
/** The assumption weighs as much as this many average projects. */
const WEIGHT_OF_ASSUMPTION = 2;

interface Sums {
  readonly aa: number;
  readonly an: number;
  readonly nn: number;
  readonly ay: number;
  readonly ny: number;
}

/**
 * Least squares of what was still paid on the arrears and on what was still due, each project weighted by 1 / what was
 * open, so that a large one counts by its size and not by the square of it.
 */
export function spendOutOf(past: readonly PastProjectYear[]): SpendOut {
  const years = new Set(past.map(({ year }) => year));
  if (years.size < LEAST_YEARS) {
    return { arrears: toMillionths(ASSUMED.arrears), stillDue: toMillionths(ASSUMED.stillDue), assumed: true };
  }
  const { arrears, stillDue } = fitted(sumsOf(past));
  return { arrears: toMillionths(arrears), stillDue: toMillionths(stillDue), assumed: false };
}

function sumsOf(past: readonly PastProjectYear[]): Sums {
  let [aa, an, nn, ay, ny, open, projects] = [0, 0, 0, 0, 0, 0, 0];
  for (const project of past) {
    const { arrears, stillDue } = openOf(project);
    const [a, n, y] = [Number(arrears), Number(stillDue), Number(paidLater(project))];
    const x = a + n;
    if (x === 0) continue;
    aa += (a * a) / x;
    an += (a * n) / x;
    nn += (n * n) / x;
    ay += (a * y) / x;
    ny += (n * y) / x;
    open += x;
    projects += 1;
  }
  const ridge = projects === 0 ? 1 : (WEIGHT_OF_ASSUMPTION * open) / projects;
  return {
    aa: aa + ridge,
    an,
    nn: nn + ridge,
    ay: ay + ridge * ASSUMED.arrears,
    ny: ny + ridge * ASSUMED.stillDue,
  };
}

/** The best pair within the bounds: the free one if it lies there, otherwise the best on one of the four edges. */
function fitted({ aa, an, nn, ay, ny }: Sums): { arrears: number; stillDue: number } {
  const loss = ([a, n]: readonly [number, number]) => aa * a * a + 2 * an * a * n + nn * n * n - 2 * (ay * a + ny * n);
  const determinant = aa * nn - an * an;
  const free = [(ay * nn - ny * an) / determinant, (ny * aa - ay * an) / determinant] as const;
  const isInside = free.every((share) => share >= 0 && share <= MOST);
  const edges = [0, MOST].flatMap((fixed) => [
    [fixed, clamped((ny - an * fixed) / nn)] as const,
    [clamped((ay - an * fixed) / aa), fixed] as const,
  ]);
  const [arrears, stillDue] = isInside ? free : edges.reduce((best, edge) => (loss(edge) < loss(best) ? edge : best));
  return { arrears, stillDue };
}

const clamped = (share: number) => Math.min(MOST, Math.max(0, share));
