import { type CommandContext, Commands, Context, Operation, sets } from '@imd/service';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { ExchangeRateAnswer } from '../answers/exchange-rate.answer';
import { EXCHANGE_RATE_REFUSALS } from '../domain/exchange-rate';
import { ExchangeRatePath } from '../paths';
import { setExchangeRateUseCase } from './set-exchange-rate';
import { SetExchangeRateRequest } from './set-exchange-rate.request';

@Controller('v1/exchange-rates/:year/:currency')
export class SetExchangeRateController {
  constructor(private readonly commands: Commands) {}

  @Put()
  @Operation({
    id: 'setExchangeRate',
    summary: 'Set the corporate rate of a currency for a budget year',
    description: 'It values what is booked from then on; what was booked keeps its euro value.',
    scope: 'budgets:write',
    answers: sets(ExchangeRateAnswer),
    refusals: EXCHANGE_RATE_REFUSALS,
    example: { rate: '1.3362' },
  })
  put(@Param() path: ExchangeRatePath, @Body() request: SetExchangeRateRequest, @Context() context: CommandContext) {
    return this.commands.execute(context, setExchangeRateUseCase(path, request));
  }
}
