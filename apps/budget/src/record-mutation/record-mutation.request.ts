import { DATE_PRECISIONS, type DatePrecision, MUTATION_STAGES } from '@imd/contracts';
import { IsCalendarDate, IsCode, IsText, LabelRequest, MoneyRequest, Part, SourcedRequest } from '@imd/service';
import { IsIn, IsOptional } from 'class-validator';

export class RecordMutationRequest extends SourcedRequest {
  /** Names the mutation within its year: an amendment by its number. */
  @IsCode()
  id: string;

  /** The step of the budget cycle that changes the year. */
  @IsIn(MUTATION_STAGES)
  stage: (typeof MUTATION_STAGES)[number];

  @IsCalendarDate()
  decidedOn: string;

  /**
   * The precision of the date; a date known to its period only is the first or the last day of it. Absent or null:
   * `day`.
   */
  @IsOptional()
  @IsIn(DATE_PRECISIONS)
  decidedOnPrecision?: DatePrecision | null;

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
  @Part(() => LabelRequest)
  description?: LabelRequest | null;
}
