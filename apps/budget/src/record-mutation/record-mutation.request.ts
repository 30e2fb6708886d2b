import { DATE_PRECISIONS, type DatePrecision, MUTATION_STAGES } from '@imd/contracts';
import { IsCalendarDate, IsCode, LabelRequest, MoneyRequest, ProvenanceRequest } from '@imd/service';
import { Type } from 'class-transformer';
import { IsIn, IsObject, IsOptional, IsString, Length, ValidateNested } from 'class-validator';

export class RecordMutationRequest {
  /** Names the mutation within its year: an amendment by its number. */
  @IsCode()
  id: string;

  @IsIn(MUTATION_STAGES)
  stage: (typeof MUTATION_STAGES)[number];

  @IsCalendarDate()
  decidedOn: string;

  @IsOptional()
  @IsIn(DATE_PRECISIONS)
  decidedOnPrecision?: DatePrecision | null;

  /** Signed. */
  @IsObject()
  @ValidateNested()
  @Type(() => MoneyRequest)
  cash: MoneyRequest;

  @IsOptional()
  @ValidateNested()
  @Type(() => MoneyRequest)
  commitments?: MoneyRequest | null;

  @IsOptional()
  @IsString()
  @Length(1, 200)
  reference?: string | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => LabelRequest)
  description?: LabelRequest | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => ProvenanceRequest)
  provenance?: ProvenanceRequest | null;
}
