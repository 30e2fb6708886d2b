import { IsCalendarDate, IsText, Part, PositiveMoneyRequest, SourcedRequest } from '@imd/service';

export class SettleAdvanceRequest extends SourcedRequest {
  /** The partner accounts for at most what is still open. */
  @Part(() => PositiveMoneyRequest)
  amount: PositiveMoneyRequest;

  @IsCalendarDate()
  settledOn: string;

  /** The report or statement in which the partner accounts for it. */
  @IsText()
  reference: string;
}
