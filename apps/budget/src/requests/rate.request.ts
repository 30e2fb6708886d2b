import { IsCalendarDate, IsExchangeRate, IsText } from '@imd/service';

export class PaymentRateRequest {
  /** Units of the currency for one euro. */
  @IsExchangeRate()
  value: string;

  @IsCalendarDate()
  date: string;

  /** Who published the rate, or the bank that applied it. */
  @IsText(200)
  source: string;
}
