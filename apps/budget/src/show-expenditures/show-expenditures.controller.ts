import { Records } from '@imd/mongo';
import { BudgetYearPath, itemAnswer, listAnswer, type ItemAnswer } from '@imd/service';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { expenditureAnswer, reversalAnswer } from '../answers/expenditure.answer';
import type { Expenditure } from '../domain/expenditure';
import { expenditureUnknown } from '../domain/expenditure.errors';
import { ExpenditurePath } from '../paths';
import { expenditures } from '../persistence/expenditure.schema';
import { expendituresFilter, ExpendituresQuery } from './show-expenditures.query';

@Controller('v1/budgets/:year/expenditures')
export class ShowExpendituresController {
  constructor(private readonly records: Records) {}

  @Get()
  async list(@Param() { year }: BudgetYearPath, @Query() query: ExpendituresQuery) {
    const { cursor: after, limit } = query;
    return listAnswer(
      await this.records.list(expenditures, { filter: expendituresFilter(year, query), after, limit }),
      expenditureAnswer,
    );
  }

  @Get(':id')
  get(@Param() path: ExpenditurePath) {
    return this.show(path, expenditureAnswer);
  }

  @Get(':id/reversals')
  reversals(@Param() path: ExpenditurePath) {
    return this.show(path, ({ reversals }) => ({ items: reversals.map(reversalAnswer), next: null }));
  }

  private async show({ year, id }: ExpenditurePath, part: (expenditure: Expenditure) => object): Promise<ItemAnswer> {
    const found = await this.records.get(expenditures, id);
    if (found?.state.year !== year) throw expenditureUnknown(year, id);
    return itemAnswer(expenditures, id, found, part);
  }
}
