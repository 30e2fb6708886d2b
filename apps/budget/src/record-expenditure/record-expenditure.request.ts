import { DATE_PRECISIONS, type DatePrecision, EXPENDITURE_KINDS, EXPENDITURE_SCOPES } from '@imd/contracts';
import {
  IsCalendarDate,
  IsCode,
  IsCountry,
  IsPercentage,
  LabelRequest,
  MoneyRequest,
  ProvenanceRequest,
} from '@imd/service';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  Length,
  ValidateNested,
} from 'class-validator';

export class CountryShareRequest {
  @IsCountry()
  country: string;

  @IsPercentage()
  share: string;
}

export class OverrunRequest {
  @IsString()
  @Length(1, 4_000)
  reason: string;

  @IsString()
  @Length(1, 4_000)
  reference: string;
}

export class RecordExpenditureRequest {
  /** Needed unless a commitment is named, which has its own. */
  @IsOptional()
  @IsCode()
  purpose?: string | null;

  @IsOptional()
  @IsCode()
  project?: string | null;

  @IsOptional()
  @IsString()
  @Length(1, 80)
  commitment?: string | null;

  @IsIn(EXPENDITURE_KINDS)
  kind: (typeof EXPENDITURE_KINDS)[number];

  @IsObject()
  @ValidateNested()
  @Type(() => MoneyRequest)
  amount: MoneyRequest;

  @IsCalendarDate()
  bookedOn: string;

  /** `year`: only the year is known, and it is booked on its last day. */
  @IsOptional()
  @IsIn(DATE_PRECISIONS)
  bookedOnPrecision?: DatePrecision | null;

  /** Absent or null: what the project says. */
  @IsOptional()
  @IsIn(EXPENDITURE_SCOPES)
  scope?: (typeof EXPENDITURE_SCOPES)[number] | null;

  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(250)
  @ValidateNested({ each: true })
  @Type(() => CountryShareRequest)
  countryShares?: CountryShareRequest[] | null;

  /** Why cash may go above the appropriation. */
  @IsOptional()
  @ValidateNested()
  @Type(() => OverrunRequest)
  overrun?: OverrunRequest | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => LabelRequest)
  description?: LabelRequest | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => ProvenanceRequest)
  provenance?: ProvenanceRequest | null;
}
