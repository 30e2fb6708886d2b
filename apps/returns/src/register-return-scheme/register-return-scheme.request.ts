import { ASSISTANCE_MODALITIES, DATE_PRECISIONS, SCHEME_STATES } from '@imd/contracts';
import { IsCalendarDate, IsCode, IsCountry, LabelRequest, MoneyRequest, ProvenanceRequest } from '@imd/service';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsObject,
  IsOptional,
  Length,
  ValidateNested,
} from 'class-validator';
import type { ReturnScheme } from '../domain/return-scheme';

export class RegisterReturnSchemeRequest {
  @IsObject()
  @ValidateNested()
  @Type(() => LabelRequest)
  title: LabelRequest;

  @IsOptional()
  @Length(1, 400)
  operator?: string | null;

  @IsArray()
  @ArrayMaxSize(100)
  @ArrayUnique()
  @Length(1, 400, { each: true })
  partners: string[];

  @IsOptional()
  @IsIn(ASSISTANCE_MODALITIES)
  modality?: ReturnScheme['modality'];

  @IsIn(SCHEME_STATES)
  state: ReturnScheme['state'];

  @IsOptional()
  @IsCalendarDate()
  applicationFrom?: string | null;

  @IsOptional()
  @IsCalendarDate()
  applicationTo?: string | null;

  @IsOptional()
  @IsCalendarDate()
  runOffTo?: string | null;

  @IsOptional()
  @IsIn(DATE_PRECISIONS)
  datePrecision?: ReturnScheme['datePrecision'] | null;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => MoneyRequest)
  ceiling?: MoneyRequest | null;

  @IsArray()
  @ArrayMaxSize(250)
  @ArrayUnique()
  @IsCountry({ each: true })
  countries: string[];

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
