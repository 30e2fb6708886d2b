import { FACILITY_STATES } from '@imd/contracts';
import { IsCalendarDate, IsCode, IsCount, IsCountry, IsLabel, LabelRequest, SourcedRequest } from '@imd/service';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsOptional } from 'class-validator';
import type { ReceptionFacility } from '../domain/reception-facility';

export class RegisterReceptionFacilityRequest extends SourcedRequest {
  @IsCountry()
  country: string;

  @IsLabel()
  title: LabelRequest;

  @IsIn(FACILITY_STATES)
  state: ReceptionFacility['state'];

  /** The services of the facility, such as `shelter` or `training`. */
  @IsArray()
  @ArrayMaxSize(40)
  @ArrayUnique()
  @IsCode({ each: true })
  services: string[];

  /** Places; null is unknown. */
  @IsOptional()
  @IsCount()
  capacity?: number | null;

  /** Returned minors on the day of the count; null is unknown. */
  @IsOptional()
  @IsCount()
  occupancyMinors?: number | null;

  /** Local youth, counted apart from the minors and never added to them. */
  @IsOptional()
  @IsCount()
  occupancyLocalYouth?: number | null;

  /** The day of the count; needed with any occupancy. */
  @IsOptional()
  @IsCalendarDate()
  countedOn?: string | null;

  /** The project that pays for it. */
  @IsOptional()
  @IsCode()
  project?: string | null;

  @IsOptional()
  @IsLabel()
  remark?: LabelRequest | null;
}
