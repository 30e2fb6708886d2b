import { IsCode, IsCountry, LabelRequest, ProvenanceRequest } from '@imd/service';
import { Type } from 'class-transformer';
import { IsObject, IsOptional, Matches, ValidateNested } from 'class-validator';

export class RegisterOrganisationRequest {
  @IsCode()
  id: string;

  @IsObject()
  @ValidateNested()
  @Type(() => LabelRequest)
  name: LabelRequest;

  @IsOptional()
  @Matches(/^\d{2}$/)
  kind?: string | null;

  @IsOptional()
  @IsCountry()
  country?: string | null;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ProvenanceRequest)
  provenance?: ProvenanceRequest | null;
}
