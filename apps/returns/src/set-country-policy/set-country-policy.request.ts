import { COUNTRY_CATEGORIES } from '@imd/contracts';
import { LabelRequest, Part, SourcedRequest } from '@imd/service';
import { ArrayUnique, IsArray, IsBoolean, IsIn, IsOptional } from 'class-validator';
import type { CountryCategory } from '../domain/country-policy';

export class SetCountryPolicyRequest extends SourcedRequest {
  /** The country has priority in these categories; their order says nothing. */
  @IsArray()
  @ArrayUnique()
  @IsIn(COUNTRY_CATEGORIES, { each: true })
  categories: CountryCategory[];

  /** Null where the source does not say. */
  @IsOptional()
  @IsBoolean()
  strategicCountryApproach?: boolean | null;

  @IsOptional()
  @Part(() => LabelRequest)
  remark?: LabelRequest | null;
}
