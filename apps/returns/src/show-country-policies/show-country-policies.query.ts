import { COUNTRY_CATEGORIES } from '@imd/contracts';
import type { CountryCategory } from '../domain/country-policy';
import { listQuery } from '@imd/service';
import { IsIn, IsOptional } from 'class-validator';
import { CountryPolicyAnswer } from '../answers/country-policy.answer';
import { countryPolicies } from '../persistence/country-policy.schema';

export class ListCountryPoliciesQuery extends listQuery(countryPolicies, CountryPolicyAnswer) {
  /** One of the categories that the country has priority in. */
  @IsOptional()
  @IsIn(COUNTRY_CATEGORIES)
  category?: CountryCategory;
}
