import { IsExchangeRate, SourcedRequest } from '@imd/service';

export class SetExchangeRateRequest extends SourcedRequest {
  /** Units of the currency for one euro. */
  @IsExchangeRate()
  rate: string;
}
