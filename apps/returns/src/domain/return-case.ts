import type { ASSISTANCE_KINDS, CASE_STATES, ERASURE_REASONS, READING_PURPOSES } from '@imd/contracts';
import { sumCents, type CalendarDate, type Cents, type CountryCode, type Provenance, type Refusal } from '@imd/kernel';
import { DATE_REFUSALS, requireDates } from './dates';
import {
  applicationOutsidePeriod,
  assistanceAboveCeiling,
  assistanceBeforeApproval,
  assistanceOutsideModality,
  caseNotAssisted,
  caseStepNotAllowed,
  caseStepOutOfOrder,
  cashAndInKindMixed,
  countryOutsideScheme,
  departureAfterRunOff,
  moreMinorsThanPersons,
  returnCaseFull,
} from './return-case.errors';
import type { ReturnScheme } from './return-scheme';
import { returnSchemeUnknown } from './return-statistic.errors';

export type CaseState = (typeof CASE_STATES)[number];
export type AssistanceKind = (typeof ASSISTANCE_KINDS)[number];
export type ReadingPurpose = (typeof READING_PURPOSES)[number];
export type ErasureReason = (typeof ERASURE_REASONS)[number];

export interface CaseStep {
  readonly state: CaseState;
  readonly on: CalendarDate;
}

export interface Assistance {
  readonly kind: AssistanceKind;
  readonly amount: Cents;
  readonly grantedOn: CalendarDate;
}

/** One application for help to return, of a person or a family. Nothing in it names them. */
export interface ReturnCase {
  readonly id: string;
  readonly scheme: string;
  readonly nationality: CountryCode;
  /** The country of return says nothing of the nationality. */
  readonly country: CountryCode;
  readonly persons: number;
  /** They are among the persons. */
  readonly minors: number;
  /** The first is the application, and the last one holds. */
  readonly steps: readonly CaseStep[];
  readonly assistance: readonly Assistance[];
  readonly provenance: Provenance;
}

export interface Application extends Omit<ReturnCase, 'steps' | 'assistance'> {
  readonly appliedOn: CalendarDate;
}

/** No life of a case is longer, and its event stays small. */
const MOST_ENTRIES = 200;
/** It bounds the sum where a scheme has no ceiling, so that every total can be written as an amount. */
const HIGHEST_TOTAL: Cents = 1_000_000_000_00n;

const NEXT: Readonly<Record<CaseState, readonly CaseState[]>> = {
  applied: ['approved', 'rejected', 'withdrawn'],
  approved: ['departed', 'withdrawn', 'no-show'],
  departed: ['reintegration', 'completed', 'lost-contact'],
  reintegration: ['completed', 'lost-contact'],
  // Somebody who is found again goes on.
  'lost-contact': ['reintegration', 'completed'],
  completed: [],
  rejected: [],
  withdrawn: [],
  'no-show': [],
};

const ASSISTED: readonly CaseState[] = ['approved', 'departed', 'reintegration'];

export const APPLICATION_REFUSALS: readonly Refusal[] = [
  ...DATE_REFUSALS,
  moreMinorsThanPersons,
  returnSchemeUnknown,
  countryOutsideScheme,
  applicationOutsidePeriod,
];

export function applyForReturn(
  { appliedOn, ...application }: Application,
  scheme: ReturnScheme | null,
  now: Date,
): ReturnCase {
  const { persons, minors, country } = application;
  requireDates('return-case', { appliedOn }, now);
  if (minors > persons) throw moreMinorsThanPersons(persons, minors);
  if (scheme === null) throw returnSchemeUnknown(application.scheme);
  const { countries, applicationFrom: from, applicationTo: to } = scheme;
  if (countries.length > 0 && !countries.includes(country)) throw countryOutsideScheme(country, countries);
  if ((from !== null && appliedOn < from) || (to !== null && appliedOn > to))
    throw applicationOutsidePeriod(appliedOn, from, to);
  return { ...application, steps: [{ state: 'applied', on: appliedOn }], assistance: [] };
}

export const STEP_REFUSALS: readonly Refusal[] = [
  ...DATE_REFUSALS,
  caseStepNotAllowed,
  caseStepOutOfOrder,
  departureAfterRunOff,
  returnCaseFull,
];

export function takeStep(before: ReturnCase, step: CaseStep, scheme: ReturnScheme | null, now: Date): ReturnCase {
  requireDates('case-step', { on: step.on }, now);
  const last = lastStep(before);
  const allowed = NEXT[last.state];
  if (!allowed.includes(step.state)) throw caseStepNotAllowed(last.state, step.state, allowed);
  if (step.on < last.on) throw caseStepOutOfOrder(last.on, step.on);
  const runOffTo = scheme?.runOffTo ?? null;
  if (step.state === 'departed' && runOffTo !== null && step.on > runOffTo)
    throw departureAfterRunOff(step.on, runOffTo);
  requireRoom(before);
  return { ...before, steps: [...before.steps, step] };
}

export const ASSISTANCE_REFUSALS: readonly Refusal[] = [
  ...DATE_REFUSALS,
  caseNotAssisted,
  assistanceBeforeApproval,
  assistanceOutsideModality,
  cashAndInKindMixed,
  assistanceAboveCeiling,
  returnCaseFull,
];

export function grantAssistance(
  before: ReturnCase,
  item: Assistance,
  scheme: ReturnScheme | null,
  now: Date,
): ReturnCase {
  requireDates('case-assistance', { grantedOn: item.grantedOn }, now);
  const { state } = lastStep(before);
  const approvedOn = dayOf(before, 'approved');
  if (!ASSISTED.includes(state) || approvedOn === null) throw caseNotAssisted(state);
  if (item.grantedOn < approvedOn) throw assistanceBeforeApproval(approvedOn, item.grantedOn);
  requireKind(before, item, scheme?.modality ?? null);
  const granted = grantedInAll(before);
  const ceiling = scheme?.ceiling ?? HIGHEST_TOTAL;
  if (granted + item.amount > ceiling) throw assistanceAboveCeiling(ceiling, granted, item.amount);
  requireRoom(before);
  return { ...before, assistance: [...before.assistance, item] };
}

export function lastStep({ id, steps }: ReturnCase): CaseStep {
  const last = steps.at(-1);
  if (!last) throw new RangeError(`return-cases/${id} was stored without an application`);
  return last;
}

/** It is null while the case has not come to this state. */
export const dayOf = ({ steps }: ReturnCase, state: CaseState): CalendarDate | null =>
  steps.find((step) => step.state === state)?.on ?? null;

export const grantedInAll = ({ assistance }: ReturnCase): Cents => sumCents(assistance.map(({ amount }) => amount));

/** A scheme of which nobody says what it gives lets a case have one of the two. */
function requireKind({ assistance }: ReturnCase, { kind }: Assistance, modality: ReturnScheme['modality']): void {
  if (modality === 'combined') return;
  const isCash = (of: AssistanceKind) => of === 'cash';
  if (modality !== null && isCash(kind) !== (modality === 'cash')) throw assistanceOutsideModality(modality, kind);
  if (assistance.some((given) => isCash(given.kind) !== isCash(kind))) throw cashAndInKindMixed(kind);
}

function requireRoom({ steps, assistance }: ReturnCase): void {
  if (steps.length + assistance.length >= MOST_ENTRIES) throw returnCaseFull(MOST_ENTRIES);
}
