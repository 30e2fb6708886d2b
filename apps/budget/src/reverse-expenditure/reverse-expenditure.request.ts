import { IsCalendarDate, IsText, Part, PositiveMoneyRequest, SourcedRequest } from '@imd/service';

export class ReverseExpenditureRequest extends SourcedRequest {
  /** A reversal takes back at most what is left. */
  @Part(() => PositiveMoneyRequest)
  amount: PositiveMoneyRequest;

  /** A day of the year of the expenditure. */
  @IsCalendarDate()
  bookedOn: string;

  @IsText()
  reason: string;
}
