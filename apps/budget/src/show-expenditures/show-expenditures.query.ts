import { EXPENDITURE_FLAGS, EXPENDITURE_KINDS } from '@imd/contracts';
import {
  IsCalendarDate,
  IsCode,
  IsCountry,
  IsCurrency,
  IsId,
  IsMoneyNotNegative,
  IsRegion,
  listQuery,
  pageQuery,
} from '@imd/service';
import { IsIn, IsOptional } from 'class-validator';
import { ExpenditureAnswer, ReversalAnswer, SettlementAnswer } from '../answers/expenditure.answer';
import { expenditures } from '../persistence/expenditure.schema';

export class ExpendituresQuery extends listQuery(expenditures, ExpenditureAnswer) {
  @IsOptional()
  @IsId()
  commitment?: string;

  @IsOptional()
  @IsCode()
  project?: string;

  /** A partner of the project when it was recorded. */
  @IsOptional()
  @IsCode()
  partner?: string;

  /** One of the countries that its money is split over. */
  @IsOptional()
  @IsCountry()
  country?: string;

  /** One of the regions that its money goes to as such, by the OECD’s code (IATI: Region). */
  @IsOptional()
  @IsRegion()
  region?: string;

  /** The currency in which it was paid. */
  @IsOptional()
  @IsCurrency()
  currency?: string;

  @IsOptional()
  @IsCode()
  purpose?: string;

  /** Such an expenditure was accepted, but is not ordinary. */
  @IsOptional()
  @IsIn(EXPENDITURE_FLAGS)
  flag?: (typeof EXPENDITURE_FLAGS)[number];

  @IsOptional()
  @IsIn(EXPENDITURE_KINDS)
  kind?: (typeof EXPENDITURE_KINDS)[number];

  /** The first day of a period. */
  @IsOptional()
  @IsCalendarDate()
  bookedFrom?: string;

  /** The last day of a period. */
  @IsOptional()
  @IsCalendarDate()
  bookedTo?: string;

  /** The least amount. */
  @IsOptional()
  @IsMoneyNotNegative()
  amountFrom?: string;

  /** The largest amount. */
  @IsOptional()
  @IsMoneyNotNegative()
  amountTo?: string;
}

export class ReversalsQuery extends pageQuery(ReversalAnswer) {}

export class SettlementsQuery extends pageQuery(SettlementAnswer) {}
