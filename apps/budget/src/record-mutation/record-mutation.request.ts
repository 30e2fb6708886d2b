import { BASE_STAGES, DATE_PRECISIONS, type DatePrecision, MUTATION_STAGES } from '@imd/contracts';
import {
  IsBudgetYear,
  IsCalendarDate,
  IsCode,
  IsLabel,
  IsText,
  LabelRequest,
  MoneyRequest,
  Part,
  SourcedRequest,
} from '@imd/service';
import { IsIn, IsOptional } from 'class-validator';

export class RecordMutationRequest extends SourcedRequest {
  /** Names the mutation within its year: an amendment by its number. */
  @IsCode()
  id: string;

  /**
   * The step of the budget cycle that changes the year. Reallocations, cash shifts and reception savings have commands
   * of their own.
   */
  @IsIn(MUTATION_STAGES)
  stage: (typeof MUTATION_STAGES)[number];

  /**
   * Where a carry-over was laid down. Absent or null: it stands on its own.
   */
  @IsOptional()
  @IsIn(BASE_STAGES)
  atStage?: (typeof BASE_STAGES)[number] | null;

  @IsOptional()
  @IsCalendarDate()
  tabledOn?: string | null;

  /** Absent or null: the source does not tell. */
  @IsOptional()
  @IsCalendarDate()
  decidedOn?: string | null;

  /** It counts from this day. Absent or null: the day it was decided, and not before 1 January of the year. */
  @IsOptional()
  @IsCalendarDate()
  inForceFrom?: string | null;

  /** A day known to its period only is the first or the last day of it. Absent or null: `day`. */
  @IsOptional()
  @IsIn(DATE_PRECISIONS)
  inForceFromPrecision?: DatePrecision | null;

  /** Below zero for a cut. */
  @Part(() => MoneyRequest)
  cash: MoneyRequest;

  /** Below zero for a cut; absent or null: it sets no commitment budget. */
  @IsOptional()
  @Part(() => MoneyRequest)
  commitments?: MoneyRequest | null;

  /** The number of the parliamentary paper or the letter. */
  @IsOptional()
  @IsText(200)
  reference?: string | null;

  @IsOptional()
  @IsLabel()
  description?: LabelRequest | null;

  /** The closed year that requested it: for a granted carry-over alone. */
  @IsOptional()
  @IsBudgetYear()
  carriedOverFrom?: number | null;
}
