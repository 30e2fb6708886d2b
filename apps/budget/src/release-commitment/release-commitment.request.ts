import { IsBudgetYear, IsCalendarDate, IsText, Part, Parts, PositiveMoneyRequest, SourcedRequest } from '@imd/service';

export class YearAmountRequest {
  @IsBudgetYear()
  year: number;

  @Part(() => PositiveMoneyRequest)
  amount: PositiveMoneyRequest;
}

export class ReleaseCommitmentRequest extends SourcedRequest {
  @IsCalendarDate()
  releasedOn: string;

  /** By the year the instalments fell in. */
  @Parts(() => YearAmountRequest, { atLeast: 1, atMost: 40 })
  byYear: YearAmountRequest[];

  @IsText()
  reason: string;
}
