import { CASE_STATES } from '@imd/contracts';
import { IsCalendarDate } from '@imd/service';
import { IsIn } from 'class-validator';
import type { CaseState } from '../domain/return-case';

export class TakeCaseStepRequest {
  @IsIn(CASE_STATES)
  to: CaseState;

  @IsCalendarDate()
  on: string;
}
