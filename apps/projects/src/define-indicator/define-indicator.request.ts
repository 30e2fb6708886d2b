import { INDICATOR_COUNTINGS } from '@imd/contracts';
import { IsCalendarDate, IsCode, IsDecimalString, IsLabel, LabelRequest, Part, SourcedRequest } from '@imd/service';
import { IsIn, IsOptional } from 'class-validator';
import type { IndicatorDefinition } from '../domain/project-indicators';

export class TargetRequest {
  @IsDecimalString()
  value: string;

  /** Day by which it is to be reached; null when the source gives none. */
  @IsOptional()
  @IsCalendarDate()
  by?: string | null;
}

export class DefineIndicatorRequest extends SourcedRequest {
  /** Chosen by the client, once in the project. */
  @IsCode()
  id: string;

  @IsLabel()
  title: LabelRequest;

  /** The unit that is counted. */
  @IsLabel()
  unit: LabelRequest;

  /** An observation counts everything so far, or its own period; null when nobody told. */
  @IsOptional()
  @IsIn(INDICATOR_COUNTINGS)
  counting?: IndicatorDefinition['counting'];

  /** The count before the project began; null when unknown. */
  @IsOptional()
  @IsDecimalString()
  baseline?: string | null;

  @IsOptional()
  @Part(() => TargetRequest)
  target?: TargetRequest | null;
}
