import { Records } from '@imd/mongo';
import { BudgetYearPath, idOf, listAnswer, lists, Operation, pageOf, ShownAnswer, shows } from '@imd/service';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ExpenditureAnswer, expenditureAnswer, ReversalAnswer, reversalAnswer } from '../answers/expenditure.answer';
import type { Expenditure } from '../domain/expenditure';
import { expenditureNotFound } from '../domain/expenditure.errors';
import { ExpenditurePath } from '../paths';
import { expenditures } from '../persistence/expenditure.schema';
import { ExpendituresQuery, ReversalsQuery } from './show-expenditures.query';

@Controller('v1/budgets/:year/expenditures')
export class ShowExpendituresController {
  constructor(private readonly records: Records) {}

  @Get()
  @Operation({
    id: 'listExpenditures',
    summary: 'List the expenditures of a budget year',
    scope: 'budgets:read',
    answers: lists(ExpenditureAnswer),
  })
  async list(@Param() { year }: BudgetYearPath, @Query() query: ExpendituresQuery) {
    return listAnswer(await this.records.list(expenditures, query, { year }), query, expenditureAnswer);
  }

  @Get(':id')
  @Operation({
    id: 'showExpenditure',
    summary: 'Show an expenditure',
    scope: 'budgets:read',
    answers: shows(ExpenditureAnswer),
    refusals: [expenditureNotFound],
  })
  async get(@Param() path: ExpenditurePath) {
    return new ShownAnswer(expenditureAnswer(await this.expenditure(path)));
  }

  @Get(':id/reversals')
  @Operation({
    id: 'listReversals',
    summary: 'List what was taken back of an expenditure',
    scope: 'budgets:read',
    answers: lists(ReversalAnswer),
    refusals: [expenditureNotFound],
  })
  async reversals(@Param() path: ExpenditurePath, @Query() query: ReversalsQuery) {
    const { id, reversals } = await this.expenditure(path);
    return listAnswer(pageOf(reversals, query, `expenditures/${id}/reversals`, idOf), query, reversalAnswer);
  }

  private async expenditure({ year, id }: ExpenditurePath): Promise<Expenditure> {
    const found = await this.records.get(expenditures, id);
    if (found?.year !== year) throw expenditureNotFound(year, id);
    return found;
  }
}
