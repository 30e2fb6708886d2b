import { COUNTRY_CATEGORIES } from '@imd/contracts';
import type { CountryCategory } from '../domain/country-policy';
import { PageQuery } from '@imd/service';
import { IsIn, IsOptional } from 'class-validator';

export class ListCountryPoliciesQuery extends PageQuery {
  @IsOptional()
  @IsIn(COUNTRY_CATEGORIES)
  category?: CountryCategory;
}
