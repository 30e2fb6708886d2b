import { calendarDay, fromMoney } from '@imd/kernel';
import { created, provenanceOf, type UseCase } from '@imd/service';
import { commitmentAnswer, commitmentPath } from '../answers/commitment.answer';
import { releaseCommitment, yearsOf, type ReleaseRequest } from '../domain/commitment';
import { requireDate } from '../domain/dates';
import { commitments } from '../persistence/commitment.schema';
import { loadInstalments, saveCommitment } from '../persistence/load-commitments';
import { loadYears, saveYears, yearBooksOf } from '../persistence/load-years';
import type { CommitmentPath } from '../paths';
import type { ReleaseCommitmentRequest } from './release-commitment.request';

export function releaseCommitmentUseCase({ id }: CommitmentPath, request: ReleaseCommitmentRequest): UseCase {
  const release: ReleaseRequest = {
    releasedOn: request.releasedOn,
    instalments: request.instalments.map(({ number, amount }) => ({
      number,
      amount: fromMoney(amount, 'instalments'),
    })),
    reason: request.reason,
    provenance: provenanceOf(request.provenance),
  };
  return {
    prepare: async (tx) => {
      await tx.load(commitments, id);
      const commitment = tx.get(commitments, id);
      if (!commitment) return;
      await Promise.all([loadYears(tx, yearsOf(release.releasedOn, commitment.instalments)), loadInstalments(tx, id)]);
    },
    decide: (tx, { now }) => {
      const commitment = tx.require(commitments, id);
      requireDate('release', release.releasedOn, commitment.year, calendarDay(now));
      const years = yearBooksOf(tx, yearsOf(release.releasedOn, commitment.instalments));
      const booked = releaseCommitment(commitment, release, years);
      saveYears(tx, booked);
      saveCommitment(tx, booked.commitment, booked.events);
      return created(commitmentPath(id), commitmentAnswer(booked.commitment));
    },
  };
}
