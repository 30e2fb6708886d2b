import type { EventData, ReturnStatisticReported } from '@imd/contracts';
import type { CalendarDate, CountryCode } from '@imd/kernel';

type Reported = EventData<typeof ReturnStatisticReported>;

/** A subject says which persons a statistic counts. Null takes everyone, or says that the source does not tell. */
export interface Subject {
  readonly kind: Reported['kind'];
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly scheme: string | null;
  /** The country of return says nothing of the nationality. */
  readonly country: CountryCode | null;
  readonly nationality: CountryCode | null;
  readonly sex: NonNullable<Reported['sex']> | null;
  /** Years of age, such as `18-34` or `65+`. */
  readonly ageBand: string | null;
  readonly minors: NonNullable<Reported['minors']> | null;
}

/** One subject to another; `across` says that some persons are of both, and each may have persons of its own. */
export type Relation = 'apart' | 'equal' | 'inside' | 'around' | 'across';

/** Persons of one kind of return are never of another. */
export function relationOf(one: Subject, other: Subject): Relation {
  return [
    ofNames(one.kind, other.kind),
    ofRanges([one.from, one.to], [other.from, other.to]),
    ofNames(one.scheme, other.scheme),
    ofNames(one.country, other.country),
    ofNames(one.nationality, other.nationality),
    ofNames(one.sex, other.sex),
    ofAges(one.ageBand, other.ageBand),
    ofMinors(one.minors, other.minors),
  ].reduce(both);
}

/** Two relations hold at once, each of another side of the subjects. */
function both(one: Relation, other: Relation): Relation {
  if (one === 'apart' || other === 'apart') return 'apart';
  if (one === 'equal') return other;
  return other === 'equal' || other === one ? one : 'across';
}

function ofNames(one: string | null, other: string | null): Relation {
  if (one === other) return 'equal';
  if (one === null) return 'around';
  return other === null ? 'inside' : 'apart';
}

function ofMinors(one: Subject['minors'], other: Subject['minors']): Relation {
  if (one !== null && other !== null && one !== other) {
    if (one === 'all') return 'around';
    if (other === 'all') return 'inside';
  }
  return ofNames(one, other);
}

function ofAges(one: string | null, other: string | null): Relation {
  return one === null || other === null ? ofNames(one, other) : ofRanges(agesOf(one), agesOf(other));
}

type Range<Bound> = readonly [first: Bound, last: Bound];

function ofRanges<Bound extends string | number>(one: Range<Bound>, other: Range<Bound>): Relation {
  if (one[1] < other[0] || other[1] < one[0]) return 'apart';
  const inside = other[0] <= one[0] && one[1] <= other[1];
  const around = one[0] <= other[0] && other[1] <= one[1];
  if (inside && around) return 'equal';
  if (inside) return 'inside';
  return around ? 'around' : 'across';
}

export function agesOf(band: string): Range<number> {
  const [first = '', last] = band.replace('+', '').split('-');
  return [Number(first), last === undefined ? Infinity : Number(last)];
}
