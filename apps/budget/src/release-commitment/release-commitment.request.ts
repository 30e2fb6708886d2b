import { IsBudgetYear, IsCalendarDate, Part, Parts, PositiveMoneyRequest, SourcedRequest } from '@imd/service';
import { IsString, Length } from 'class-validator';

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

  @IsString()
  @Length(1, 4_000)
  reason: string;
}
