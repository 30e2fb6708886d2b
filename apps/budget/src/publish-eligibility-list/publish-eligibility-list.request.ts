import { ELIGIBILITY_PURPOSES } from '@imd/contracts';
import { IsCalendarDate, IsCountry, LabelRequest, ProvenanceRequest } from '@imd/service';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsObject, IsOptional, IsString, Length, ValidateNested } from 'class-validator';

export class EligibilityEntryRequest {
  @IsCountry()
  country: string;

  /** Absent or null: from the start of the list. */
  @IsOptional()
  @IsCalendarDate()
  validFrom?: string | null;

  /** Last day; absent or null: to the end of the list. */
  @IsOptional()
  @IsCalendarDate()
  validTo?: string | null;

  /** As the DAC names it: LDC, OLIC, LMIC, UMIC. */
  @IsOptional()
  @IsString()
  @Length(1, 40)
  incomeGroup?: string | null;
}

export class PublishEligibilityListRequest {
  @IsIn(ELIGIBILITY_PURPOSES)
  purpose: (typeof ELIGIBILITY_PURPOSES)[number];

  @IsObject()
  @ValidateNested()
  @Type(() => LabelRequest)
  title: LabelRequest;

  @IsCalendarDate()
  validFrom: string;

  /** Last day; absent or null: until further notice. */
  @IsOptional()
  @IsCalendarDate()
  validTo?: string | null;

  /** What the list rests on. */
  @IsString()
  @Length(1, 2_000)
  basis: string;

  /** Each country once. */
  @IsArray()
  @ArrayMaxSize(250)
  @ValidateNested({ each: true })
  @Type(() => EligibilityEntryRequest)
  entries: EligibilityEntryRequest[];

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ProvenanceRequest)
  provenance?: ProvenanceRequest | null;
}
