import { CASE_STATES, READING_PURPOSES } from '@imd/contracts';
import { HistoryQuery, IsCalendarDate, IsCode, IsCountry, listQuery } from '@imd/service';
import { IsIn, IsOptional } from 'class-validator';
import { ReturnCaseAnswer } from '../answers/return-case.answer';
import type { CaseState, ReadingPurpose } from '../domain/return-case';
import { caseKeys } from '../persistence/return-case.schema';

export class ReadReturnCaseQuery {
  /** The reading is recorded with it. */
  @IsIn(READING_PURPOSES)
  purpose: ReadingPurpose;
}

export class ReadCaseHistoryQuery extends HistoryQuery {
  /** The reading is recorded with it. */
  @IsIn(READING_PURPOSES)
  purpose: ReadingPurpose;
}

export class ListReturnCasesQuery extends listQuery(caseKeys, ReturnCaseAnswer) {
  /** The reading is recorded with it. */
  @IsIn(READING_PURPOSES)
  purpose: ReadingPurpose;

  @IsOptional()
  @IsCode()
  scheme?: string;

  @IsOptional()
  @IsIn(CASE_STATES)
  state?: CaseState;

  /** Country of return. */
  @IsOptional()
  @IsCountry()
  country?: string;

  @IsOptional()
  @IsCountry()
  nationality?: string;

  @IsOptional()
  @IsCalendarDate()
  appliedFrom?: string;

  @IsOptional()
  @IsCalendarDate()
  appliedTo?: string;
}
