import type { Cents } from '@imd/kernel';
import type { Kind } from './project-year';
import type { Score } from './scores';

/** Four of five outcomes are expected inside. */
export const LEVEL = 0.8;
const LOWER = 0.1;
const UPPER = 0.9;

/** Fewer scores cannot have a tenth below and a tenth above. */
const LEAST_SCORES = 9;
/** A kind with fewer scores takes those of both kinds. */
const LEAST_SCORES_OF_A_KIND = 19;
/** Fewer past years do not show by themselves how they differ. */
const LEAST_YEARS = 3;
/** A group that had fewer projects a year takes from the programme what is common to all projects of a year. */
const LEAST_PROJECTS_A_YEAR = 5;
/** What is common to all projects of a year varies by this share of what is open, until enough years are known. */
const ASSUMED_COMMON = 0.1;

/** Student's t, one-sided 90 %, for 1, 2, … degrees of freedom; beyond, that of the normal distribution. */
const T_90 = [
  3.078, 1.886, 1.638, 1.533, 1.476, 1.44, 1.415, 1.397, 1.383, 1.372, 1.363, 1.356, 1.35, 1.345, 1.341, 1.337, 1.333,
  1.33, 1.328, 1.325, 1.323, 1.321, 1.319, 1.318, 1.316, 1.315, 1.314, 1.313, 1.311, 1.31,
];
const NORMAL_90 = 1.282;

export interface Range {
  readonly low: Cents;
  readonly high: Cents;
  /** Measured on at least two past years, or resting on a stated assumption. */
  readonly basis: 'measured' | 'assumed';
  readonly years: number;
  /** Of this many past project-years. */
  readonly projects: number;
}

/** A projection whose range is asked. Amounts are cents. */
export interface Projected {
  readonly paid: Cents;
  /** Zero or less. */
  readonly expectedRefunds: Cents;
  readonly outturn: Cents;
  readonly open: Cents;
}

/**
 * Split conformal prediction: the errors of the past are the range of the next one. It covers four of five if years are
 * exchangeable.
 * @returns null where too few past projects are known
 */
export function rangeOfProject(projected: Projected, kind: Kind, scores: readonly Score[]): Range | null {
  const ofKind = scores.filter(({ project }) => project.kind === kind);
  const taken = ofKind.length < LEAST_SCORES_OF_A_KIND ? scores : ofKind;
  const sorted = taken.map(({ score }) => score).sort((a, b) => a - b);
  if (sorted.length < LEAST_SCORES) return null;
  const at = (rank: number) => sorted[Math.min(sorted.length, Math.max(1, rank)) - 1] ?? 0;
  const below = at(Math.floor(LOWER * (sorted.length + 1)));
  const above = at(Math.ceil(UPPER * (sorted.length + 1)));
  return rangeBetween(projected, below, above, taken);
}

/**
 * Projects of one year share its luck, so a group's range is never the sum of its projects': it is measured on the
 * whole group's error in each past year, and where those years are too few, composed of what projects vary by alone and
 * what is common to a year.
 * @param opens what is open of each of its projects, in cents
 * @param ofGroup the scores of the group's past projects
 * @param ofProgramme the scores of all past projects
 * @returns null where too few past projects are known
 */
export function rangeOfGroup(
  projected: Projected,
  opens: readonly Cents[],
  ofGroup: readonly Score[],
  ofProgramme: readonly Score[],
): Range | null {
  if (ofProgramme.length < LEAST_SCORES) return null;
  const years = yearsOf(ofGroup);
  const variance =
    years.length >= LEAST_YEARS && ofGroup.length >= LEAST_PROJECTS_A_YEAR * years.length
      ? meanSquare(years.map(errorOf))
      : composedVariance(opens.map(Number), ofProgramme);
  const known = years.length >= LEAST_YEARS ? years.length : yearsOf(ofProgramme).length;
  const half = (T_90[known - 1] ?? NORMAL_90) * Math.sqrt(variance * (1 + 1 / known));
  const range = rangeBetween(projected, -half, half, ofProgramme);
  // Where more is expected back than the range is wide, the centre would lie below it.
  return { ...range, low: range.low < projected.outturn ? range.low : projected.outturn };
}

function composedVariance(opens: readonly number[], ofProgramme: readonly Score[]): number {
  const alone = meanSquare(ofProgramme.map(({ score }) => score));
  return alone * concentration(opens) + commonVariance(alone, yearsOf(ofProgramme));
}

/** What the errors of whole years have beyond what projects that vary by themselves would add up to. */
function commonVariance(alone: number, years: readonly (readonly Score[])[]): number {
  if (years.length < LEAST_YEARS) return ASSUMED_COMMON ** 2;
  const expected = years.map((scores) => alone * concentration(scores.map(({ open }) => open)));
  return Math.max(0, meanSquare(years.map(errorOf)) - mean(expected));
}

/** 1 for a single project, 1 / n for n equal ones. */
function concentration(opens: readonly number[]): number {
  const open = sum(opens);
  return open === 0 ? 0 : sum(opens.map((one) => one * one)) / (open * open);
}

const errorOf = (year: readonly Score[]): number =>
  sum(year.map(({ score, open }) => score * open)) / sum(year.map(({ open }) => open));

function yearsOf(scores: readonly Score[]): readonly (readonly Score[])[] {
  const years = new Map<number, Score[]>();
  for (const score of scores) {
    const { year } = score.project;
    years.set(year, [...(years.get(year) ?? []), score]);
  }
  return [...years.values()];
}

/** Money that is paid stays paid, but for what is expected back: no range begins below that. */
function rangeBetween(
  { paid, expectedRefunds, outturn, open }: Projected,
  below: number,
  above: number,
  scores: readonly Score[],
): Range {
  const at = (share: number) => outturn - expectedRefunds + BigInt(Math.round(share * Number(open)));
  const least = paid + expectedRefunds;
  const low = at(below);
  const years = yearsOf(scores).length;
  return {
    low: low < least ? least : low,
    high: at(above),
    basis: years < LEAST_YEARS ? 'assumed' : 'measured',
    years,
    projects: scores.length,
  };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]) => sum(values) / values.length;
const meanSquare = (values: readonly number[]) => mean(values.map((value) => value * value));
