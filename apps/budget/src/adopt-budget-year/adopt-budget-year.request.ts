import { IsCalendarDate, ProvenanceRequest } from '@imd/service';
import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';

export class AdoptBudgetYearRequest {
  @IsCalendarDate()
  adoptedOn: string;

  @IsOptional()
  @ValidateNested()
  @Type(() => ProvenanceRequest)
  provenance?: ProvenanceRequest | null;
}
