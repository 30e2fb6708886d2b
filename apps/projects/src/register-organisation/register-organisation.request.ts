import { IsCode, IsCountry, LabelRequest, ProvenanceRequest } from '@imd/service';
import { Type } from 'class-transformer';
import { IsIn, IsObject, IsOptional, ValidateNested } from 'class-validator';
import { ORGANISATION_KINDS, type Organisation } from '../domain/organisation';

export class RegisterOrganisationRequest {
  /** Chosen by the client, for ever. */
  @IsCode()
  id: string;

  @IsObject()
  @ValidateNested()
  @Type(() => LabelRequest)
  name: LabelRequest;

  /** Code of the IATI list OrganisationType. */
  @IsOptional()
  @IsIn(ORGANISATION_KINDS)
  kind?: Organisation['kind'];

  /** Where it is seated. */
  @IsOptional()
  @IsCountry()
  country?: string | null;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ProvenanceRequest)
  provenance?: ProvenanceRequest | null;
}
