import { IDENTIFIER_SCHEMES } from '@imd/contracts';
import { IsCode, IsCountry, IsId, IsLabel, LabelRequest, Parts, SourcedRequest } from '@imd/service';
import { IsIn, IsOptional } from 'class-validator';
import { ORGANISATION_KINDS, type Organisation, type OrganisationIdentifier } from '../domain/organisation';

export class OrganisationIdentifierRequest {
  @IsIn(IDENTIFIER_SCHEMES)
  scheme: OrganisationIdentifier['scheme'];

  /** Such as `XM-DAC-47066` of IATI, 8 digits of KvK, 20 digits of an OIN. */
  @IsId()
  value: string;
}

export class RegisterOrganisationRequest extends SourcedRequest {
  /** Chosen by the client, for ever. */
  @IsCode()
  id: string;

  @IsLabel()
  name: LabelRequest;

  /** Code of the IATI list OrganisationType. */
  // The event keeps any two digits: a code that IATI withdraws stays in what was registered.
  @IsOptional()
  @IsIn(ORGANISATION_KINDS)
  kind?: Organisation['kind'];

  /** The country of its seat. */
  @IsOptional()
  @IsCountry()
  country?: string | null;

  /** One of each scheme; no other organisation has it. */
  @IsOptional()
  @Parts(() => OrganisationIdentifierRequest, { atMost: 3 })
  identifiers?: OrganisationIdentifierRequest[] | null;
}
