import { IsBudgetYear, IsCalendarDate, IsCode, MoneyRequest, ProvenanceRequest } from '@imd/service';
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
  @IsBudgetYear()
  year: number;

  @IsOptional()
  @IsCalendarDate()
  dueOn?: string | null;

  @IsObject()
  @ValidateNested()
  @Type(() => MoneyRequest)
  amount: MoneyRequest;
}

export class ExemptionRequest {
  @IsOptional()
  @IsString()
  @Length(1, 4_000)
  reason?: string | null;

  /** The role under which it is granted. */
  @IsCode()
  role: string;
}

export class MakeCommitmentRequest {
  @IsCode()
  project: string;

  @IsCode()
  purpose: string;

  @IsCalendarDate()
  madeOn: string;

  @IsObject()
  @ValidateNested()
  @Type(() => MoneyRequest)
  value: MoneyRequest;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(120)
  @ValidateNested({ each: true })
  @Type(() => InstalmentRequest)
  instalments: InstalmentRequest[];

  /** Lets the project pass where a country of it is on no list. */
  @IsOptional()
  @ValidateNested()
  @Type(() => ExemptionRequest)
  exemption?: ExemptionRequest | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => ProvenanceRequest)
  provenance?: ProvenanceRequest | null;
}
