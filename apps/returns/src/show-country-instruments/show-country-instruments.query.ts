import { INSTRUMENT_KINDS } from '@imd/contracts';
import type { CountryInstrument } from '../domain/country-instrument';
import { IsCountry, listQuery } from '@imd/service';
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
}
