import { IsCalendarDate, IsCode, LabelRequest, ProvenanceRequest } from '@imd/service';
import { Type } from 'class-transformer';
import { IsObject, IsOptional, Matches, ValidateNested } from 'class-validator';
import { DECIMAL } from '../requests/decimal';

export class TargetRequest {
  @Matches(DECIMAL)
  value: string;

  /** Day by which it is to be reached; null when the source gives none. */
  @IsOptional()
  @IsCalendarDate()
  by?: string | null;
}

export class DefineIndicatorRequest {
  /** Chosen by the client, once in the project. */
  @IsCode()
  id: string;

  @IsObject()
  @ValidateNested()
  @Type(() => LabelRequest)
  title: LabelRequest;

  /** What is counted. */
  @IsObject()
  @ValidateNested()
  @Type(() => LabelRequest)
  unit: LabelRequest;

  /** What was counted before the project began; null when unknown. */
  @IsOptional()
  @Matches(DECIMAL)
  baseline?: string | null;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => TargetRequest)
  target?: TargetRequest | null;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ProvenanceRequest)
  provenance?: ProvenanceRequest | null;
}
