import { IsBudgetYear, IsCalendarDate, IsCode, PositiveMoneyRequest, ProvenanceRequest } from '@imd/service';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsObject,
  IsOptional,
  IsString,
  Length,
  ValidateNested,
} from 'class-validator';

export class InstalmentRequest {
  /** The year whose cash it draws on: that of the commitment or a later one. */
  @IsBudgetYear()
  year: number;

  /** A day of that year. */
  @IsOptional()
  @IsCalendarDate()
  dueOn?: string | null;

  @IsObject()
  @ValidateNested()
  @Type(() => PositiveMoneyRequest)
  amount: PositiveMoneyRequest;
}

export class ExemptionRequest {
  /** Absent or null: the document that tells of it does not say why. */
  @IsOptional()
  @IsString()
  @Length(1, 4_000)
  reason?: string | null;

  /** The role under which it is granted: `budget-authoriser`. */
  @IsCode()
  role: string;
}

export class MakeCommitmentRequest {
  @IsCode()
  project: string;

  /** A priority or a theme of the year’s policy framework. */
  @IsCode()
  purpose: string;

  @IsCalendarDate()
  madeOn: string;

  @IsObject()
  @ValidateNested()
  @Type(() => PositiveMoneyRequest)
  value: PositiveMoneyRequest;

  /** They add up to the value. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(120)
  @ValidateNested({ each: true })
  @Type(() => InstalmentRequest)
  instalments: InstalmentRequest[];

  /** Lets the project pass where a country of it is on no list. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ExemptionRequest)
  exemption?: ExemptionRequest | null;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ProvenanceRequest)
  provenance?: ProvenanceRequest | null;
}
