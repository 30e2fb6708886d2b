import { yearOf } from '@imd/kernel';
import type { Figure, Revision } from './return-statistic';
import { relationOf, type Subject } from './subject';

/**
 * A count below this could be about a person whom somebody knows, so it is for callers with access to cases alone. With
 * it goes whatever would let a reader subtract it back out. Zero is about nobody, and a table without it would never
 * add up.
 */
const SMALLEST_PUBLISHED = 5;

export const isSmall = (persons: number) => persons > 0 && persons < SMALLEST_PUBLISHED;

/** The figure as everyone may know it: in answers to callers without access to cases, and in events. */
export interface PublishedFigure extends Pick<Figure, 'persons' | 'share' | 'breakdowns'> {
  /** Something that was reported is withheld; where nothing was reported, null is all there is. */
  readonly suppressed: boolean;
}

/** A reader may subtract a published count from others; of one that is withheld a reader knows that it is not zero. */
export interface PublishedCount extends Subject {
  readonly statistic: string;
  /** Null where it is withheld. */
  readonly persons: number | null;
  readonly hasBreakdown: boolean;
}

type Breakdown = PublishedFigure['breakdowns'][number];

/**
 * Decides what of a figure is published. A count that was published can never be taken back, so the new one gives way.
 * Published counts lie inside each other or apart, and each holds five persons or more besides those inside it,
 * or nobody: a reader who adds and subtracts them gets no group of one to four.
 */
export function published(
  counted: Subject & { readonly id: string },
  figure: Figure,
  earlier: readonly Revision[],
  everyPublished: readonly PublishedCount[],
  whole: number | null,
): PublishedFigure {
  const { persons, share } = figure;
  if (share !== null) return publishedShare(figure, whole);
  if (persons === null) return { persons, share, breakdowns: figure.breakdowns, suppressed: false };

  const others = everyPublished.filter(({ statistic }) => statistic !== counted.id);
  // What was published once stays on the topic: the figure is set beside all of it, not beside the last alone.
  const before = earlier.filter((revision) => revision.persons !== null).map((revision) => revision.published);
  if (isSmall(persons) || !canBePublished(counted, persons, others)) return withholding(figure);
  if (before.some((was) => was.persons === null || isSmallMove(was.persons, persons))) return withholding(figure);

  const hasNeighbours = others.some((other) => relationOf(counted, other) !== 'apart');
  const breakdowns = figure.breakdowns.flatMap(
    (breakdown) => (hasNeighbours ? hide(breakdown, () => true) : withoutSmallRows(breakdown, persons)) ?? [],
  );
  if (breakdowns.length < figure.breakdowns.length) return withholding(figure);
  const tells = before.some((was) =>
    was.breakdowns.some((old) => {
      const now = breakdowns.find(({ by }) => by === old.by);
      return now && tellsByDifference({ breakdown: old, persons: was.persons ?? 0 }, { breakdown: now, persons });
    }),
  );
  if (tells) return withholding(figure);
  return { persons, share, breakdowns, suppressed: breakdowns.some((shown, at) => shown !== figure.breakdowns[at]) };
}

/** A share of a known count is a count too, and so is what is left of it. */
function publishedShare({ share, breakdowns }: Figure, whole: number | null): PublishedFigure {
  const part = whole === null ? null : Number(share?.value ?? 0) * whole;
  const tells = part !== null && (isSmall(part) || isSmall((whole ?? 0) - part));
  return { persons: null, share: tells ? null : share, breakdowns, suppressed: tells };
}

function withholding({ breakdowns }: Figure): PublishedFigure {
  return { persons: null, share: null, breakdowns: breakdowns.map((all) => hide(all, () => true)), suppressed: true };
}

/**
 * Counts that lie across each other would tell of what they share, and so would a breakdown of one of them. Only within
 * a calendar year are all published counts found that lie inside another.
 */
function canBePublished(counted: Subject, persons: number, others: readonly PublishedCount[]): boolean {
  const known = others.flatMap((other) => (other.persons === null ? [] : { ...other, persons: other.persons }));
  const lying = (...relations: string[]) => known.filter((other) => relations.includes(relationOf(other, counted)));
  const neighbours = lying('inside', 'around', 'equal', 'across');
  if (lying('equal', 'across').length > 0 || neighbours.some(({ hasBreakdown }) => hasBreakdown)) return false;
  const isWithinAYear = ({ from, to }: Subject) => yearOf(from) === yearOf(to);
  if (neighbours.length > 0 && ![counted, ...neighbours].every(isWithinAYear)) return false;

  const around = lying('around');
  const innermost = around.find((one) => around.every((other) => other === one || relationOf(one, other) === 'inside'));
  const beside = known.filter(
    (other) => innermost && relationOf(other, innermost) === 'inside' && relationOf(other, counted) === 'apart',
  );
  const withheldIn = (subject: Subject) =>
    others.filter((other) => other.persons === null && relationOf(other, subject) !== 'apart').length;
  return (
    leavesEnough(persons, lying('inside'), withheldIn(counted)) &&
    (!innermost ||
      (persons > 0 && leavesEnough(innermost.persons, [...beside, { ...counted, persons }], withheldIn(innermost))))
  );
}

/**
 * What is left beside the parts is nobody, or so many that each count that is withheld there could be of five persons:
 * a reader knows that none of these is zero. Sources that contradict each other leave less than nothing.
 */
