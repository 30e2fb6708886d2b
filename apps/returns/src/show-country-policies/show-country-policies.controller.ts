import { Records, notFoundIn } from '@imd/mongo';
import { itemAnswer, listAnswer, lists, Operation, shows } from '@imd/service';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { CountryPolicyAnswer, countryPolicyAnswer } from '../answers/country-policy.answer';
import { CountryPath } from '../paths';
import { countryPolicies } from '../persistence/country-policy.schema';
import { ListCountryPoliciesQuery } from './show-country-policies.query';

@Controller('v1/country-policies')
export class ShowCountryPoliciesController {
  constructor(private readonly records: Records) {}

  @Get()
  @Operation({
    id: 'listCountryPolicies',
    summary: 'List what policy says of countries of origin',
    scope: 'returns:read',
    answers: lists(CountryPolicyAnswer),
  })
  async list(@Query() query: ListCountryPoliciesQuery) {
    return listAnswer(await this.records.list(countryPolicies, query), query, countryPolicyAnswer);
  }

  @Get(':country')
  @Operation({
    id: 'showCountryPolicy',
    summary: 'Show what policy says of a country of origin',
    scope: 'returns:read',
    answers: shows(CountryPolicyAnswer),
    refusals: [notFoundIn(countryPolicies)],
  })
  async get(@Param() { country }: CountryPath) {
    return itemAnswer(countryPolicies, country, await this.records.get(countryPolicies, country), countryPolicyAnswer);
  }
}
