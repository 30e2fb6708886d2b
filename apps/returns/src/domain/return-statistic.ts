import { type Change, event, type EventData, ReturnStatisticReported } from '@imd/contracts';
import {
  calendarDay,
  canonicalJson,
  checkCountryDays,
  countryNotInForce,
  isCountryCode,
  type CalendarDate,
  type Label,
  type Provenance,
  type Refusal,
} from '@imd/kernel';
import { DATE_REFUSALS, requireDates } from './dates';
import type { ReturnScheme } from './return-scheme';
import {
  ageBandReversed,
  bothCountAndShare,
  breakdownExceedsCount,
  breakdownOfItself,
  breakdownRowsOverlap,
  breakdownRepeated,
  breakdownRowMisnamed,
  breakdownWithoutCount,
  returnPeriodReversed,
  returnSchemeUnknown,
  revisionChangesMeaning,
  shareNotAFraction,
  shareOfAShare,
  returnStatisticUnknown,
  shareOutsideItsWhole,
  subjectCountedAlready,
} from './return-statistic.errors';
import { published, type PublishedCount, type PublishedFigure } from './small-counts';
import { agesOf, type Subject } from './subject';

type Reported = EventData<typeof ReturnStatisticReported>;

/** The subject of a count never changes: a figure for something else is another statistic. */
export interface Counted extends Subject {
  readonly id: string;
}

/** The rows of a breakdown, with what no row counts, add up to the count. */
export type Breakdown = NonNullable<Reported['breakdowns']>[number];

/** A figure is a count, or a share of another statistic, or neither where nothing was reported. */
export interface Figure {
  /** Persons count by their date of departure. */
  readonly persons: number | null;
  /** A share is a decimal fraction of another statistic; it is never turned into a count. */
  readonly share: Reported['share'];
  readonly breakdowns: readonly Breakdown[];
  readonly remark: Label | null;
  readonly provenance: Provenance;
}

export interface Revision extends Figure {
  readonly revision: number;
  readonly recordedOn: CalendarDate;
  readonly published: PublishedFigure;
}

/** A statistic is a reported total of return. Every revision stays; the last one holds. */
export interface ReturnStatistic extends Counted {
  readonly revisions: readonly Revision[];
}

/** Others see the published counts, so each new one is judged beside them. */
export interface Known {
  readonly whole: ReturnStatistic | null;
  readonly published: readonly PublishedCount[];
}

export interface KnownToReport extends Known {
  readonly scheme: ReturnScheme | null;
  /** The statistic that counts the same persons already. */
  readonly sameSubject: string | null;
}

const FIGURE_REFUSALS: readonly Refusal[] = [
  countryNotInForce,
  bothCountAndShare,
  shareNotAFraction,
  breakdownWithoutCount,
  breakdownOfItself,
  breakdownRepeated,
  breakdownRowMisnamed,
  breakdownRowsOverlap,
  breakdownExceedsCount,
];

export const REPORTING_REFUSALS: readonly Refusal[] = [
  returnPeriodReversed,
  ageBandReversed,
  ...DATE_REFUSALS,
  returnSchemeUnknown,
  returnStatisticUnknown,
  shareOfAShare,
  shareOutsideItsWhole,
  subjectCountedAlready,
  ...FIGURE_REFUSALS,
];

export function reportReturnStatistic(
  counted: Counted,
  figure: Figure,
  known: KnownToReport,
  now: Date,
): Change<ReturnStatistic> {
  const { from, to, ageBand, country } = counted;
  requireDates('return-statistic', { from, to }, now);
  if (to < from) throw returnPeriodReversed(from, to);
  if (ageBand !== null && agesOf(ageBand)[1] < agesOf(ageBand)[0]) throw ageBandReversed(ageBand);
  requireFigure(counted, figure);
  if (country !== null) checkCountryDays('country', country, from, to);
  if (counted.scheme !== null && known.scheme === null) throw returnSchemeUnknown(counted.scheme);
  if (figure.share) requirePartOf(known.whole, counted, figure.share.of);
  const change = withRevision({ ...counted, revisions: [] }, figure, known, now);
  if (known.sameSubject !== null && known.sameSubject !== counted.id) throw subjectCountedAlready(known.sameSubject);
  return change;
}

/**
 * The first field in which a report differs in what it counts from the statistic that has its id; null where it counts
 * the same.
 */
export function fieldCountedOtherwise(statistic: ReturnStatistic, counted: Counted): keyof Counted | null {
  const fields = Object.keys(counted) as (keyof Counted)[];
  return fields.find((field) => counted[field] !== statistic[field]) ?? null;
}

export function statesFigure(statistic: ReturnStatistic, figure: Figure): boolean {
  const { persons, share, breakdowns, remark, provenance } = current(statistic);
  return canonicalJson({ persons, share, breakdowns, remark, provenance }) === canonicalJson(figure);
}

export const REVISING_REFUSALS: readonly Refusal[] = [revisionChangesMeaning, ...FIGURE_REFUSALS];

/**
 * A revision changes the number, never its subject: a count stays a count, a share stays a share of the same statistic.
 */
export function reviseReturnStatistic(
  statistic: ReturnStatistic,
  figure: Figure,
  known: Known,
  now: Date,
): Change<ReturnStatistic> {
  const before = current(statistic).share?.of ?? null;
  const after = figure.share?.of ?? null;
  if (before !== after) throw revisionChangesMeaning(before, after);
  requireFigure(statistic, figure);
  return withRevision(statistic, figure, known, now);
}

