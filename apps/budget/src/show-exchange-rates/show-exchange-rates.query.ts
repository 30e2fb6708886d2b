import { IsBudgetYearParameter, IsCurrency, listQuery } from '@imd/service';
import { IsOptional } from 'class-validator';
import { ExchangeRateAnswer } from '../answers/exchange-rate.answer';
import { exchangeRates } from '../persistence/exchange-rate.schema';

export class ExchangeRatesQuery extends listQuery(exchangeRates, ExchangeRateAnswer) {
  @IsOptional()
  @IsCurrency()
  currency?: string;

  @IsOptional()
  @IsBudgetYearParameter()
  year?: number;
}
