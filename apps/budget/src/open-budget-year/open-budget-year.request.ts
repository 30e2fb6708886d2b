import { IsBudgetYear, IsCode, IsPercentage, LabelRequest, Part, SourcedRequest } from '@imd/service';
import { IsOptional, Matches } from 'class-validator';

export class BandsRequest {
  /** Underspend up to this percentage is on course. */
  @IsPercentage()
  onCourse: string;

  /** Underspend up to this percentage needs attention; above it deviates. */
  @IsPercentage()
  attention: string;
}

export class OpenBudgetYearRequest extends SourcedRequest {
  @IsBudgetYear()
  year: number;

  /** Code of a policy framework that was published. */
  @IsCode()
  framework: string;

  @Part(() => LabelRequest)
  title: LabelRequest;

  /** Percentage of the cash budget that planning may reach, 100 or more; absent or null: 100. */
  // The event always writes two decimals and keeps any limit; the API takes none below the budget itself.
  @IsOptional()
  @Matches(/^[1-9][0-9]{2}(\.[0-9]{1,2})?$/, { message: 'planLimit is a percentage from 100 to 999.99' })
  planLimit?: string | null;

  /** Absent or null: 5 and 15. */
  @IsOptional()
  @Part(() => BandsRequest)
  bands?: BandsRequest | null;

  /** Gaps above this percentage of the appropriation need a cause; absent or null: 1. */
  @IsOptional()
  @IsPercentage()
  explanationThreshold?: string | null;

  @IsOptional()
  @Part(() => LabelRequest)
  remark?: LabelRequest | null;
}
