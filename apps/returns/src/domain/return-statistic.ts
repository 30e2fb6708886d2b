import { type Change, event, type EventData, ReturnStatisticReported } from '@imd/contracts';
import {
  calendarDay,
  type CalendarDate,
  type CountryCode,
  type Label,
  type Provenance,
  type Refusal,
} from '@imd/kernel';
import type { ReturnScheme } from './return-scheme';
import {
  bothCountAndShare,
  returnPeriodReversed,
  returnSchemeUnknown,
  revisionChangesMeaning,
  shareNotAFraction,
  shareOfAShare,
  returnStatisticUnknown,
  shareOutsideItsWhole,
} from './return-statistic.errors';

type Reported = EventData<typeof ReturnStatisticReported>;

/** The subject of a count never changes: a figure for something else is another statistic. */
export interface Counted {
  readonly id: string;
  readonly kind: Reported['kind'];
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly scheme: string | null;
  /** The country of return says nothing of the nationality; null says that the source does not tell. */
  readonly country: CountryCode | null;
  readonly nationality: CountryCode | null;
}

/** A figure is a count, or a share of another statistic, or neither where nothing was reported. */
export interface Figure {
  /** Persons count by their date of departure. */
  readonly persons: number | null;
  /** A share is a decimal fraction of another statistic; it is never turned into a count. */
  readonly share: Reported['share'];
  readonly remark: Label | null;
  readonly provenance: Provenance;
}

export interface Revision extends Figure {
  readonly revision: number;
  readonly recordedOn: CalendarDate;
}

/** A statistic is a reported total of return. Every revision stays; the last one holds. */
export interface ReturnStatistic extends Counted {
  readonly revisions: readonly Revision[];
}

const FIGURE_REFUSALS: readonly Refusal[] = [bothCountAndShare, shareNotAFraction];

export const REPORTING_REFUSALS: readonly Refusal[] = [
  returnPeriodReversed,
  returnSchemeUnknown,
  returnStatisticUnknown,
  shareOfAShare,
  shareOutsideItsWhole,
  ...FIGURE_REFUSALS,
];

export function reportReturnStatistic(
  counted: Counted,
  figure: Figure,
  known: { readonly scheme: ReturnScheme | null; readonly whole: ReturnStatistic | null },
  now: Date,
): Change<ReturnStatistic> {
  if (counted.to < counted.from) throw returnPeriodReversed(counted.from, counted.to);
  if (counted.scheme !== null && known.scheme === null) throw returnSchemeUnknown(counted.scheme);
  if (figure.share) requirePartOf(known.whole, counted, figure.share.of);
  return withRevision({ ...counted, revisions: [] }, figure, now);
}

export const REVISING_REFUSALS: readonly Refusal[] = [revisionChangesMeaning, ...FIGURE_REFUSALS];

/**
 * A revision changes the number, never its subject: a count stays a count, a share stays a share of the same statistic.
 */
export function reviseReturnStatistic(statistic: ReturnStatistic, figure: Figure, now: Date): Change<ReturnStatistic> {
  const before = current(statistic).share?.of ?? null;
  const after = figure.share?.of ?? null;
  if (before !== after) throw revisionChangesMeaning(before, after);
  return withRevision(statistic, figure, now);
}

/** The last revision holds. */
export function current({ id, revisions }: ReturnStatistic): Revision {
  const last = revisions.at(-1);
  if (!last) throw new RangeError(`return-statistics/${id} was stored without a figure`);
  return last;
}

function withRevision(statistic: ReturnStatistic, figure: Figure, now: Date): Change<ReturnStatistic> {
  if (figure.persons !== null && figure.share !== null) throw bothCountAndShare();
  if (figure.share && !isFraction(figure.share.value)) throw shareNotAFraction(figure.share.value);

  const { revisions, ...counted } = statistic;
  const revision = revisions.length + 1;
  const { id, scheme, ...what } = counted;
  return {
    state: { ...counted, revisions: [...revisions, { ...figure, revision, recordedOn: calendarDay(now) }] },
    events: [event(ReturnStatisticReported, { statisticId: id, schemeId: scheme, ...what, ...figure, revision })],
  };
}

function requirePartOf(whole: ReturnStatistic | null, part: Counted, wholeId: string): void {
  if (whole === null) throw returnStatisticUnknown(wholeId);
  if (current(whole).share !== null) throw shareOfAShare(wholeId);

  const named = ['scheme', 'country', 'nationality'] as const;
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
