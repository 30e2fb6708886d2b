import { formatCents, parseCents } from '@imd/kernel';
import { IsCalendarDate, IsLabel, IsPercentage, LabelRequest, Part, SourcedRequest } from '@imd/service';
import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import type { BudgetYearSettings } from '../domain/budget-year';

export class BandsRequest {
  /** Underspend up to this percentage is on course. */
  @IsPercentage()
  onCourse: string;

  /** Underspend up to this percentage needs attention; above it deviates. */
  @IsPercentage()
  attention: string;
}

/** A budget year is opened with settings, and they are changed whole. */
export abstract class SettingsRequest extends SourcedRequest {
  @IsLabel()
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
  @IsLabel()
  remark?: LabelRequest | null;

  /**
   * From this day the ledger of the year is complete here, so that nothing booked means nothing spent. Absent or null:
   * never, and what nobody booked is unknown.
   */
  @IsOptional()
  @IsCalendarDate()
  keptFrom?: string | null;

  /** Days from a commitment to its payment, as a rule; absent or null: not set. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(366)
  leadTimeDays?: number | null;
}

export function settingsIn(request: SettingsRequest): BudgetYearSettings {
  const { title, planLimit, bands, explanationThreshold, remark, keptFrom, leadTimeDays } = request;
  return {
    title,
    planLimit: twoDecimals(planLimit ?? '100'),
    bands: { onCourse: twoDecimals(bands?.onCourse ?? '5'), attention: twoDecimals(bands?.attention ?? '15') },
    explanationThreshold: twoDecimals(explanationThreshold ?? '1'),
    remark: remark ?? null,
    keptFrom: keptFrom ?? null,
    leadTimeDays: leadTimeDays ?? null,
  };
}

function twoDecimals(percentage: string): string {
  return formatCents(parseCents(percentage));
}
