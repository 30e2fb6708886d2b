import { DATE_PRECISIONS, type DatePrecision, INSTRUMENT_KINDS, INSTRUMENT_STATES } from '@imd/contracts';
import {
  IsCalendarDate,
  IsCode,
  IsCountry,
  IsLabel,
  IsText,
  LabelRequest,
  Part,
  PositiveMoneyRequest,
  SourcedRequest,
} from '@imd/service';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsOptional } from 'class-validator';
import type { CountryInstrument } from '../domain/country-instrument';

export class RecordCountryInstrumentRequest extends SourcedRequest {
  @IsIn(INSTRUMENT_KINDS)
  kind: CountryInstrument['kind'];

  @IsLabel()
  title: LabelRequest;

  /** Empty: no country is named. */
  @IsArray()
  @ArrayMaxSize(250)
  @ArrayUnique()
  @IsCountry({ each: true })
  countries: string[];

  /** Where it works, in the words of the source: part of a country, or a region that names its countries. */
  @IsOptional()
  @IsLabel()
  region?: LabelRequest | null;

  /** Registered regions. Where no country is named, it is with every country in them. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(40)
  @ArrayUnique()
  @IsCode({ each: true })
  regions?: string[] | null;

  @IsIn(INSTRUMENT_STATES)
  state: CountryInstrument['state'];

  @IsOptional()
  @IsCalendarDate()
  from?: string | null;

  @IsOptional()
  @IsCalendarDate()
  to?: string | null;

  /** The precision of `from` and `to`; absent: the day. */
  @IsOptional()
  @IsIn(DATE_PRECISIONS)
  datePrecision?: DatePrecision | null;

  @IsArray()
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsText(400, { each: true })
  partners: string[];

  /** One amount for all its countries together. */
  @IsOptional()
  @Part(() => PositiveMoneyRequest)
  amount?: PositiveMoneyRequest | null;

  /** The one that pays, where it is not this programme. */
  @IsOptional()
  @IsLabel()
  paidBy?: LabelRequest | null;

  @IsOptional()
  @IsLabel()
  remark?: LabelRequest | null;
}
