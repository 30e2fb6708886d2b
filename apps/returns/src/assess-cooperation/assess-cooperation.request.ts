import { COOPERATION_RATINGS } from '@imd/contracts';
import { IsCalendarDate, IsCount, IsCountry, IsLabel, LabelRequest, Part, SourcedRequest } from '@imd/service';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import type { Rating } from '../domain/cooperation-assessment';

export class OverruledRequest {
  @IsIn(COOPERATION_RATINGS)
  rating: Rating;

  @IsLabel()
  reason: LabelRequest;
}

export class AssessCooperationRequest extends SourcedRequest {
  @IsCountry()
  country: string;

  @IsCalendarDate()
  from: string;

  @IsCalendarDate()
  to: string;

  /** Travel documents that were asked for; null is unknown. */
  @IsOptional()
  @IsCount()
  documentsAsked?: number | null;

  @IsOptional()
  @IsCount()
  documentsIssued?: number | null;

  /** Of those issued, the ones that came within the term. */
  @IsOptional()
  @IsCount()
  issuedInTime?: number | null;

  /** The term in days; needed with a number of documents that came in time. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(3_650)
  termDays?: number | null;

  /** The rating of an officer who knows more than the numbers, with the reason. */
  @IsOptional()
  @Part(() => OverruledRequest)
  overruled?: OverruledRequest | null;

  @IsOptional()
  @IsLabel()
  remark?: LabelRequest | null;
}
