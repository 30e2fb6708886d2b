import { IsText, MoneyNotNegativeRequest, Part, SourcedRequest } from '@imd/service';

export class RecordOutturnEstimateRequest extends SourcedRequest {
  /** Spent by the end of the year, less what came back in it. */
  @Part(() => MoneyNotNegativeRequest)
  amount: MoneyNotNegativeRequest;

  /** The officer's grounds, in a sentence or two. */
  @IsText(2_000)
  reason: string;
}
