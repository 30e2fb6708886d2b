import {
  type Change,
  type DatePrecision,
  type EventData,
  eventUnlessSame,
  ReturnSchemeRegistered,
} from '@imd/contracts';
import {
  type Refusal,
  toMoneyOrNull,
  type CalendarDate,
  type Cents,
  type CountryCode,
  type Label,
  type Provenance,
} from '@imd/kernel';
import { DATE_REFUSALS, requireDates } from './dates';
import { applicationPeriodReversed, ceilingNotPositive, runOffBeforeApplicationEnd } from './return-scheme.errors';

type Registered = EventData<typeof ReturnSchemeRegistered>;

/** A scheme helps people to return: it says who runs it, with what help, for whom and until when. */
export interface ReturnScheme {
  readonly id: string;
  readonly title: Label;
  readonly operator: string | null;
  readonly partners: readonly string[];
  readonly modality: Registered['modality'];
  readonly state: Registered['state'];
  readonly applicationFrom: CalendarDate | null;
  readonly applicationTo: CalendarDate | null;
  /** A person who applied in time departs on this day at the latest. */
  readonly runOffTo: CalendarDate | null;
  readonly datePrecision: DatePrecision;
  /** No case gets more assistance than this. */
  readonly ceiling: Cents | null;
  /** An empty list opens the scheme to every country. */
  readonly countries: readonly CountryCode[];
  /** This project pays for the scheme. */
  readonly project: string | null;
  readonly remark: Label | null;
  readonly provenance: Provenance;
}

export const SCHEME_REFUSALS: readonly Refusal[] = [
  ...DATE_REFUSALS,
  applicationPeriodReversed,
  runOffBeforeApplicationEnd,
  ceilingNotPositive,
];

/** Registering a scheme again replaces it whole. */
export function registerReturnScheme(
  before: ReturnScheme | null,
  scheme: ReturnScheme,
  now: Date,
): Change<ReturnScheme> {
  const { applicationFrom, applicationTo, runOffTo, ceiling } = scheme;
  requireDates('return-scheme', { applicationFrom, applicationTo, runOffTo }, now);
  if (applicationFrom && applicationTo && applicationTo < applicationFrom) {
    throw applicationPeriodReversed(applicationFrom, applicationTo);
  }
  const lastKnown = applicationTo ?? applicationFrom;
  if (runOffTo && lastKnown && runOffTo < lastKnown) throw runOffBeforeApplicationEnd(lastKnown, runOffTo);
  if (ceiling !== null && ceiling <= 0n) throw ceilingNotPositive(ceiling);

  return {
    state: scheme,
    events: eventUnlessSame(ReturnSchemeRegistered, before && registered(before), registered(scheme)),
  };
}

function registered({ id, project, ceiling, ...rest }: ReturnScheme): Registered {
  return { schemeId: id, ...rest, ceiling: toMoneyOrNull(ceiling), projectId: project };
}
