import { CommitmentMade } from '@imd/contracts';
import { type CalendarDate, daysBetween, yearOf } from '@imd/kernel';
import { alertOf, type Alert, subjectOf } from '../analytics/alert';
import type { Commitment } from './commitments';

/** Advances are paid at once, so that half a year without any payment asks for a look. */
const UNPAID_DAYS = 183;

/** A commitment of which cash is due and nothing was paid; what nobody knows of raises nothing. */
export function unpaidCommitments(commitments: readonly Commitment[], today: CalendarDate): Alert[] {
  return commitments
    .filter(({ paid, open, madeOn }) => {
      const isDue = open !== null && open.cents > 0n;
      return isDue && paid?.cents === 0n && daysBetween(madeOn, today) >= UNPAID_DAYS;
    })
    .map(({ commitmentId, madeOn, purpose, projectId, outstanding, isInvented }) =>
      alertOf('unpaid-commitment', [commitmentId], {
        about: subjectOf(CommitmentMade, commitmentId),
        link: `/v1/commitments/${commitmentId}`,
        year: yearOf(madeOn),
        purpose,
        projectId,
        amount: outstanding,
        invented: isInvented,
      }),
    );
}
