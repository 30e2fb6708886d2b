import { INSTRUMENT_KINDS } from '@imd/contracts';
import type { CountryInstrument } from '../domain/country-instrument';
import { IsCountry, PageQuery } from '@imd/service';
import { IsIn, IsOptional } from 'class-validator';

export class ListCountryInstrumentsQuery extends PageQuery {
  @IsOptional()
  @IsCountry()
  country?: string;

  @IsOptional()
  @IsIn(INSTRUMENT_KINDS)
  kind?: CountryInstrument['kind'];
}
