import { READING_PURPOSES } from '@imd/contracts';
import { IsId, listQuery } from '@imd/service';
import { IsIn, IsOptional } from 'class-validator';
import { CaseReadingAnswer } from '../answers/case-reading.answer';
import type { ReadingPurpose } from '../domain/return-case';
import { caseReadings } from '../persistence/case-reading.schema';

export class ListCaseReadingsQuery extends listQuery(caseReadings, CaseReadingAnswer) {
  @IsOptional()
  @IsId()
  case?: string;

  @IsOptional()
  @IsId()
  actor?: string;

  @IsOptional()
  @IsIn(READING_PURPOSES)
  purpose?: ReadingPurpose;
}
