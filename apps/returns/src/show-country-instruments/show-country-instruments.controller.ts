import { Records, notFoundIn } from '@imd/mongo';
import { itemAnswer, listAnswer, lists, Operation, shows } from '@imd/service';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { CountryInstrumentAnswer, countryInstrumentAnswer } from '../answers/country-instrument.answer';
import { CodePath } from '../paths';
import { countryInstruments } from '../persistence/country-instrument.schema';
import { ListCountryInstrumentsQuery } from './show-country-instruments.query';

@Controller('v1/country-instruments')
export class ShowCountryInstrumentsController {
  constructor(private readonly records: Records) {}

  @Get()
  @Operation({
    id: 'listCountryInstruments',
    summary: 'List instruments of migration policy',
    scope: 'returns:read',
    answers: lists(CountryInstrumentAnswer),
  })
  async list(@Query() query: ListCountryInstrumentsQuery) {
    return listAnswer(await this.records.list(countryInstruments, query), query, countryInstrumentAnswer);
  }

  @Get(':id')
  @Operation({
    id: 'showCountryInstrument',
    summary: 'Show an instrument of migration policy',
    scope: 'returns:read',
    answers: shows(CountryInstrumentAnswer),
    refusals: [notFoundIn(countryInstruments)],
  })
  async get(@Param() { id }: CodePath) {
    return itemAnswer(countryInstruments, id, await this.records.get(countryInstruments, id), countryInstrumentAnswer);
  }
}
