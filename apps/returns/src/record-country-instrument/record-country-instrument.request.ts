import { DATE_PRECISIONS, type DatePrecision, INSTRUMENT_KINDS, INSTRUMENT_STATES } from '@imd/contracts';
import { IsCalendarDate, IsCountry, LabelRequest, PositiveMoneyRequest, ProvenanceRequest } from '@imd/service';
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
import type { CountryInstrument } from '../domain/country-instrument';

export class RecordCountryInstrumentRequest {
  @IsIn(INSTRUMENT_KINDS)
  kind: CountryInstrument['kind'];

  @IsObject()
  @ValidateNested()
  @Type(() => LabelRequest)
  title: LabelRequest;

  /** Empty: with no country in particular. */
  @IsArray()
  @ArrayMaxSize(250)
  @ArrayUnique()
  @IsCountry({ each: true })
  countries: string[];

  /** Where it works, when the source names a region. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => LabelRequest)
  region?: LabelRequest | null;

  @IsIn(INSTRUMENT_STATES)
  state: CountryInstrument['state'];

  @IsOptional()
  @IsCalendarDate()
  from?: string | null;

  @IsOptional()
  @IsCalendarDate()
  to?: string | null;

  /** How exactly `from` and `to` are known; `day`, when absent. */
  @IsOptional()
  @IsIn(DATE_PRECISIONS)
  datePrecision?: DatePrecision | null;

  @IsArray()
  @ArrayMaxSize(100)
  @ArrayUnique()
  @Length(1, 400, { each: true })
  partners: string[];

  /** One amount for all its countries together. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => PositiveMoneyRequest)
  amount?: PositiveMoneyRequest | null;

  /** Who pays, where it is not this programme. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => LabelRequest)
  paidBy?: LabelRequest | null;

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
