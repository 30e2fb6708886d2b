import { IsCalendarDate, IsText, PaidMoneyRequest, Part, SourcedRequest } from '@imd/service';

export class SettleAdvanceRequest extends SourcedRequest {
  /** At most what is still open, in the currency of the advance; its euros are in proportion to what is open. */
  @Part(() => PaidMoneyRequest)
  amount: PaidMoneyRequest;

  @IsCalendarDate()
  settledOn: string;

  /** The report or statement in which the partner accounts for it. */
  @IsText()
  reference: string;
}
