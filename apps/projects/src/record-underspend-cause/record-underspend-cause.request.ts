import { CAUSE_DRIVERS, CAUSE_NATURES, CAUSE_TIMINGS } from '@imd/contracts';
import { IsBudgetYear, IsCode, LabelRequest, MoneyRequest, ProvenanceRequest } from '@imd/service';
import { Type } from 'class-transformer';
import { IsIn, IsObject, IsOptional, ValidateNested } from 'class-validator';
import type { UnderspendCause } from '../domain/underspend-cause';

export class RecordUnderspendCauseRequest {
  @IsCode()
  id: string;

  @IsBudgetYear()
  year: number;

  @IsCode()
  code: string;

  @IsOptional()
  @IsCode()
  project?: string | null;

  @IsOptional()
  @IsCode()
  purpose?: string | null;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => LabelRequest)
  group?: LabelRequest | null;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => LabelRequest)
  narrative?: LabelRequest | null;

  /** Null or absent when the cause is not quantified, which is not zero. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => MoneyRequest)
  amount?: MoneyRequest | null;

  @IsOptional()
  @IsIn(CAUSE_TIMINGS)
  timing?: UnderspendCause['timing'];

  @IsOptional()
  @IsIn(CAUSE_NATURES)
  nature?: UnderspendCause['nature'];

  @IsOptional()
  @IsIn(CAUSE_DRIVERS)
  driver?: UnderspendCause['driver'];

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ProvenanceRequest)
  provenance?: ProvenanceRequest | null;
}
