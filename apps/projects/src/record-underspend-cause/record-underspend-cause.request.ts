import { CAUSE_DRIVERS, CAUSE_NATURES, CAUSE_TIMINGS } from '@imd/contracts';
import { IsBudgetYear, IsCode, IsLabel, LabelRequest, MoneyRequest, Part, SourcedRequest } from '@imd/service';
import { IsIn, IsOptional } from 'class-validator';
import type { UnderspendCause } from '../domain/underspend-cause';

export class RecordUnderspendCauseRequest extends SourcedRequest {
  /** Chosen by the client, for ever. */
  @IsCode()
  id: string;

  /** The underspent budget year. */
  @IsBudgetYear()
  year: number;

  /** One of the cause codes that were set. */
  @IsCode()
  code: string;

  /** Null for a cause at a purpose, or at the programme as a whole. */
  @IsOptional()
  @IsCode()
  project?: string | null;

  /** Priority or theme; that of the project, where there is a project that has one. */
  @IsOptional()
  @IsCode()
  purpose?: string | null;

  /** The group in the source's own words, where it names several projects at once. */
  @IsOptional()
  @IsLabel()
  group?: LabelRequest | null;

  @IsOptional()
  @IsLabel()
  narrative?: LabelRequest | null;

  /** Positive explains underspend, negative overspend; null or absent when it is not quantified, which is not zero. */
  @IsOptional()
  @Part(() => MoneyRequest)
  amount?: MoneyRequest | null;

  /** The money slips to a later year, or is lost to the programme. */
  @IsOptional()
  @IsIn(CAUSE_TIMINGS)
  timing?: UnderspendCause['timing'];

  @IsOptional()
  @IsIn(CAUSE_NATURES)
  nature?: UnderspendCause['nature'];

  @IsOptional()
  @IsIn(CAUSE_DRIVERS)
  driver?: UnderspendCause['driver'];
}
