import { Records } from '@imd/mongo';
import { itemAnswer, listAnswer } from '@imd/service';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { countryInstrumentAnswer } from '../answers/country-instrument.answer';
import { CodePath } from '../requests/path.requests';
import { countryInstruments } from '../persistence/country-instrument.schema';
import { ListCountryInstrumentsQuery } from './show-country-instruments.query';

@Controller('v1/country-instruments')
export class ShowCountryInstrumentsController {
  constructor(private readonly records: Records) {}

  @Get()
  async list(@Query() query: ListCountryInstrumentsQuery) {
    return listAnswer(await this.records.list(countryInstruments, query), query, countryInstrumentAnswer);
  }

  @Get(':id')
  async get(@Param() { id }: CodePath) {
    return itemAnswer(countryInstruments, id, await this.records.get(countryInstruments, id), countryInstrumentAnswer);
  }
}
