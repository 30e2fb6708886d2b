import { type Change, type DatePrecision, EvaluationRecorded, type EventData, eventUnlessSame } from '@imd/contracts';
import { projectUnknown, type CalendarDate, type Label, type Provenance, type Refusal } from '@imd/kernel';
import { evaluationOfOneThing } from './evaluation.errors';
import { frameworkUnknown } from './known-framework.errors';

/** An evaluation judges a project, or a policy framework as a whole. */
export interface Evaluation {
  readonly id: string;
  readonly projectId: string | null;
  readonly framework: string | null;
  readonly title: Label;
  readonly state: EventData<typeof EvaluationRecorded>['state'];
  readonly heldOn: CalendarDate | null;
  readonly datePrecision: DatePrecision;
  readonly findings: Label | null;
  readonly provenance: Provenance;
}

/** The route that calls `recordEvaluation` documents these refusals. */
export const EVALUATION_REFUSALS: readonly Refusal[] = [evaluationOfOneThing, projectUnknown, frameworkUnknown];

export function recordEvaluation(
  before: Evaluation | null,
  state: Evaluation,
  { projectKnown, frameworkKnown }: { readonly projectKnown: boolean; readonly frameworkKnown: boolean },
): Change<Evaluation> {
  if ((state.projectId === null) === (state.framework === null)) throw evaluationOfOneThing();
  if (state.projectId !== null && !projectKnown) throw projectUnknown(state.projectId);
  if (state.framework !== null && !frameworkKnown) throw frameworkUnknown(state.framework);
  return { state, events: eventUnlessSame(EvaluationRecorded, before && asEventData(before), asEventData(state)) };
}

function asEventData({ id, ...rest }: Evaluation): EventData<typeof EvaluationRecorded> {
  return { evaluationId: id, ...rest };
}
