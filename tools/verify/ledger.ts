import {
  AdvanceSettled,
  CommitmentMade,
  CommitmentReleased,
  CommitmentRescheduled,
  type EventData,
  ExpenditureRecorded,
  ExpenditureReversed,
  RefundReceived,
} from '@imd/contracts';
import { type CalendarDate, type Money, parseCents, type Year } from '@imd/kernel';
import { type Amount, negative, stated, sum } from './amount';
import type { RawEvents } from './raw-events';

type Parts = Pick<EventData<typeof ExpenditureRecorded>, 'countryAmounts' | 'regionAmounts'>;

type Scope = 'countries' | 'regional' | 'global' | 'unattributed';

/** Money that went out or came back; what comes back is below zero. */
export interface Booking {
  readonly kind: 'payment' | 'reversal' | 'netted' | 'receipt';
  readonly year: Year;
  readonly day: CalendarDate;
  readonly precision: 'day' | 'month' | 'quarter' | 'year';
  readonly purpose: string;
  readonly project: string | null;
  readonly commitment: string | null;
  readonly expenditure: string | null;
  readonly advance: boolean;
  readonly amount: Amount;
  /** What it pays of its commitment, or gives back of its expenditure, at the rate of that. */
  readonly counterpart: Amount;
  readonly scope: Scope;
  readonly countries: readonly { readonly country: string; readonly amount: Amount }[];
  /** What goes to a region as such, each with its part. */
  readonly regions: readonly { readonly region: string; readonly amount: Amount }[];
}

export interface Instalment {
  readonly number: number;
  readonly year: Year;
  readonly dueOn: CalendarDate | null;
  readonly cents: bigint;
}

/** Of one commitment, what it was made for and what changed it, each from its own day. */
export interface Commitment {
  readonly id: string;
  readonly year: Year;
  readonly madeOn: CalendarDate;
  readonly purpose: string;
  readonly project: string;
  readonly value: Amount;
  readonly instalments: readonly Instalment[];
}

export interface Release {
  readonly commitment: string;
  readonly day: CalendarDate;
  readonly purpose: string;
  readonly project: string;
  readonly amount: Amount;
}

const NO_MONEY: Money = { value: '0.00', currency: 'EUR' };

/** All that the topic tells of money, of every year. */
export class Ledger {
  readonly bookings: readonly Booking[];
  readonly commitments: readonly Commitment[];
  readonly releases: readonly Release[];
  readonly settlements: readonly {
    readonly expenditure: string;
    readonly day: CalendarDate;
    readonly amount: Amount;
  }[];

  private readonly byYear: ReadonlyMap<Year, readonly Booking[]>;
  private readonly byCommitment: ReadonlyMap<string | null, readonly Booking[]>;

  constructor(private readonly events: RawEvents) {
    this.bookings = [...payments(events), ...reversals(events), ...refunds(events)];
    this.byYear = grouped(this.bookings, ({ year }) => year);
    this.byCommitment = grouped(this.bookings, ({ commitment }) => commitment);
    this.commitments = events.of(CommitmentMade).map((made) => ({
      id: made.commitmentId,
      year: made.year,
      madeOn: made.madeOn,
      purpose: made.purpose,
      project: made.projectId,
      value: stated(made.value, made.provenance),
      instalments: made.instalments.map(({ number, year, dueOn, amount }, index) => ({
        number: number ?? index + 1,
        year,
        dueOn,
        cents: stated(amount, made.provenance).cents,
      })),
    }));
    this.releases = events.of(CommitmentReleased).map((release) => ({
      commitment: release.commitmentId,
      day: release.releasedOn,
      purpose: release.purpose,
      project: release.projectId,
      amount: stated(release.amount, release.provenance),
    }));
    this.settlements = events.of(AdvanceSettled).map((settled) => ({
      expenditure: settled.expenditureId,
      day: settled.settledOn,
      amount: stated(settled.amount, settled.provenance),
    }));
  }

  bookingsOn(year: Year): readonly Booking[] {
    return this.byYear.get(year) ?? [];
  }

  bookingsOf({ id }: Commitment): readonly Booking[] {
    return this.byCommitment.get(id) ?? [];
  }

  /** What is open of each instalment on a day: neither released nor paid, payments settling the oldest first. */
  openOn(commitment: Commitment, asOf: CalendarDate): Instalment[] {
    let paid = this.paymentsOf(commitment, asOf).reduce((total, { counterpart }) => total + counterpart.cents, 0n);
    return this.scheduleOn(commitment, asOf).map((instalment) => {
      const settled = paid < instalment.cents ? paid : instalment.cents;
      paid -= settled;
      return { ...instalment, cents: instalment.cents - settled };
    });
  }

