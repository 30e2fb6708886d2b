import { IsCalendarDate, IsCode, LabelRequest, ProvenanceRequest } from '@imd/service';
import { Type } from 'class-transformer';
import { IsObject, IsOptional, Matches, ValidateNested } from 'class-validator';
import { DECIMAL } from '../requests/decimal';

export class TargetRequest {
  @Matches(DECIMAL)
  value: string;

  @IsOptional()
  @IsCalendarDate()
  by?: string | null;
}

export class DefineIndicatorRequest {
  @IsCode()
  id: string;

  @IsObject()
  @ValidateNested()
  @Type(() => LabelRequest)
  title: LabelRequest;

  @IsObject()
  @ValidateNested()
  @Type(() => LabelRequest)
  unit: LabelRequest;

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
