import { COUNTRY_CATEGORIES } from '@imd/contracts';
import { LabelRequest, ProvenanceRequest } from '@imd/service';
import { Type } from 'class-transformer';
import { ArrayUnique, IsArray, IsBoolean, IsIn, IsObject, IsOptional, ValidateNested } from 'class-validator';
import type { CountryCategory } from '../domain/country-policy';

export class SetCountryPolicyRequest {
  /** What the country has priority in; their order says nothing. */
  @IsArray()
  @ArrayUnique()
  @IsIn(COUNTRY_CATEGORIES, { each: true })
  categories: CountryCategory[];

  /** Null where the source does not say. */
  @IsOptional()
  @IsBoolean()
  strategicCountryApproach?: boolean | null;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => LabelRequest)
  remark?: LabelRequest | null;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ProvenanceRequest)
  provenance?: ProvenanceRequest | null;
}
