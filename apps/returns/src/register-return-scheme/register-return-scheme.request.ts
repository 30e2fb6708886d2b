import { ASSISTANCE_MODALITIES, DATE_PRECISIONS, SCHEME_STATES } from '@imd/contracts';
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
import type { ReturnScheme } from '../domain/return-scheme';

export class RegisterReturnSchemeRequest extends SourcedRequest {
  @IsLabel()
  title: LabelRequest;

  @IsOptional()
  @IsText(400)
  operator?: string | null;

  @IsArray()
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsText(400, { each: true })
  partners: string[];

  @IsOptional()
  @IsIn(ASSISTANCE_MODALITIES)
  modality?: ReturnScheme['modality'] | null;

  @IsIn(SCHEME_STATES)
  state: ReturnScheme['state'];

  /** First day to apply. */
  @IsOptional()
  @IsCalendarDate()
  applicationFrom?: string | null;

  /** Last day to apply. */
  @IsOptional()
  @IsCalendarDate()
  applicationTo?: string | null;

  /** Last day of departure for who applied in time. */
  @IsOptional()
  @IsCalendarDate()
  runOffTo?: string | null;

  /** The precision of the three days; absent: the day. */
  @IsOptional()
  @IsIn(DATE_PRECISIONS)
  datePrecision?: ReturnScheme['datePrecision'] | null;

  /** Highest assistance per case. */
  @IsOptional()
  @Part(() => PositiveMoneyRequest)
  ceiling?: PositiveMoneyRequest | null;

  /** Empty: open to every country. */
  @IsArray()
  @ArrayMaxSize(250)
  @ArrayUnique()
  @IsCountry({ each: true })
  countries: string[];

  /** The project that pays for it. */
  @IsOptional()
  @IsCode()
  project?: string | null;

  @IsOptional()
  @IsLabel()
  remark?: LabelRequest | null;
}
