import { conflict, invalid, type CalendarDate } from '@imd/kernel';

export const decisionBeforeItIsTaken = invalid(
  'decision-before-it-is-taken',
  'A decision holds from the day on which it is taken, or later',
  (decidedOn: CalendarDate, from: CalendarDate) => ({ field: 'from', decidedOn, from }),
);

export const decisionPeriodReversed = invalid(
  'decision-period-reversed',
  'The last day of a decision is not before its first day',
  (from: CalendarDate, to: CalendarDate) => ({ field: 'to', from, to }),
  { title: 'Period of the decision reversed' },
);

export const assessmentMissing = conflict(
  'assessment-missing',
  'A reduction or a suspension of aid rests on an assessment of cooperation',
  (type: string) => ({ field: 'assessment', type }),
);

export const cooperationAssessmentUnknown = conflict(
  'cooperation-assessment-unknown',
  'Nobody has recorded a cooperation assessment with this id',
  (assessment: string) => ({ field: 'assessment', assessment }),
);

export const assessmentOfAnotherCountry = conflict(
  'assessment-of-another-country',
  'A decision rests on an assessment of its own country',
  (assessment: string, country: string) => ({ field: 'assessment', assessment, country }),
);

export const assessmentAfterDecision = conflict(
  'assessment-after-decision',
  'A decision rests on an assessment of a period that was over on the day of the decision',
  (assessment: string, to: CalendarDate, decidedOn: CalendarDate) => ({
    field: 'assessment',
    assessment,
    to,
    decidedOn,
  }),
);

export const decisionContradictsAssessment = conflict(
  'decision-contradicts-assessment',
  'Support rests on no poor cooperation, and a consequence on no good one',
  (type: string, rating: string) => ({ field: 'type', type, rating }),
);