function leavesEnough(
  persons: number,
  parts: readonly (Subject & { readonly persons: number })[],
  withheld: number,
): boolean {
  const outermost = parts.filter((one) => parts.every((other) => relationOf(one, other) !== 'inside'));
  const rest = persons - sumOf(outermost);
  return rest === 0 ? withheld === 0 : hidesEach(rest, withheld);
}

/** Each of several counts that are not zero could be of five persons or more, for all that their sum tells. */
const hidesEach = (sum: number, counts: number) => sum - Math.max(counts - 1, 0) >= SMALLEST_PUBLISHED;

const sumOf = (counts: readonly { readonly persons: number | null }[]) =>
  counts.reduce((sum, { persons }) => sum + (persons ?? 0), 0);

/**
 * Hides the small rows, and then the smallest others, until each hidden row could be of five persons for all that their
 * sum tells.
 * @returns null where even hiding every row would tell, so that the count itself has to be withheld
 */
function withoutSmallRows(breakdown: Breakdown, persons: number): Breakdown | null {
  const { rows, other } = breakdown;
  const all = [...rows, ...(other === null ? [] : [{ value: OTHER, persons: other }])]
    .map((row) => ({ value: row.value, persons: row.persons ?? 0 }))
    .sort((a, b) => a.persons - b.persons);
  const hidden = all.filter((row) => isSmall(row.persons));
  if (hidden.length === 0) return breakdown;
  const larger = all.filter((row) => row.persons >= SMALLEST_PUBLISHED);
  const sumOfHidden = () => persons - sumOf(all) + sumOf(hidden);
  while (larger.length > 0 && (hidden.length < 2 || !hidesEach(sumOfHidden(), hidden.length)))
    hidden.push(...larger.splice(0, 1));
  if (!hidesEach(sumOfHidden(), hidden.length)) return null;
  return hide(breakdown, (value) => hidden.some((row) => row.value === value));
}

/** No row of a breakdown has this name, since values are codes. */
const OTHER = '';

function hide({ by, rows, other }: Breakdown, hidden: (value: string) => boolean): Breakdown {
  return {
    by,
    rows: rows.map((row) => (hidden(row.value) ? { ...row, persons: null } : row)),
    other: hidden(OTHER) ? null : other,
  };
}

/** A revision must not hide a row that was shown, show one that was hidden, or move any sum by a small count. */
function tellsByDifference(was: PublishedBreakdown, is: PublishedBreakdown): boolean {
  const hidesNone = ({ breakdown: { rows, other } }: PublishedBreakdown) =>
    other !== null && rows.every(({ persons }) => persons !== null);
  const [before, after] = [rowsOf(was), rowsOf(is)];
  const values = [...new Set([...before.keys(), ...after.keys()])];
  return (
    isSmallMove(sumHidden(was), sumHidden(is)) ||
    values.some((value) => {
      const [old, now] = [before.get(value), after.get(value)];
      if (old === undefined || now === undefined) return !hidesNone(was) || !hidesNone(is);
      return old === null || now === null ? old !== now : isSmallMove(old, now);
    })
  );
}

interface PublishedBreakdown {
  readonly breakdown: Breakdown;
  readonly persons: number;
}

const rowsOf = ({ breakdown: { rows, other } }: PublishedBreakdown) =>
  new Map([...rows.map(({ value, persons }) => [value, persons] as const), [OTHER, other] as const]);

const sumHidden = ({ breakdown: { rows, other }, persons }: PublishedBreakdown) => persons - sumOf(rows) - (other ?? 0);

export const isSmallMove = (was: number, is: number) => isSmall(Math.abs(is - was));

type Numbers<Name extends string> = Readonly<Record<Name, number | null>>;

/** Numbers that are told together, and all that were ever told in their place. */
export interface ToldTogether<Name extends string> {
  readonly published: Numbers<Name> & { readonly suppressed: boolean };
  /** What was published stays on the topic for ever, so that a later number is set beside each of these. */
  readonly everPublished: readonly Numbers<Name>[];
}

/**
 * Numbers that are told together or not at all, since each difference of two is a number of persons too. Once they were
 * withheld they stay so: what is told later would tell of what was not.
 */
export function publishedTogether<Name extends string>(
  counts: Numbers<Name>,
  before: ToldTogether<NoInfer<Name>> | null,
): ToldTogether<Name> {
  const names = Object.keys(counts) as Name[];
  const known = names.flatMap((name) => counts[name] ?? []);
  const differences = known.flatMap((one) => known.map((other) => Math.abs(one - other)));
  const earlier = before?.everPublished ?? [];
  const moved = earlier.some((once) =>
    names.some((name) => {
      const [was, is] = [once[name], counts[name]];
      return was !== null && is !== null && isSmallMove(was, is);
    }),
  );
  const suppressed = before?.published.suppressed === true || moved || [...known, ...differences].some(isSmall);
  const withheld = Object.fromEntries(names.map((name) => [name, null])) as Record<Name, null>;
  const isNew = !suppressed && !earlier.some((once) => names.every((name) => once[name] === counts[name]));
  return {
    published: { ...(suppressed ? withheld : counts), suppressed },
    everPublished: isNew ? [...earlier, counts] : earlier,
  };
}
