import { IsCalendarDate, IsText, Part, PositiveMoneyRequest, SourcedRequest } from '@imd/service';

export class ReverseExpenditureRequest extends SourcedRequest {
  /** A reversal takes back at most what is left. */
  @Part(() => PositiveMoneyRequest)
  amount: PositiveMoneyRequest;

  /** The reversal belongs to the year of this day: that of the expenditure, or a later one. */
  @IsCalendarDate()
  bookedOn: string;

  @IsText()
  reason: string;
}