/** The last revision holds. */
export function current({ id, revisions }: ReturnStatistic): Revision {
  const last = revisions.at(-1);
  if (!last) throw new RangeError(`return-statistics/${id} was stored without a figure`);
  return last;
}

/** Readers know this of the statistic, also where a later revision is withheld; null where it never was a count. */
export function publishedCountOf({ revisions, ...counted }: ReturnStatistic): PublishedCount | null {
  const { id, ...subject } = counted;
  const counts = revisions.filter(({ persons }) => persons !== null);
  const persons =
    counts
      .map((revision) => revision.published.persons)
      .filter((shown) => shown !== null)
      .at(-1) ?? null;
  const hasBreakdown = revisions.some(({ published: { breakdowns } }) =>
    breakdowns.some(({ rows, other }) => other !== null || rows.some((row) => row.persons !== null)),
  );
  return counts.length === 0 ? null : { ...subject, statistic: id, persons, hasBreakdown };
}

/** Two statistics with the same key count the same persons, or the same share. */
export function subjectKey({ id, ...subject }: Counted, share: Figure['share']): string {
  return canonicalJson({ ...subject, shareOf: share?.of ?? null });
}

/** The rows leave a remainder, which is not known where the figure is rounded. */
export function breakdownOf(
  figure: Pick<Figure, 'persons' | 'provenance'>,
  by: Breakdown['by'],
  rows: readonly { readonly value: string; readonly persons: number }[],
): Breakdown {
  const isRounded = figure.provenance.precision !== null;
  const listed = rows.reduce((sum, { persons }) => sum + persons, 0);
  return { by, rows, other: isRounded || figure.persons === null ? null : figure.persons - listed };
}

function requireFigure(subject: Subject, figure: Figure): void {
  if (figure.persons !== null && figure.share !== null) throw bothCountAndShare();
  if (figure.share && !isFraction(figure.share.value)) throw shareNotAFraction(figure.share.value);
  const repeated = firstRepeated(figure.breakdowns.map(({ by }) => by));
  if (repeated !== null) throw breakdownRepeated(repeated, null);
  for (const breakdown of figure.breakdowns) requireBreakdown(subject, figure, breakdown);
}

function withRevision(statistic: ReturnStatistic, figure: Figure, known: Known, now: Date): Change<ReturnStatistic> {
  const { revisions, ...counted } = statistic;
  const revision = revisions.length + 1;
  const whole = known.whole && current(known.whole).persons;
  const shown = published(counted, figure, revisions, known.published, whole);
  const { id, scheme, ...what } = counted;
  const { remark, provenance } = figure;
  const recordedOn = calendarDay(now);
  return {
    state: { ...counted, revisions: [...revisions, { ...figure, revision, recordedOn, published: shown }] },
    events: [
      event(ReturnStatisticReported, {
        statisticId: id,
        schemeId: scheme,
        ...what,
        ...shown,
        revision,
        remark,
        provenance,
      }),
    ],
  };
}

const firstRepeated = <T>(values: readonly T[]): T | null =>
  values.find((value, at) => values.indexOf(value) !== at) ?? null;

/** A statistic of one nationality has no rows by nationality, and so on. */
function requireBreakdown(subject: Subject, { persons }: Figure, { by, rows, other }: Breakdown): void {
  if (persons === null) throw breakdownWithoutCount(by);
  const named = by === 'age-band' ? subject.ageBand : subject[by];
  if (named !== null) throw breakdownOfItself(by, named);
  const repeated = firstRepeated(rows.map(({ value }) => value));
  if (repeated !== null) throw breakdownRepeated(by, repeated);
  const unknown = rows.find(({ value }) => !ROWS[by](value));
  if (unknown) throw breakdownRowMisnamed(by, unknown.value);
  if (by === 'country') for (const { value } of rows) checkCountryDays('breakdowns', value, subject.from, subject.to);
  const bands = by === 'age-band' ? rows.map(({ value }) => agesOf(value)).sort(([one], [next]) => one - next) : [];
  if (bands.some(([first], at) => first <= (bands[at - 1]?.[1] ?? -1))) throw breakdownRowsOverlap(by);
  if (other !== null && other < 0) throw breakdownExceedsCount(by, persons, persons - other);
}

export const AGE_BAND = /^(0|[1-9][0-9]{0,2})(-(0|[1-9][0-9]{0,2})|\+)$/;

/** A row by minors is of one of the two, since everyone else is the remainder. */
const ROWS: Readonly<Record<Breakdown['by'], (value: string) => boolean>> = {
  country: isCountryCode,
  nationality: isCountryCode,
  sex: (value) => value === 'female' || value === 'male',
  'age-band': (value) => AGE_BAND.test(value) && agesOf(value)[0] <= agesOf(value)[1],
  minors: (value) => value === 'accompanied' || value === 'unaccompanied',
};

function requirePartOf(whole: ReturnStatistic | null, part: Counted, wholeId: string): void {
  if (whole === null) throw returnStatisticUnknown(wholeId);
  if (current(whole).share !== null) throw shareOfAShare(wholeId);

  const named = ['scheme', 'country', 'nationality', 'sex', 'ageBand', 'minors'] as const;
  const outside = [
    ...(part.kind === whole.kind ? [] : ['kind']),
    ...(part.from >= whole.from ? [] : ['from']),
    ...(part.to <= whole.to ? [] : ['to']),
    ...named.filter((field) => whole[field] !== null && part[field] !== whole[field]),
  ];
  if (outside.length > 0) throw shareOutsideItsWhole(wholeId, outside);
}

function isFraction(decimal: string): boolean {
  return Number(decimal) > 0 && Number(decimal) <= 1;
}
