import { IsCode, IsCountry, LabelRequest, Part, SourcedRequest } from '@imd/service';
import { IsIn, IsOptional } from 'class-validator';
import { ORGANISATION_KINDS, type Organisation } from '../domain/organisation';

export class RegisterOrganisationRequest extends SourcedRequest {
  /** Chosen by the client, for ever. */
  @IsCode()
  id: string;

  @Part(() => LabelRequest)
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
}
