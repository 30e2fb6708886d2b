import { BASE_STAGES } from '@imd/contracts';
import {
  IsBudgetYear,
  IsCalendarDate,
  IsCode,
  IsLabel,
  IsText,
  LabelRequest,
  Part,
  PositiveMoneyRequest,
  SourcedRequest,
} from '@imd/service';
import { IsIn, IsOptional, MaxLength } from 'class-validator';

abstract class DoubleEntryRequest extends SourcedRequest {
  /** Its two entries are the mutations `<id>-from` and `<id>-to`. */
  @MaxLength(70)
  @IsCode()
  id: string;

  @Part(() => PositiveMoneyRequest)
  amount: PositiveMoneyRequest;

  /** The stage of the budget that it was laid down with. Absent or null: it stands on its own. */
  @IsOptional()
  @IsIn(BASE_STAGES)
  atStage?: (typeof BASE_STAGES)[number] | null;

  @IsOptional()
  @IsCalendarDate()
  tabledOn?: string | null;

  /** Each entry counts from this day, and not before 1 January of its year. */
  @IsCalendarDate()
  decidedOn: string;

  @IsText()
  reason: string;

  /** The role under which it is approved: `budget-authoriser`. */
  @IsCode()
  approvedBy: string;

  /** The number of the parliamentary paper or the letter. */
  @IsOptional()
  @IsText(200)
  reference?: string | null;

  @IsOptional()
  @IsLabel()
  description?: LabelRequest | null;
}

export class RecordReallocationRequest extends DoubleEntryRequest {
  /** The purpose whose earmark gives up the amount. */
  @IsCode()
  from: string;

  /** The purpose whose earmark takes it in. */
  @IsCode()
  to: string;
}

export class RecordCashShiftRequest extends DoubleEntryRequest {
  /** The year that takes in the amount, earlier or later. */
  @IsBudgetYear()
  to: number;

  /** The purpose whose earmarks move with it. Absent or null: it comes from what is not earmarked. */
  @IsOptional()
  @IsCode()
  purpose?: string | null;
}
