import { DATE_PRECISIONS, type DatePrecision, EVALUATION_STATES } from '@imd/contracts';
import { IsCalendarDate, IsCode, IsLabel, LabelRequest, SourcedRequest } from '@imd/service';
import { IsIn, IsOptional } from 'class-validator';
import type { Evaluation } from '../domain/evaluation';

export class RecordEvaluationRequest extends SourcedRequest {
  /** The project that is evaluated; either this or the framework is given. */
  @IsOptional()
  @IsCode()
  project?: string | null;

  /** The policy framework that is evaluated as a whole. */
  @IsOptional()
  @IsCode()
  framework?: string | null;

  @IsLabel()
  title: LabelRequest;

  @IsIn(EVALUATION_STATES)
  state: Evaluation['state'];

  @IsOptional()
  @IsCalendarDate()
  heldOn?: string | null;

  /** The precision of the date; absent: the day. */
  @IsOptional()
  @IsIn(DATE_PRECISIONS)
  datePrecision?: DatePrecision | null;

  @IsOptional()
  @IsLabel()
  findings?: LabelRequest | null;
}
