import {
  IsBudgetYear,
  IsLabel,
  IsText,
  LabelRequest,
  MoneyNotNegativeRequest,
  MoneyRequest,
  Part,
  Parts,
  SourcedRequest,
} from '@imd/service';
import { IsInt, IsOptional, Max, Min } from 'class-validator';

export class QuarterForecastRequest {
  @IsBudgetYear()
  year: number;

  @IsInt()
  @Min(1)
  @Max(4)
  quarter: number;

  @Part(() => MoneyNotNegativeRequest)
  amount: MoneyNotNegativeRequest;
}

export class SetReportFiguresRequest extends SourcedRequest {
  /** Spent in the period; negative when it corrects an earlier one, null when nothing was reported, which is not zero. */
  @IsOptional()
  @Part(() => MoneyRequest)
  spent?: MoneyRequest | null;

  /** Spent since the project began; null when not reported. */
  @IsOptional()
  @Part(() => MoneyNotNegativeRequest)
  cumulative?: MoneyNotNegativeRequest | null;

  /** Spending expected of quarters after the period, each quarter once. */
  @IsOptional()
  @Parts(() => QuarterForecastRequest, { atMost: 40 })
  forecast?: QuarterForecastRequest[] | null;

  /** Why figures differ from what was reported before. */
  @IsOptional()
  @IsText()
  reason?: string | null;

  @IsOptional()
  @IsLabel()
  narrative?: LabelRequest | null;
}
