import { IsBudgetYear, IsCalendarDate, IsText, PaidMoneyRequest, Part, Parts, SourcedRequest } from '@imd/service';
import { IsOptional } from 'class-validator';

export class NewInstalmentRequest {
  /** The year whose cash it claims: that of the change or a later one. */
  @IsBudgetYear()
  year: number;

  /** A day of that year. */
  @IsOptional()
  @IsCalendarDate()
  dueOn?: string | null;

  /** In the currency of the commitment; an instalment as large as an open one keeps the euro value of that. */
  @Part(() => PaidMoneyRequest)
  amount: PaidMoneyRequest;
}

export class RescheduleCommitmentRequest extends SourcedRequest {
  @IsCalendarDate()
  changedOn: string;

  @IsText()
  reason: string;

  /** They add up to what is neither paid nor released. */
  @Parts(() => NewInstalmentRequest, { atLeast: 1, atMost: 120 })
  instalments: NewInstalmentRequest[];
}
