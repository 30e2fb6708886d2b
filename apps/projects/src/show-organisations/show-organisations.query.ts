import { IsCountry, IsId, listQuery } from '@imd/service';
import { IsIn, IsOptional } from 'class-validator';
import { OrganisationAnswer } from '../answers/organisation.answer';
import { ORGANISATION_KINDS, type Organisation } from '../domain/organisation';
import { organisations } from '../persistence/organisation.schema';

export class ListOrganisationsQuery extends listQuery(organisations, OrganisationAnswer) {
  /** The value of one of its identifiers. */
  @IsOptional()
  @IsId()
  identifier?: string;

  /** Code of the IATI list OrganisationType. */
  @IsOptional()
  @IsIn(ORGANISATION_KINDS)
  kind?: NonNullable<Organisation['kind']>;

  /** The country of its seat. */
  @IsOptional()
  @IsCountry()
  country?: string;
}
