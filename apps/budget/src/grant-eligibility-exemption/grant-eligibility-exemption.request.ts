import { IsCalendarDate, IsCode, IsCountry, IsText, SourcedRequest } from '@imd/service';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsOptional } from 'class-validator';

export class GrantEligibilityExemptionRequest extends SourcedRequest {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(250)
  @ArrayUnique()
  @IsCountry({ each: true })
  countries: string[];

  /** Absent or null: the document that tells of it does not say why. */
  @IsOptional()
  @IsText()
  reason?: string | null;

  /** The role under which it is granted: `budget-authoriser`. */
  @IsCode()
  role: string;

  @IsOptional()
  @IsCalendarDate()
  grantedOn?: string | null;
}
