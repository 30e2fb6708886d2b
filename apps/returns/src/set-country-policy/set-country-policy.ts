import { type CommandContext, Commands, type CompletedCommand, provenanceOf, setWhole } from '@imd/service';
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
      decide: (tx) =>
        setWhole(tx, countryPolicies, country, context, {
          change: (before) => setCountryPolicy(before, policyOf(country, request)),
          answer: countryPolicyAnswer,
          path: countryPolicyPath(country),
        }),
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
