import { calendarDay, newId, yearOf } from '@imd/kernel';
import { created, provenanceOf, type UseCase } from '@imd/service';
import { commitmentAnswer, commitmentPath } from '../answers/commitment.answer';
import { makeCommitment, promiseInEuros, yearsOf, type PromiseMade } from '../domain/commitment';
import { requireDate } from '../domain/dates';
import { commitments } from '../persistence/commitment.schema';
import { eligibilityExemptions } from '../persistence/eligibility-exemption.schema';
import { corporateRateOf, loadCorporateRate } from '../persistence/euro-values';
import { knownProjects } from '../persistence/known-projects.read-model';
import { eligibilitiesOf, loadEligibilities } from '../persistence/load-eligibilities';
import { saveCommitment } from '../persistence/load-commitments';
import { loadYears, saveYears, yearBooksOf } from '../persistence/load-years';
import type { MakeCommitmentRequest } from './make-commitment.request';

export function makeCommitmentUseCase(request: MakeCommitmentRequest): UseCase {
  const promise = promiseOf(request);
  const year = yearOf(promise.madeOn);
  const years = yearsOf(promise.madeOn, promise.instalments);
  return {
    prepare: async (tx) => {
      await Promise.all([
        loadYears(tx, years),
        loadCorporateRate(tx, year, promise.promised.money),
        tx.load(commitments, promise.id),
        tx.load(eligibilityExemptions, promise.projectId),
        tx.load(knownProjects, promise.projectId),
      ]);
      const project = tx.get(knownProjects, promise.projectId);
      await loadEligibilities(tx, project?.countries.map(({ country }) => country) ?? []);
    },
    decide: (tx, { scopes, now }) => {
      requireDate('commitment', promise.madeOn, year, calendarDay(now));
      const project = tx.get(knownProjects, promise.projectId);
      const inEuros = promiseInEuros(promise, corporateRateOf(tx, year, promise.promised.money));
      const booked = makeCommitment(inEuros, {
        years: yearBooksOf(tx, years),
        project,
        eligibilities: eligibilitiesOf(tx, project?.countries.map(({ country }) => country) ?? []),
        standingExemption: tx.get(eligibilityExemptions, promise.projectId),
        scopes,
      });
      saveYears(tx, booked);
      saveCommitment(tx, booked.commitment, booked.events);
      return created(commitmentPath(promise.id), commitmentAnswer(booked.commitment));
    },
  };
}

function promiseOf(request: MakeCommitmentRequest): PromiseMade {
  return {
    id: newId(),
    projectId: request.project,
    purpose: request.purpose,
    madeOn: request.madeOn,
    promised: { money: request.value, rate: request.rate ?? null },
    instalments: request.instalments.map(({ year, dueOn, amount }) => ({
      year,
      dueOn: dueOn ?? null,
      amount,
    })),
    exemption: request.exemption ? { reason: request.exemption.reason ?? null, role: request.exemption.role } : null,
    provenance: provenanceOf(request.provenance),
  };
}
