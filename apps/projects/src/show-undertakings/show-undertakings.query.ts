import { UNDERTAKING_KINDS, UNDERTAKING_STATES } from '@imd/contracts';
import { IsCode, IsCountry, IsRegion, listQuery } from '@imd/service';
import { IsIn, IsOptional } from 'class-validator';
import { UndertakingAnswer } from '../answers/undertaking.answer';
import type { Undertaking } from '../domain/undertaking';
import { undertakings } from '../persistence/undertaking.schema';

export class ListUndertakingsQuery extends listQuery(undertakings, UndertakingAnswer) {
  @IsOptional()
  @IsIn(UNDERTAKING_STATES)
  state?: Undertaking['state'];

  @IsOptional()
  @IsIn(UNDERTAKING_KINDS)
  kind?: Undertaking['kind'];

  /** An organisation that is to settle it. */
  @IsOptional()
  @IsCode()
  owner?: string;

  /** The document of the register in which it was made. */
  @IsOptional()
  @IsCode()
  madeIn?: string;

  /** One of the countries that it names. */
  @IsOptional()
  @IsCountry()
  country?: string;

  /** One of the regions that it names, by the OECD’s code (IATI: Region). */
  @IsOptional()
  @IsRegion()
  region?: string;
}
