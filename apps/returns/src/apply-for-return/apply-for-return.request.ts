import { IsCalendarDate, IsCode, IsCount, IsCountry, SourcedRequest } from '@imd/service';
import { Min } from 'class-validator';

export class ApplyForReturnRequest extends SourcedRequest {
  @IsCode()
  scheme: string;

  @IsCountry()
  nationality: string;

  /** Country of return. */
  @IsCountry()
  country: string;

  @Min(1)
  @IsCount()
  persons: number;

  /** Of the persons. */
  @IsCount()
  minors: number;

  @IsCalendarDate()
  appliedOn: string;
}
