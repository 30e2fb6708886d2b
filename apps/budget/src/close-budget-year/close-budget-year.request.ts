import { IsCalendarDate, MoneyNotNegativeRequest, MoneyRequest, Part, SourcedRequest } from '@imd/service';

export class CloseBudgetYearRequest extends SourcedRequest {
  @IsCalendarDate()
  closedOn: string;

  @Part(() => MoneyNotNegativeRequest)
  carryOverRequested: MoneyNotNegativeRequest;

  /** Below zero after an overspend. */
  @Part(() => MoneyRequest)
  lapsed: MoneyRequest;
}
