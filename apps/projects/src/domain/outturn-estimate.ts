import { type Change, type EventData, eventUnlessSame, OutturnEstimateRecorded } from '@imd/contracts';
import {
  type CalendarDate,
  type Cents,
  lastDayOf,
  projectUnknown,
  type Provenance,
  type Refusal,
  toMoney,
  type Year,
} from '@imd/kernel';
import { outturnEstimateTooLate } from './outturn-estimate.errors';

/** An officer expects on a day that a project will have spent this of a budget year. A later day has its own estimate. */
export interface OutturnEstimate {
  readonly id: string;
  readonly projectId: string;
  readonly year: Year;
  readonly estimatedOn: CalendarDate;
  readonly amount: Cents;
  readonly reason: string;
  readonly provenance: Provenance;
}

export const outturnEstimateId = (projectId: string, year: Year, estimatedOn: CalendarDate) =>
  `${projectId}.${year}.${estimatedOn}`;

/** The route that calls `recordEstimate` documents these refusals. */
export const ESTIMATE_REFUSALS: readonly Refusal[] = [projectUnknown, outturnEstimateTooLate];

/** Once the year is over its outturn is a fact, and an estimate of it would spoil the record of those made in time. */
export function recordEstimate(
  before: OutturnEstimate | null,
  state: OutturnEstimate,
  { projectKnown, today }: { readonly projectKnown: boolean; readonly today: CalendarDate },
): Change<OutturnEstimate> {
  const { projectId, year, estimatedOn } = state;
  if (!projectKnown) throw projectUnknown(projectId);
  const latest = today < lastDayOf(year) ? today : lastDayOf(year);
  if (estimatedOn > latest) throw outturnEstimateTooLate(estimatedOn, latest);
  return { state, events: eventUnlessSame(OutturnEstimateRecorded, before && asEventData(before), asEventData(state)) };
}

function asEventData({ id, amount, ...rest }: OutturnEstimate): EventData<typeof OutturnEstimateRecorded> {
  return { ...rest, amount: toMoney(amount) };
}
