import { INSTRUMENT_KINDS, INSTRUMENT_SCOPES } from '@imd/contracts';
import type { CountryInstrument } from '../domain/country-instrument';
import { IsCode, IsCountry, listQuery } from '@imd/service';
import { IsIn, IsOptional } from 'class-validator';
import { CountryInstrumentAnswer } from '../answers/country-instrument.answer';
import { countryInstruments } from '../persistence/country-instrument.schema';

export class ListCountryInstrumentsQuery extends listQuery(countryInstruments, CountryInstrumentAnswer) {
  /** One of the countries that it is with. */
  @IsOptional()
  @IsCountry()
  country?: string;

  @IsOptional()
  @IsIn(INSTRUMENT_KINDS)
  kind?: CountryInstrument['kind'];

  /** One of the regions that it names. */
  @IsOptional()
  @IsCode()
  region?: string;

  /** `global` finds those without a country. */
  @IsOptional()
  @IsIn(INSTRUMENT_SCOPES)
  scope?: CountryInstrument['scope'];
}
