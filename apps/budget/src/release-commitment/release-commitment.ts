import { calendarDay } from '@imd/kernel';
import { created, provenanceOf, type UseCase } from '@imd/service';
import { commitmentAnswer, commitmentPath } from '../answers/commitment.answer';
import { releaseCommitment, yearsOf } from '../domain/commitment';
import { requireDate } from '../domain/dates';
import { currencyOf, unitsIn } from '../domain/exchange-rate';
import { commitments } from '../persistence/commitment.schema';
import { loadInstalments, saveCommitment } from '../persistence/load-commitments';
import { loadYears, saveYears, yearBooksOf } from '../persistence/load-years';
import type { CommitmentPath } from '../paths';
import type { ReleaseCommitmentRequest } from './release-commitment.request';

export function releaseCommitmentUseCase({ id }: CommitmentPath, request: ReleaseCommitmentRequest): UseCase {
  const { releasedOn, reason } = request;
  const provenance = provenanceOf(request.provenance);
  return {
    prepare: async (tx) => {
      await tx.load(commitments, id);
      const commitment = tx.get(commitments, id);
      if (!commitment) return;
      await Promise.all([loadYears(tx, yearsOf(releasedOn, commitment.instalments)), loadInstalments(tx, id)]);
    },
    decide: (tx, { now }) => {
      const commitment = tx.require(commitments, id);
      requireDate('release', releasedOn, commitment.year, calendarDay(now));
      const years = yearBooksOf(tx, yearsOf(releasedOn, commitment.instalments));
      const currency = currencyOf(commitment);
      const instalments = request.instalments.map(({ number, amount }) => ({
        number,
        amount: unitsIn(currency, amount, 'instalments'),
      }));
      const booked = releaseCommitment(commitment, { releasedOn, instalments, reason, provenance }, years);
      saveYears(tx, booked);
      saveCommitment(tx, booked.commitment, booked.events);
      return created(commitmentPath(id), commitmentAnswer(booked.commitment));
    },
  };
}
