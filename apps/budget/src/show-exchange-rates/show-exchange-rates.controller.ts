import { notFoundIn, Records } from '@imd/mongo';
import { itemAnswer, listAnswer, lists, Operation, shows } from '@imd/service';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ExchangeRateAnswer, exchangeRateAnswer } from '../answers/exchange-rate.answer';
import { ExchangeRatePath } from '../paths';
import { exchangeRateId, exchangeRates } from '../persistence/exchange-rate.schema';
import { ExchangeRatesQuery } from './show-exchange-rates.query';

@Controller('v1/exchange-rates')
export class ShowExchangeRatesController {
  constructor(private readonly records: Records) {}

  @Get()
  @Operation({
    id: 'listExchangeRates',
    summary: 'List the corporate rates of currencies',
    scope: 'budgets:read',
    answers: lists(ExchangeRateAnswer),
  })
  async list(@Query() query: ExchangeRatesQuery) {
    return listAnswer(await this.records.list(exchangeRates, query), query, exchangeRateAnswer);
  }

  @Get(':year/:currency')
  @Operation({
    id: 'showExchangeRate',
    summary: 'Show the corporate rate of a currency for a budget year',
    scope: 'budgets:read',
    answers: shows(ExchangeRateAnswer),
    refusals: [notFoundIn(exchangeRates)],
  })
  async get(@Param() path: ExchangeRatePath) {
    const id = exchangeRateId(path);
    return itemAnswer(exchangeRates, id, await this.records.get(exchangeRates, id), exchangeRateAnswer);
  }
}
