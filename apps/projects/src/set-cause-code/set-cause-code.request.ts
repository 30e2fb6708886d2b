import { LabelRequest, ProvenanceRequest } from '@imd/service';
import { Type } from 'class-transformer';
import { IsBoolean, IsObject, IsOptional, ValidateNested } from 'class-validator';

export class SetCauseCodeRequest {
  @IsObject()
  @ValidateNested()
  @Type(() => LabelRequest)
  label: LabelRequest;

  /** The code alone says too little: a cause has a narrative too. */
  @IsBoolean()
  narrativeRequired: boolean;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ProvenanceRequest)
  provenance?: ProvenanceRequest | null;
}
