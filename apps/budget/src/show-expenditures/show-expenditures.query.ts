import { IsCode, IsCountry, IsId, listQuery, pageQuery } from '@imd/service';
import { IsOptional } from 'class-validator';
import { ExpenditureAnswer, ReversalAnswer, SettlementAnswer } from '../answers/expenditure.answer';
import { expenditures } from '../persistence/expenditure.schema';

export class ExpendituresQuery extends listQuery(expenditures, ExpenditureAnswer) {
  @IsOptional()
  @IsId()
  commitment?: string;

  @IsOptional()
  @IsCode()
  project?: string;

  /** One of the countries that its money is split over. */
  @IsOptional()
  @IsCountry()
  country?: string;

  @IsOptional()
  @IsCode()
  purpose?: string;
}

export class ReversalsQuery extends pageQuery(ReversalAnswer) {}

export class SettlementsQuery extends pageQuery(SettlementAnswer) {}
