import { type CalendarDate, type Cents, daysBetween, fromMoney, lastDayOf, sumCents, type Year } from '@imd/kernel';
import { Figure, sum } from '../../figures/figure';
import type { Commitment } from '../commitments';
import type { ScheduleChange, ScheduleDocument, ScheduledInstalment } from '../underspend-analysis.read-model';
import type { DueByAge } from './due.answer';

const AGES = ['notYetDue', 'upTo30Days', 'upTo90Days', 'upTo180Days', 'over180Days'] as const;
type Age = (typeof AGES)[number];

export const NOT_REPORTED: DueByAge = {
  open: null,
  notYetDue: null,
  upTo30Days: null,
  upTo90Days: null,
  upTo180Days: null,
  over180Days: null,
};

/** What is open of commitments, by how long it is due at a date. */
export function dueByAge(
  commitments: readonly Commitment[],
  schedules: ReadonlyMap<string, ScheduleDocument>,
  asOf: CalendarDate,
): DueByAge {
  const aged = commitments.map((commitment) => agesOf(commitment, schedules.get(commitment.commitmentId), asOf));
  const inAge = (age: Age) => sum(aged.map((ages) => ages(age)));
  return {
    open: sum(commitments.map(({ open }) => open)),
    notYetDue: inAge('notYetDue'),
    upTo30Days: inAge('upTo30Days'),
    upTo90Days: inAge('upTo90Days'),
    upTo180Days: inAge('upTo180Days'),
    over180Days: inAge('over180Days'),
  };
}

/** Nothing is of an age that no open instalment has; all is unknown where what is open is. */
function agesOf(
  { open, openByYear }: Commitment,
  schedule: ScheduleDocument | undefined,
  asOf: CalendarDate,
): (age: Age) => Figure | null {
  if (!open) return () => null;
  const instalments = schedule ? scheduleAt(schedule, asOf) : [];
  const parts = [...openByYear].flatMap(([year, cents]) => openParts(year, cents, instalments));
  return (age) => {
    const ofAge = parts.filter(({ dueBy }) => ageOf(dueBy, asOf) === age);
    return ofAge.length === 0 ? Figure.NOTHING : new Figure(sumCents(ofAge.map(({ cents }) => cents)), open);
  };
}

export function ageOf(dueBy: CalendarDate, asOf: CalendarDate): Age {
  const days = daysBetween(dueBy, asOf);
  if (days < 0) return 'notYetDue';
  if (days <= 30) return 'upTo30Days';
  if (days <= 90) return 'upTo90Days';
  return days <= 180 ? 'upTo180Days' : 'over180Days';
}

interface Instalment {
  readonly number: number;
  readonly year: Year;
  readonly dueBy: CalendarDate;
  readonly cents: Cents;
}

type OpenPart = Pick<Instalment, 'dueBy' | 'cents'>;

/** Payments settle the oldest first, so that what is open of a year lies on its latest instalments. */
function openParts(year: Year, open: Cents, instalments: readonly Instalment[]): OpenPart[] {
  let left = open;
  const parts = latestFirst(instalments.filter((instalment) => instalment.year === year)).map(({ dueBy, cents }) => {
    const part = cents < left ? cents : left;
    left -= part;
    return { dueBy, cents: part };
  });
  // Changes that were told out of order can leave less scheduled than is open, of which nobody knows the day.
  return left === 0n ? parts : [...parts, { dueBy: lastDayOf(year), cents: left }];
}

/** The schedule as the changes up to a day left it, in the order in which they were told. */
function scheduleAt({ changes }: ScheduleDocument, asOf: CalendarDate): readonly Instalment[] {
  let instalments: readonly Instalment[] = [];
  for (const { on, schedule, released } of changes) {
    if (on > asOf) continue;
    if (schedule) instalments = schedule.map(instalmentOf);
    for (const part of released) instalments = withoutReleased(instalments, part);
  }
  return instalments;
}

const instalmentOf = ({ number, year, dueOn, amount }: ScheduledInstalment): Instalment => ({
  number,
  year,
  dueBy: dueOn ?? lastDayOf(year),
  cents: fromMoney(amount),
});

/** A release that names its year alone gives up the latest instalments of it. */
function withoutReleased(
  instalments: readonly Instalment[],
  { number, year, amount }: ScheduleChange['released'][number],
): Instalment[] {
  let left = fromMoney(amount);
  const kept = new Map<Instalment, Cents>();
  for (const instalment of latestFirst(instalments)) {
    if (number === null ? instalment.year !== year : instalment.number !== number) continue;
    const part = instalment.cents < left ? instalment.cents : left;
    left -= part;
    kept.set(instalment, instalment.cents - part);
  }
  return instalments.map((instalment) => ({ ...instalment, cents: kept.get(instalment) ?? instalment.cents }));
}

const latestFirst = (instalments: readonly Instalment[]) =>
  [...instalments].sort((a, b) => (a.dueBy < b.dueBy ? 1 : a.dueBy > b.dueBy ? -1 : b.number - a.number));
