import { calendarDay, fromMoney } from '@imd/kernel';
import { created, provenanceOf, type UseCase } from '@imd/service';
import { commitmentAnswer, commitmentPath } from '../answers/commitment.answer';
import { releaseCommitment, yearsOf, type Release } from '../domain/commitment';
import { requireDate } from '../domain/dates';
import { budgetYears } from '../persistence/budget-year.schema';
import { commitments } from '../persistence/commitment.schema';
import { laterYears } from '../persistence/later-year.schema';
import { loadYears, yearBooksOf } from '../persistence/load-years';
import type { CommitmentPath } from '../paths';
import type { ReleaseCommitmentRequest } from './release-commitment.request';

export function releaseCommitmentUseCase({ id }: CommitmentPath, request: ReleaseCommitmentRequest): UseCase {
  const release: Release = {
    releasedOn: request.releasedOn,
    byYear: request.byYear.map(({ year, amount }) => ({ year, amount: fromMoney(amount, 'byYear') })),
    reason: request.reason,
    provenance: provenanceOf(request.provenance),
  };
  return {
    prepare: async (tx) => {
      await tx.load(commitments, id);
      const commitment = tx.get(commitments, id);
      if (commitment) await loadYears(tx, yearsOf(commitment.madeOn, release.byYear));
    },
    decide: (tx, { now }) => {
      const commitment = tx.require(commitments, id);
      requireDate('release', release.releasedOn, commitment.year, calendarDay(now));
      const years = yearBooksOf(tx, yearsOf(commitment.madeOn, release.byYear));
      const booked = releaseCommitment(commitment, release, years);
      for (const year of booked.budgetYears) tx.save(budgetYears, year);
      for (const year of booked.laterYears) tx.save(laterYears, year);
      tx.save(commitments, booked.commitment, ...booked.events);
      return created(commitmentPath(id), commitmentAnswer(booked.commitment));
    },
  };
}
