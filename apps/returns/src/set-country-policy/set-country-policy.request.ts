import { COUNTRY_CATEGORIES } from '@imd/contracts';
import { IsCalendarDate, IsLabel, LabelRequest, Parts, SourcedRequest } from '@imd/service';
import { ArrayUnique, IsArray, IsBoolean, IsIn, IsOptional } from 'class-validator';
import type { CountryCategory } from '../domain/country-policy';

export class CategoryPeriodRequest {
  @IsIn(COUNTRY_CATEGORIES)
  category: CountryCategory;

  /** First day; null where the source does not tell. */
  @IsOptional()
  @IsCalendarDate()
  from?: string | null;

  /** Last day; null where the source does not tell, or none is known yet. */
  @IsOptional()
  @IsCalendarDate()
  to?: string | null;
}

export class SetCountryPolicyRequest extends SourcedRequest {
  /** The country has priority in these categories; their order says nothing. */
  @IsArray()
  @ArrayUnique()
  @IsIn(COUNTRY_CATEGORIES, { each: true })
  categories: CountryCategory[];

  /** When each category holds; a category may have several periods, or none that is known. */
  @IsOptional()
  @Parts(() => CategoryPeriodRequest, { atMost: 60 })
  periods?: CategoryPeriodRequest[] | null;

  /** Null where the source does not say. */
  @IsOptional()
  @IsBoolean()
  strategicCountryApproach?: boolean | null;

  @IsOptional()
  @IsLabel()
  remark?: LabelRequest | null;
}
