import { IsCode, IsCountry, listQuery, pageQuery } from '@imd/service';
import { IsOptional, IsString, Length } from 'class-validator';
import { ExpenditureAnswer, ReversalAnswer } from '../answers/expenditure.answer';
import { expenditures } from '../persistence/expenditure.schema';

export class ExpendituresQuery extends listQuery(expenditures, ExpenditureAnswer) {
  @IsOptional()
  @IsString()
  @Length(1, 80)
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