  /** The years in which something of it was ever to be paid, was booked, or was released. */
  yearsOf(commitment: Commitment, asOf: CalendarDate): Set<Year> {
    return new Set([
      commitment.year,
      ...this.dueYearsOf(commitment, asOf),
      ...this.paymentsOf(commitment, asOf).map(({ year }) => year),
      ...this.releasesOf(commitment, asOf).map(({ day }) => Number(day.slice(0, 4))),
    ]);
  }

  private releasesOf(commitment: Commitment, asOf: CalendarDate): Release[] {
    return this.releases.filter(({ commitment: id, day }) => id === commitment.id && day <= asOf);
  }

  /** The years in which an instalment of it ever fell due. */
  dueYearsOf(commitment: Commitment, asOf: CalendarDate): Set<Year> {
    return new Set([
      ...commitment.instalments.map(({ year }) => year),
      ...this.reschedulesOf(commitment, asOf).flatMap(({ byYear }) => byYear.map(({ year }) => year)),
    ]);
  }

  /** What is computed from a commitment carries the marks of all that tells of it. */
  allThatTellsOf(commitment: Commitment, asOf: CalendarDate): Amount {
    return sum([
      commitment.value,
      ...this.releasesOf(commitment, asOf).map(({ amount }) => amount),
      ...this.reschedulesOf(commitment, asOf).map(({ provenance }) => stated(NO_MONEY, provenance)),
      ...this.paymentsOf(commitment, asOf).map(({ amount }) => amount),
    ]);
  }

  private reschedulesOf({ id }: Commitment, asOf: CalendarDate) {
    return this.events
      .ofSubject(`commitments/${id}`)
      .filter(({ type }) => type === CommitmentRescheduled.type)
      .map(({ data }) => data as EventData<typeof CommitmentRescheduled>)
      .filter(({ changedOn }) => changedOn <= asOf);
  }

  /** A reversal takes a payment back; a refund is money back of what was paid, and the instalment stays paid. */
  private paymentsOf(commitment: Commitment, asOf: CalendarDate): Booking[] {
    return this.bookingsOf(commitment).filter(
      ({ day, kind }) => day <= asOf && (kind === 'payment' || kind === 'reversal'),
    );
  }

  /** The instalments less what was released of them, the oldest first. */
  scheduleOn({ id, instalments }: Commitment, asOf: CalendarDate): Instalment[] {
    let schedule = [...instalments];
    for (const { type, data } of this.events.ofSubject(`commitments/${id}`)) {
      if (type === CommitmentRescheduled.type) {
        const { changedOn, instalments: all } = data as EventData<typeof CommitmentRescheduled>;
        if (changedOn > asOf) continue;
        // The schedule is told whole, with what was released of it by then.
        schedule = all.map(({ number, year, dueOn, amount, released }) => ({
          number,
          year,
          dueOn,
          cents: parseCents(amount.value) - parseCents(released.value),
        }));
      }
      if (type === CommitmentReleased.type) {
        const release = data as EventData<typeof CommitmentReleased>;
        if (release.releasedOn <= asOf) schedule = less(schedule, release);
      }
    }
    return schedule.sort(oldestFirst);
  }
}

function grouped<T, Key>(things: readonly T[], keyOf: (thing: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const thing of things) {
    const group = groups.get(keyOf(thing));
    if (group) group.push(thing);
    else groups.set(keyOf(thing), [thing]);
  }
  return groups;
}

/** A release names its instalments, or the years whose last instalments it takes. */
function less(schedule: readonly Instalment[], release: EventData<typeof CommitmentReleased>): Instalment[] {
  const left = [...schedule].sort(oldestFirst);
  const parts: readonly { readonly year: Year; readonly number?: number; readonly amount: Money }[] =
    release.instalments ?? release.byYear;
  for (const { year, number, amount } of parts) {
    let toTake = parseCents(amount.value);
    for (let index = left.length - 1; index >= 0; index -= 1) {
      const instalment = left[index];
      if (instalment?.year !== year || (number !== undefined && instalment.number !== number)) continue;
      const taken = toTake < instalment.cents ? toTake : instalment.cents;
      left[index] = { ...instalment, cents: instalment.cents - taken };
      toTake -= taken;
    }
  }
  return left;
}

/** What has no day of its own falls due at the end of its year. */
function oldestFirst(one: Instalment, other: Instalment): number {
  const dayOf = ({ year, dueOn }: Instalment) => dueOn ?? `${year}-12-31`;
  if (one.year !== other.year) return one.year - other.year;
  if (dayOf(one) !== dayOf(other)) return dayOf(one) < dayOf(other) ? -1 : 1;
  return one.number - other.number;
}

