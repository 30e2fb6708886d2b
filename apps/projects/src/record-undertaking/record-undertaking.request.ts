import { DATE_PRECISIONS, type DatePrecision, UNDERTAKING_KINDS, UNDERTAKING_STATES } from '@imd/contracts';
import {
  IsCalendarDate,
  IsCode,
  IsCountry,
  IsLabel,
  IsRegion,
  IsText,
  LabelRequest,
  SourcedRequest,
} from '@imd/service';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsOptional } from 'class-validator';
import type { Undertaking } from '../domain/undertaking';

export class RecordUndertakingRequest extends SourcedRequest {
  /** A decision in force is neither; absent: a promise. */
  @IsOptional()
  @IsIn(UNDERTAKING_KINDS)
  kind?: Undertaking['kind'] | null;

  @IsLabel()
  title: LabelRequest;

  @IsIn(UNDERTAKING_STATES)
  state: Undertaking['state'];

  /** Null when the source does not tell. */
  @IsOptional()
  @IsCalendarDate()
  madeOn?: string | null;

  /** Null when it was made without a date. */
  @IsOptional()
  @IsCalendarDate()
  dueOn?: string | null;

  /** The precision of the dates; absent: the day. */
  @IsOptional()
  @IsIn(DATE_PRECISIONS)
  datePrecision?: DatePrecision | null;

  /** Null while it is open, or when it was fulfilled on a day that nobody wrote down. */
  @IsOptional()
  @IsCalendarDate()
  fulfilledOn?: string | null;

  /** Parliamentary paper in which it was made or fulfilled. */
  @IsOptional()
  @IsText(200)
  reference?: string | null;

  /** Registered organisations that are to settle it. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsCode({ each: true })
  owners?: string[] | null;

  /** A document of the register, in which it was made. */
  @IsOptional()
  @IsCode()
  madeIn?: string | null;

  /** A document of the register, in which it was settled. */
  @IsOptional()
  @IsCode()
  settledIn?: string | null;

  /** How it was settled. */
  @IsOptional()
  @IsLabel()
  settlement?: LabelRequest | null;

  /** Countries that it names. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(250)
  @ArrayUnique()
  @IsCountry({ each: true })
  countries?: string[] | null;

  /** Regions that it names as such, by the OECD’s codes (IATI: Region). */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsRegion({ each: true })
  regions?: string[] | null;
}
