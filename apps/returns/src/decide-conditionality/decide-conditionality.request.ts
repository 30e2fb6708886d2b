import { CONDITIONALITY_TYPES } from '@imd/contracts';
import {
  IsCalendarDate,
  IsCode,
  IsCountry,
  IsLabel,
  LabelRequest,
  Part,
  Parts,
  PositiveMoneyRequest,
  SourcedRequest,
} from '@imd/service';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import type { ConditionalityDecision } from '../domain/conditionality-decision';

export class AidExposedRequest {
  /** Null where it is no project of the programme, or it is not known which. */
  @IsOptional()
  @IsCode()
  project?: string | null;

  @IsLabel()
  title: LabelRequest;

  /** Null is unknown. */
  @IsOptional()
  @Part(() => PositiveMoneyRequest)
  amount?: PositiveMoneyRequest | null;

  /** Whether it runs through the government; null is not told. */
  @IsOptional()
  @IsBoolean()
  throughGovernment?: boolean | null;
}

export class DecideConditionalityRequest extends SourcedRequest {
  @IsCountry()
  country: string;

  /** Support and resumption give; the others ask or take. */
  @IsIn(CONDITIONALITY_TYPES)
  type: ConditionalityDecision['type'];

  @IsCalendarDate()
  decidedOn: string;

  @IsCalendarDate()
  from: string;

  /** Null: until another decision. */
  @IsOptional()
  @IsCalendarDate()
  to?: string | null;

  /** The cooperation assessment that it rests on; a reduction or a suspension needs one. */
  @IsOptional()
  @IsCode()
  assessment?: string | null;

  /** The aid that the decision could touch, as far as it is known. */
  @Parts(() => AidExposedRequest, { atMost: 100 })
  aidExposed: AidExposedRequest[];

  @IsLabel()
  reason: LabelRequest;

  @IsOptional()
  @IsLabel()
  remark?: LabelRequest | null;
}