/**
 * A part of an amount is computed, and the parts are together as rough as the whole; an amount that is all in one place
 * stays as it is stated.
 */
function inPlaces(
  { countryAmounts, regionAmounts = [] }: Parts,
  whole: Amount,
): Pick<Booking, 'countries' | 'regions'> {
  const parts = [
    ...countryAmounts.map(({ country, amount }) => ({ key: country, weight: parseCents(amount.value) })),
    ...regionAmounts.map(({ region, amount }) => ({ key: region, weight: parseCents(amount.value) })),
  ];
  const steps = splitByLargestRemainder(whole.step, parts);
  const amounts = parts.map(({ key, weight }) => ({
    cents: weight,
    step: steps.get(key) ?? 0n,
    derived: whole.derived || parts.length > 1,
    invented: whole.invented,
  }));
  return {
    countries: countryAmounts.flatMap(({ country }, index) => {
      const amount = amounts[index];
      return amount ? [{ country, amount }] : [];
    }),
    regions: regionAmounts.flatMap(({ region }, index) => {
      const amount = amounts[countryAmounts.length + index];
      return amount ? [{ region, amount }] : [];
    }),
  };
}

function takenBack({ countries, regions }: Pick<Booking, 'countries' | 'regions'>) {
  return {
    countries: countries.map(({ country, amount }) => ({ country, amount: negative(amount) })),
    regions: regions.map(({ region, amount }) => ({ region, amount: negative(amount) })),
  };
}

/** Equal remainders go by key; what is below zero is the mirror of what is above. */
export function splitByLargestRemainder(
  whole: bigint,
  parts: readonly { readonly key: string; readonly weight: bigint }[],
): Map<string, bigint> {
  if (whole < 0n) return new Map([...splitByLargestRemainder(-whole, parts)].map(([key, part]) => [key, -part]));
  const all = parts.reduce((total, { weight }) => total + weight, 0n);
  const ranked = parts
    .map(({ key, weight }) => ({ key, part: (whole * weight) / all, left: (whole * weight) % all }))
    .sort((one, other) => (one.left !== other.left ? (one.left > other.left ? -1 : 1) : one.key < other.key ? -1 : 1));
  let toGive = whole - ranked.reduce((total, { part }) => total + part, 0n);
  return new Map(
    ranked.map(({ key, part }) => {
      const extra = toGive > 0n ? 1n : 0n;
      toGive -= extra;
      return [key, part + extra];
    }),
  );
}

function payments(events: RawEvents): Booking[] {
  return events.of(ExpenditureRecorded).map((paid) => ({
    kind: 'payment',
    year: paid.year,
    day: paid.bookedOn,
    precision: paid.bookedOnPrecision,
    purpose: paid.purpose,
    project: paid.projectId,
    commitment: paid.commitmentId,
    expenditure: paid.expenditureId,
    advance: paid.advance ?? false,
    amount: stated(paid.amount, paid.provenance),
    counterpart: stated(paid.commitmentValue ?? paid.amount, paid.provenance),
    scope: paid.scope,
    ...inPlaces(paid, stated(paid.amount, paid.provenance)),
  }));
}

function reversals(events: RawEvents): Booking[] {
  return events.of(ExpenditureReversed).map((back) => ({
    kind: 'reversal',
    year: back.year,
    day: back.bookedOn,
    precision: 'day',
    purpose: back.purpose,
    project: back.projectId,
    commitment: back.commitmentId,
    expenditure: back.expenditureId,
    advance: back.advance ?? false,
    amount: negative(stated(back.amount, back.provenance)),
    counterpart: negative(stated(back.commitmentValue ?? back.amount, back.provenance)),
    scope: back.scope,
    ...takenBack(inPlaces(back, stated(back.amount, back.provenance))),
  }));
}

function refunds(events: RawEvents): Booking[] {
  return events.of(RefundReceived).map((back) => ({
    kind: back.treatment,
    year: back.year,
    day: back.receivedOn,
    precision: 'day',
    purpose: back.purpose,
    project: back.projectId,
    commitment: back.commitmentId,
    expenditure: back.expenditureId,
    advance: back.advance,
    amount: negative(stated(back.amount, back.provenance)),
    counterpart: negative(stated(back.expenditureValue ?? back.amount, back.provenance)),
    scope: back.scope,
    ...takenBack(inPlaces(back, stated(back.amount, back.provenance))),
  }));
}
