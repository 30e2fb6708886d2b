import {
  IsBudgetYearParameter,
  IsCalendarDate,
  IsCode,
  IsCurrency,
  IsId,
  IsMoneyNotNegative,
  listQuery,
} from '@imd/service';
import { IsOptional } from 'class-validator';
import { CommitmentAnswer, DueInstalmentAnswer } from '../answers/commitment.answer';
import { commitments } from '../persistence/commitment.schema';
import { dueInstalments } from '../persistence/due-instalment.schema';

export class CommitmentsQuery extends listQuery(commitments, CommitmentAnswer) {
  @IsOptional()
  @IsCode()
  project?: string;

  /** A partner of the project when it was recorded. */
  @IsOptional()
  @IsCode()
  partner?: string;

  /** The currency in which it was promised. */
  @IsOptional()
  @IsCurrency()
  currency?: string;

  @IsOptional()
  @IsCode()
  purpose?: string;

  /** The year they were made in. */
  @IsOptional()
  @IsBudgetYearParameter()
  year?: number;

  /** An instalment of this year is open. */
  @IsOptional()
  @IsBudgetYearParameter()
  openIn?: number;

  /** The first day of a period. */
  @IsOptional()
  @IsCalendarDate()
  madeFrom?: string;

  /** The last day of a period. */
  @IsOptional()
  @IsCalendarDate()
  madeTo?: string;

  /** The least value. */
  @IsOptional()
  @IsMoneyNotNegative()
  valueFrom?: string;

  /** The largest value. */
  @IsOptional()
  @IsMoneyNotNegative()
  valueTo?: string;
}

export class DueInstalmentsQuery extends listQuery(dueInstalments, DueInstalmentAnswer) {
  @IsOptional()
  @IsId()
  commitment?: string;

  @IsOptional()
  @IsCode()
  project?: string;

  /** A partner of the project when the commitment was recorded. */
  @IsOptional()
  @IsCode()
  partner?: string;

  /** The currency of the commitment. */
  @IsOptional()
  @IsCurrency()
  currency?: string;

  @IsOptional()
  @IsCode()
  purpose?: string;

  /** The year whose cash they claim. */
  @IsOptional()
  @IsBudgetYearParameter()
  year?: number;

  /** The first day of a period. */
  @IsOptional()
  @IsCalendarDate()
  dueFrom?: string;

  /** The last day of a period: with yesterday, what is overdue; with an earlier day, for how long. */
  @IsOptional()
  @IsCalendarDate()
  dueTo?: string;
}
