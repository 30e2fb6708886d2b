import type { Transaction } from '@imd/mongo';
import { provenanceOf, setWhole, type UseCase } from '@imd/service';
import { eligibilityListAnswer, eligibilityListPath } from '../answers/eligibility.answer';
import { publishEligibilityList, withList, type EligibilityList } from '../domain/eligibility-list';
import { countryEligibilities, eligibilityLists } from '../persistence/eligibility-list.schema';
import { loadEligibilities } from '../persistence/load-eligibilities';
import type { CodePath } from '../paths';
import type { PublishEligibilityListRequest } from './publish-eligibility-list.request';

export function publishEligibilityListUseCase({ code }: CodePath, request: PublishEligibilityListRequest): UseCase {
  const list = listOf(code, request);
  return setWhole(eligibilityLists, code, {
    load: (tx) => loadEligibilities(tx, countriesOf(tx.get(eligibilityLists, code), list)),
    change: (before, tx) => {
      const change = publishEligibilityList(before, list);
      if (change.events.length > 0) updateEligibilities(tx, before, list);
      return change;
    },
    answer: eligibilityListAnswer,
    path: eligibilityListPath(code),
  });
}

function updateEligibilities(tx: Transaction, before: EligibilityList | null, list: EligibilityList): void {
  for (const country of countriesOf(before, list)) {
    const eligibility = tx.get(countryEligibilities, country) ?? { country, periods: [] };
    tx.save(countryEligibilities, withList(eligibility, list));
  }
}

/** A country that the new list drops must lose its period, so the countries of the list before count too. */
function countriesOf(...lists: readonly (EligibilityList | null)[]): string[] {
  return [...new Set(lists.flatMap((list) => list?.entries.map(({ country }) => country) ?? []))];
}

function listOf(code: string, request: PublishEligibilityListRequest): EligibilityList {
  return {
    code,
    purpose: request.purpose,
    title: request.title,
    validFrom: request.validFrom,
    validTo: request.validTo ?? null,
    basis: request.basis,
    entries: request.entries.map(({ country, validFrom, validTo, incomeGroup }) => ({
      country,
      validFrom: validFrom ?? null,
      validTo: validTo ?? null,
      incomeGroup: incomeGroup ?? null,
    })),
    provenance: provenanceOf(request.provenance),
  };
}
