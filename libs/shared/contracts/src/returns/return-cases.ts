import { Type } from '@sinclair/typebox';
import { defineEvent } from '../event-definition';
import { Schema } from '../schema';

export const CASE_STATES = [
  'applied',
  'approved',
  'departed',
  'reintegration',
  'completed',
  'rejected',
  'withdrawn',
  'no-show',
  'lost-contact',
] as const;
/** All but cash is given in kind. */
export const ASSISTANCE_KINDS = [
  'cash',
  'schooling',
  'job-placement',
  'business-start-up',
  'housing',
  'training',
] as const;
/** Each reading of a case is for one of these. */
export const READING_PURPOSES = ['case-handling', 'complaint', 'request-of-the-person', 'audit', 'statistics'] as const;
/** The reason stays when the case is gone, so it is a code: free text could tell of the person. */
export const ERASURE_REASONS = ['term-of-keeping-ended', 'request-of-the-person', 'recorded-in-error'] as const;

export const ReturnCaseRecorded = defineEvent({
  domain: 'return-cases',
  event: 'return-case-recorded',
  version: 1,
  topic: 'imd.returns.cases',
  aggregate: 'return-cases',
  meaning:
    'Something of a return case was recorded. The case as it then stands is sealed under a key of its own, which its ' +
    'service holds and can destroy.',
  restates: [],
  data: Type.Object({
    caseId: Schema.Id,
    /** AES-256-GCM with the subject as additional data: 12 bytes of nonce, 16 of tag, then the text; base64url. */
    sealed: Type.String({ pattern: '^[A-Za-z0-9_-]{38,}$' }),
  }),
  sample: {
    caseId: '0192d5a0-5a5a-7000-8000-00000000c0de',
    sealed: 'qrvM3e7_ABEiM0RVqrvM3e7_ABEiM0RVqrvM3e7_ABEiM0RV',
  },
});

export const ReturnCaseErased = defineEvent({
  domain: 'return-cases',
  event: 'return-case-erased',
  version: 1,
  topic: 'imd.returns.cases',
  aggregate: 'return-cases',
  meaning: 'The key of a return case was destroyed: nobody can read its earlier events any more.',
  data: Type.Object({
    caseId: Schema.Id,
    erasedOn: Schema.Date,
    reason: Schema.oneOf(ERASURE_REASONS),
  }),
  sample: {
    caseId: '0192d5a0-5a5a-7000-8000-00000000c0de',
    erasedOn: '2011-06-10',
    reason: 'term-of-keeping-ended' as const,
  },
});
