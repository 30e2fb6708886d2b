import { IsCalendarDate, IsCode, LabelRequest, ProvenanceRequest } from '@imd/service';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsInt,
  IsObject,
  IsOptional,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';

export class ThemeRequest {
  @IsCode()
  code: string;

  @IsObject()
  @ValidateNested()
  @Type(() => LabelRequest)
  label: LabelRequest;
}

export class PriorityRequest extends ThemeRequest {
  /** Its place in the order of the framework. */
  @IsInt()
  @Min(1)
  @Max(99)
  number: number;
}

export class PublishPolicyFrameworkRequest {
  @IsCode()
  code: string;

  @IsObject()
  @ValidateNested()
  @Type(() => LabelRequest)
  title: LabelRequest;

  @IsCalendarDate()
  validFrom: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(99)
  @ValidateNested({ each: true })
  @Type(() => PriorityRequest)
  priorities: PriorityRequest[];

  /** What money can be for besides the priorities. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(99)
  @ValidateNested({ each: true })
  @Type(() => ThemeRequest)
  themes?: ThemeRequest[] | null;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ProvenanceRequest)
  provenance?: ProvenanceRequest | null;
}
