import { Records } from '@imd/mongo';
import { itemAnswer, listAnswer } from '@imd/service';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { countryPolicyAnswer } from '../answers/country-policy.answer';
import { CountryPath } from '../requests/path.requests';
import { countryPolicies } from '../persistence/country-policy.schema';
import { ListCountryPoliciesQuery } from './show-country-policies.query';

@Controller('v1/country-policies')
export class ShowCountryPoliciesController {
  constructor(private readonly records: Records) {}

  @Get()
  async list(@Query() query: ListCountryPoliciesQuery) {
    return listAnswer(await this.records.list(countryPolicies, query), query, countryPolicyAnswer);
  }

  @Get(':country')
  async get(@Param() { country }: CountryPath) {
    return itemAnswer(countryPolicies, country, await this.records.get(countryPolicies, country), countryPolicyAnswer);
  }
}
