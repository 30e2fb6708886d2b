import {
  Commands,
  created,
  ok,
  provenanceOf,
  requireMatch,
  type CommandContext,
  type CompletedCommand,
} from '@imd/service';
import { Injectable } from '@nestjs/common';
import { countryPolicyAnswer, countryPolicyPath } from '../answers/country-policy.answer';
import { setCountryPolicy, type CountryPolicy } from '../domain/country-policy';
import { countryPolicies } from '../persistence/country-policy.schema';
import type { SetCountryPolicyRequest } from './set-country-policy.request';

@Injectable()
export class SetCountryPolicy {
  constructor(private readonly commands: Commands) {}

  execute(country: string, request: SetCountryPolicyRequest, context: CommandContext): Promise<CompletedCommand> {
    return this.commands.execute({
      operation: 'set-country-policy',
      context,
      body: request,
      prepare: (tx) => tx.load(countryPolicies, country),
      decide: (tx) => {
        if (context.ifMatch !== null) requireMatch(tx, countryPolicies, country, context);
        const before = tx.get(countryPolicies, country);
        const { state, events } = setCountryPolicy(before, policyOf(country, request));
        if (events.length > 0) tx.save(countryPolicies, state, ...events);
        const answer = countryPolicyAnswer(state);
        return before ? ok(answer) : created(countryPolicyPath(country), answer);
      },
    });
  }
}

function policyOf(country: string, request: SetCountryPolicyRequest): CountryPolicy {
  return {
    country,
    categories: request.categories,
    strategicCountryApproach: request.strategicCountryApproach ?? null,
    remark: request.remark ?? null,
    provenance: provenanceOf(request.provenance),
  };
}
