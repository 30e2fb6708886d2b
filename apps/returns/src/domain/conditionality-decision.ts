import { type Change, ConditionalityDecided, type EventData, eventUnlessSame } from '@imd/contracts';
import {
  type CalendarDate,
  type Cents,
  type CountryCode,
  type Label,
  type Provenance,
  type Refusal,
  toMoneyOrNull,
} from '@imd/kernel';
import {
  assessmentAfterDecision,
  assessmentMissing,
  assessmentOfAnotherCountry,
  cooperationAssessmentUnknown,
  decisionBeforeItIsTaken,
  decisionContradictsAssessment,
  decisionPeriodReversed,
} from './conditionality-decision.errors';
import type { CooperationAssessment } from './cooperation-assessment';
import { DATE_REFUSALS, requireDates } from './dates';

type Decided = EventData<typeof ConditionalityDecided>;

export interface AidExposed {
  /** Null where it is no project of the programme, or it is not known which. */
  readonly project: string | null;
  readonly title: Label;
  readonly amount: Cents | null;
  readonly throughGovernment: boolean | null;
}

export interface GivenDecision {
  readonly id: string;
  readonly country: CountryCode;
  readonly type: Decided['type'];
  readonly decidedOn: CalendarDate;
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
  readonly assessment: string | null;
  readonly aidExposed: readonly AidExposed[];
  readonly reason: Label;
  readonly remark: Label | null;
  readonly provenance: Provenance;
}

export interface ConditionalityDecision extends GivenDecision {
  readonly direction: Decided['direction'];
}

export const DECISION_REFUSALS: readonly Refusal[] = [
  ...DATE_REFUSALS,
  decisionBeforeItIsTaken,
  decisionPeriodReversed,
  assessmentMissing,
  cooperationAssessmentUnknown,
  assessmentOfAnotherCountry,
  assessmentAfterDecision,
  decisionContradictsAssessment,
];

const DIRECTIONS: Readonly<Record<Decided['type'], Decided['direction']>> = {
  support: 'support',
  resumption: 'support',
  demarche: 'consequence',
  condition: 'consequence',
  reduction: 'consequence',
  suspension: 'consequence',
};

/** Aid is never taken away on an impression. */
const NEED_AN_ASSESSMENT: readonly Decided['type'][] = ['reduction', 'suspension'];

/** Deciding again replaces the whole. */
export function decideConditionality(
  before: ConditionalityDecision | null,
  given: GivenDecision,
  assessment: CooperationAssessment | null,
  now: Date,
): Change<ConditionalityDecision> {
  const { type, decidedOn, from, to } = given;
  requireDates('conditionality-decision', { decidedOn, from, to }, now);
  if (from < decidedOn) throw decisionBeforeItIsTaken(decidedOn, from);
  if (to !== null && to < from) throw decisionPeriodReversed(from, to);
  if (given.assessment !== null) requireGround(given, assessment);
  else if (NEED_AN_ASSESSMENT.includes(type)) throw assessmentMissing(type);

  const state = { ...given, direction: DIRECTIONS[type] };
  return { state, events: eventUnlessSame(ConditionalityDecided, before && told(before), told(state)) };
}

/** Support rests on no poor cooperation, and a consequence on no good one. */
function requireGround(given: GivenDecision, assessment: CooperationAssessment | null): void {
  if (assessment === null) throw cooperationAssessmentUnknown(given.assessment ?? '');
  if (assessment.country !== given.country) throw assessmentOfAnotherCountry(assessment.id, assessment.country);
  if (assessment.to > given.decidedOn) throw assessmentAfterDecision(assessment.id, assessment.to, given.decidedOn);
  const opposite = DIRECTIONS[given.type] === 'support' ? 'poor' : 'good';
  if (assessment.rating === opposite) throw decisionContradictsAssessment(given.type, opposite);
}

/** What is exposed in all; null where nothing is named, or one amount is not known. */
export function exposedInAll(aidExposed: readonly AidExposed[]): Cents | null {
  const amounts = aidExposed.flatMap(({ amount }) => amount ?? []);
  if (amounts.length === 0 || amounts.length < aidExposed.length) return null;
  return amounts.reduce((sum, amount) => sum + amount, 0n);
}

function told({ id, assessment, aidExposed, ...rest }: ConditionalityDecision): Decided {
  return {
    decisionId: id,
    ...rest,
    assessmentId: assessment,
    aidExposed: aidExposed.map(({ project, amount, ...aid }) => ({
      projectId: project,
      ...aid,
      amount: toMoneyOrNull(amount),
    })),
  };
}
