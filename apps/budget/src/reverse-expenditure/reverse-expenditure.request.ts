import { IsCalendarDate, IsText, PaidMoneyRequest, Part, SourcedRequest } from '@imd/service';

export class ReverseExpenditureRequest extends SourcedRequest {
  /** At most what is left, in the currency of the expenditure; its euros are in proportion to what is left. */
  @Part(() => PaidMoneyRequest)
  amount: PaidMoneyRequest;

  /** The reversal belongs to the year of this day: that of the expenditure, or a later one. */
  @IsCalendarDate()
  bookedOn: string;

  @IsText()
  reason: string;
}
