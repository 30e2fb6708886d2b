import type { Transaction } from '@imd/mongo';
import { Commands, provenanceOf, setWhole, type CommandContext, type CompletedCommand } from '@imd/service';
import { Injectable } from '@nestjs/common';
import { eligibilityListAnswer } from '../answers/eligibility.answer';
import { publishEligibilityList, withList, type EligibilityList } from '../domain/eligibility-list';
import { countryEligibilities, eligibilityLists } from '../persistence/eligibility-list.schema';
import { loadEligibilities } from '../persistence/load-eligibilities';
import type { PublishEligibilityListRequest } from './publish-eligibility-list.request';

@Injectable()
export class PublishEligibilityList {
  constructor(private readonly commands: Commands) {}

  execute(code: string, request: PublishEligibilityListRequest, context: CommandContext): Promise<CompletedCommand> {
    const list = listOf(code, request);
    return this.commands.execute({
      operation: 'publish-eligibility-list',
      context,
      body: request,
      prepare: async (tx) => {
        await tx.load(eligibilityLists, code);
        await loadEligibilities(tx, countriesOf(tx.get(eligibilityLists, code), list));
      },
      decide: (tx) =>
        setWhole(tx, eligibilityLists, code, context, {
          change: (before) => {
            const change = publishEligibilityList(before, list);
            if (change.events.length > 0) turnRound(tx, before, list);
            return change;
          },
          answer: eligibilityListAnswer,
          path: `/v1/eligibility-lists/${code}`,
        }),
    });
  }
}

function turnRound(tx: Transaction, before: EligibilityList | null, list: EligibilityList): void {
  for (const country of countriesOf(before, list)) {
    const eligibility = tx.get(countryEligibilities, country) ?? { country, periods: [] };
    tx.save(countryEligibilities, withList(eligibility, list));
  }
}

/** Whoever is on the list and whoever was. */
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
