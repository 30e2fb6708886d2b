import { ESTIMATED_YEARS } from '@imd/contracts';
import { IsBudgetYear, MoneyNotNegativeRequest, Part, Parts, SourcedRequest } from '@imd/service';

export class YearEstimateRequest {
  /** One of the four after the budget year. */
  @IsBudgetYear()
  year: number;

  @Part(() => MoneyNotNegativeRequest)
  cash: MoneyNotNegativeRequest;
}

export class SetMultiYearEstimateRequest extends SourcedRequest {
  /** One for each year at most. */
  @Parts(() => YearEstimateRequest, { atMost: ESTIMATED_YEARS })
  estimates: YearEstimateRequest[];
}
