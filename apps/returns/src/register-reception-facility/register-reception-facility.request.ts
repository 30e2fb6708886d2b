import { FACILITY_STATES } from '@imd/contracts';
import { IsCalendarDate, IsCode, IsCountry, LabelRequest, ProvenanceRequest } from '@imd/service';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  Min,
  ValidateNested,
} from 'class-validator';
import type { ReceptionFacility } from '../domain/reception-facility';

export class RegisterReceptionFacilityRequest {
  @IsCountry()
  country: string;

  @IsObject()
  @ValidateNested()
  @Type(() => LabelRequest)
  title: LabelRequest;

  @IsIn(FACILITY_STATES)
  state: ReceptionFacility['state'];

  @IsArray()
  @ArrayMaxSize(40)
  @ArrayUnique()
  @IsCode({ each: true })
  services: string[];

  @IsOptional()
  @IsInt()
  @Min(0)
  capacity?: number | null;

  @IsOptional()
  @IsInt()
  @Min(0)
  occupancyMinors?: number | null;

  @IsOptional()
  @IsInt()
  @Min(0)
  occupancyLocalYouth?: number | null;

  @IsOptional()
  @IsCalendarDate()
  countedOn?: string | null;

  @IsOptional()
  @IsCode()
  project?: string | null;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => LabelRequest)
  remark?: LabelRequest | null;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ProvenanceRequest)
  provenance?: ProvenanceRequest | null;
}
