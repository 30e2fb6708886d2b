import { event, ExpenditureRecorded, ExpenditureReversed, type NewEvent } from '@imd/contracts';
import { FIRST_HAND, newId } from '@imd/kernel';
import { outboxDocument, type OutboxDocument } from '@imd/messaging';
import { PURPOSES } from '../budget-year';

const COUNTRIES = ['AF', 'AO', 'BA', 'CD', 'CV', 'ET', 'GE', 'GH', 'IQ', 'KE', 'LB', 'MR', 'SD', 'TZ', 'UA'];
/**
 * Events come in the order of their booking days: at this number to a day a million expenditures fill most of a year.
 */
const A_DAY = 4_000;

export interface ExpenditureRecords {
  readonly recorded: OutboxDocument;
  readonly reversed: OutboxDocument;
}

/**
 * The platform writes these records of the number-th expenditure: on the projects in turn, each in one of 15 countries.
 */
export function expenditureRecords(
  number: number,
  { year, topicPrefix, projects }: { year: number; topicPrefix: string; projects: number },
): ExpenditureRecords {
  const expenditureId = newId();
  const project = number % projects;
  const amount = { value: '12.34', currency: 'EUR' as const };
  const booking = {
    expenditureId,
    year,
    purpose: PURPOSES[project % PURPOSES.length] ?? PURPOSES[0],
    projectId: `bench-project-${project}`,
    commitmentId: null,
    amount,
    bookedOn: dayOf(year, Math.floor(number / A_DAY)),
    scope: 'countries' as const,
    countryAmounts: [{ country: COUNTRIES[project % COUNTRIES.length] ?? 'AF', amount }],
    provenance: FIRST_HAND,
  };
  const recorded = event(ExpenditureRecorded, {
    ...booking,
    kind: 'disbursement',
    bookedOnPrecision: 'day',
    flags: [],
    overrun: null,
    description: null,
  });
  const reversed = event(ExpenditureReversed, { ...booking, reversalId: newId(), reason: 'Booked twice' });
  const record = (of: NewEvent, version: number) =>
    outboxDocument(of, `expenditures/${expenditureId}`, version, {
      // Not the service's own: it would miss these events in its store at its next start.
      source: 'urn:nld:oin:00000000000000000000:systeem:bench',
      topicPrefix,
      actor: 'bench',
      incarnation: null,
      traceparent: null,
      now: new Date(),
    });
  return { recorded: record(recorded, 1), reversed: record(reversed, 2) };
}

function dayOf(year: number, index: number): string {
  return new Date(Date.UTC(year, 0, 1 + (index % 365))).toISOString().slice(0, 10);
}
