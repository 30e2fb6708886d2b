import { REPORTED_FIGURES } from '@imd/contracts';
import { IsCode, Parts, SourcedRequest } from '@imd/service';
import { IsIn, IsOptional } from 'class-validator';

export class ReportingGapRequest {
  @IsIn(REPORTED_FIGURES)
  figure: (typeof REPORTED_FIGURES)[number];

  /** Absent or null: the figure of the year as a whole. */
  @IsOptional()
  @IsCode()
  purpose?: string | null;
}

export class SetReportingGapsRequest extends SourcedRequest {
  @Parts(() => ReportingGapRequest, { atMost: 200 })
  gaps: ReportingGapRequest[];
}
