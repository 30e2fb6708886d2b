import { calendarDay } from '@imd/kernel';
import { created, provenanceOf, type UseCase } from '@imd/service';
import { commitmentAnswer, commitmentPath } from '../answers/commitment.answer';
import { yearsOf, type Commitment } from '../domain/commitment';
import { rescheduleCommitment } from '../domain/commitment-schedule';
import { requireDate } from '../domain/dates';
import { currencyOf, unitsIn } from '../domain/exchange-rate';
import type { CommitmentPath } from '../paths';
import { commitments } from '../persistence/commitment.schema';
import { loadInstalments, saveCommitment } from '../persistence/load-commitments';
import { loadYears, saveYears, yearBooksOf } from '../persistence/load-years';
import type { RescheduleCommitmentRequest } from './reschedule-commitment.request';

export function rescheduleCommitmentUseCase({ id }: CommitmentPath, request: RescheduleCommitmentRequest): UseCase {
  const { changedOn, reason } = request;
  const yearsIn = ({ instalments }: Commitment) => yearsOf(changedOn, [...instalments, ...request.instalments]);
  return {
    prepare: async (tx) => {
      await tx.load(commitments, id);
      const commitment = tx.get(commitments, id);
      if (commitment) await Promise.all([loadYears(tx, yearsIn(commitment)), loadInstalments(tx, id)]);
    },
    decide: (tx, { now }) => {
      const commitment = tx.require(commitments, id);
      requireDate('reschedule', changedOn, commitment.year, calendarDay(now));
      const currency = currencyOf(commitment);
      const instalments = request.instalments.map(({ year, dueOn = null, amount }) => ({
        year,
        dueOn,
        amount: unitsIn(currency, amount, 'instalments'),
      }));
      const schedule = { changedOn, reason, instalments, provenance: provenanceOf(request.provenance) };
      const booked = rescheduleCommitment(commitment, schedule, yearBooksOf(tx, yearsIn(commitment)));
      saveYears(tx, booked);
      saveCommitment(tx, booked.commitment, booked.events);
      return created(commitmentPath(id), commitmentAnswer(booked.commitment));
    },
  };
}
