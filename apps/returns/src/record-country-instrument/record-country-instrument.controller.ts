import { Context, type CommandContext } from '@imd/service';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { CodePath } from '../requests/path.requests';
import { RecordCountryInstrument } from './record-country-instrument';
import { RecordCountryInstrumentRequest } from './record-country-instrument.request';

@Controller('v1/country-instruments/:id')
export class RecordCountryInstrumentController {
  constructor(private readonly recordCountryInstrument: RecordCountryInstrument) {}

  @Put()
  put(@Param() { id }: CodePath, @Body() request: RecordCountryInstrumentRequest, @Context() context: CommandContext) {
    return this.recordCountryInstrument.execute(id, request, context);
  }
}
