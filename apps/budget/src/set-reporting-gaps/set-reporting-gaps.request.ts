import { REPORTED_FIGURES } from '@imd/contracts';
import { IsCode, ProvenanceRequest } from '@imd/service';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsObject, IsOptional, ValidateNested } from 'class-validator';

export class ReportingGapRequest {
  @IsIn(REPORTED_FIGURES)
  figure: (typeof REPORTED_FIGURES)[number];

  /** Absent or null: the figure of the year as a whole. */
  @IsOptional()
  @IsCode()
  purpose?: string | null;
}

export class SetReportingGapsRequest {
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => ReportingGapRequest)
  gaps: ReportingGapRequest[];

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ProvenanceRequest)
  provenance?: ProvenanceRequest | null;
}
