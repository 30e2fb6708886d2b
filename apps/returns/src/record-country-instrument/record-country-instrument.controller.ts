import { type CommandContext, Commands, Context, Operation, sets } from '@imd/service';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { CountryInstrumentAnswer } from '../answers/country-instrument.answer';
import { INSTRUMENT_REFUSALS } from '../domain/country-instrument';
import { CodePath } from '../paths';
import { recordCountryInstrumentUseCase } from './record-country-instrument';
import { RecordCountryInstrumentRequest } from './record-country-instrument.request';

@Controller('v1/country-instruments/:id')
export class RecordCountryInstrumentController {
  constructor(private readonly commands: Commands) {}

  @Put()
  @Operation({
    id: 'recordCountryInstrument',
    summary: 'Record an instrument of migration policy, or replace it whole',
    description:
      'With the countries that it names; without any, with every country of its regions; without either, with none ' +
      'in particular. An amount belongs to all its countries together.',
    scope: 'returns:write',
    answers: sets(CountryInstrumentAnswer),
    refusals: INSTRUMENT_REFUSALS,
  })
  put(@Param() path: CodePath, @Body() request: RecordCountryInstrumentRequest, @Context() context: CommandContext) {
    return this.commands.execute(context, recordCountryInstrumentUseCase(path, request));
  }
}
