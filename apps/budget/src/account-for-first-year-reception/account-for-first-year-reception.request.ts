import { BASE_STAGES } from '@imd/contracts';
import {
  IsCalendarDate,
  IsCode,
  IsLabel,
  IsText,
  LabelRequest,
  MoneyNotNegativeRequest,
  Part,
  PositiveMoneyRequest,
  SourcedRequest,
} from '@imd/service';
import { IsIn, IsOptional } from 'class-validator';

export class ProjectFirstYearReceptionRequest extends SourcedRequest {
  /** What the reception is projected to cost in the whole year. */
  @Part(() => MoneyNotNegativeRequest)
  amount: MoneyNotNegativeRequest;

  @IsCalendarDate()
  confirmedOn: string;
}

export class StateReceptionCostRequest extends SourcedRequest {
  /** What the reception really cost in the year. */
  @Part(() => MoneyNotNegativeRequest)
  amount: MoneyNotNegativeRequest;

  @IsCalendarDate()
  statedOn: string;
}

export class DrawReceptionSavingRequest extends SourcedRequest {
  /** Names the mutation within its year. */
  @IsCode()
  id: string;

  /** All draws together stay within the saving. */
  @Part(() => PositiveMoneyRequest)
  amount: PositiveMoneyRequest;

  /** The stage of the budget that it was laid down with. */
  @IsIn(BASE_STAGES)
  atStage: (typeof BASE_STAGES)[number];

  @IsOptional()
  @IsCalendarDate()
  tabledOn?: string | null;

  /** The draw counts from this day, and not before 1 January of the year. */
  @IsCalendarDate()
  decidedOn: string;

  /** The number of the parliamentary paper or the letter. */
  @IsOptional()
  @IsText(200)
  reference?: string | null;

  @IsOptional()
  @IsLabel()
  description?: LabelRequest | null;
}
