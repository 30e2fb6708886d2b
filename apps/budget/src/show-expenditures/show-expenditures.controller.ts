import { notFoundIn, Records } from '@imd/mongo';
import {
  BudgetYearPath,
  idOf,
  inCsvToo,
  listAnswer,
  lists,
  Operation,
  pageOf,
  sheetAnswer,
  ShownAnswer,
  shows,
} from '@imd/service';
import { Controller, Get, Param, Query } from '@nestjs/common';
import {
  ExpenditureAnswer,
  expenditureAnswer,
  ReversalAnswer,
  reversalAnswer,
  SettlementAnswer,
  settlementAnswer,
} from '../answers/expenditure.answer';
import type { Expenditure } from '../domain/expenditure';
import { expenditureNotFound } from '../domain/expenditure.errors';
import { ExpenditurePath } from '../paths';
import { budgetYears } from '../persistence/budget-year.schema';
import { expenditures } from '../persistence/expenditure.schema';
import { EXPENDITURE_SHEET } from '../requests/expenditure.sheet';
import { ExpendituresQuery, ReversalsQuery, SettlementsQuery } from './show-expenditures.query';

@Controller('v1/budgets/:year/expenditures')
export class ShowExpendituresController {
  constructor(private readonly records: Records) {}

  @Get()
  @Operation({
    id: 'listExpenditures',
    summary: 'List the expenditures of a budget year',
    description: 'As `text/csv`: a file for `uploadExpenditures`.',
    scope: 'budgets:read',
    answers: inCsvToo(lists(ExpenditureAnswer)),
    refusals: [notFoundIn(budgetYears)],
  })
  async list(@Param() { year }: BudgetYearPath, @Query() query: ExpendituresQuery) {
    if (!(await this.records.get(budgetYears, year))) throw notFoundIn(budgetYears)(String(year));
    const page = await this.records.list(expenditures, query, { year });
    return sheetAnswer(EXPENDITURE_SHEET, page, query, expenditureAnswer);
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

  @Get(':id/settlements')
  @Operation({
    id: 'listSettlements',
    summary: 'List what the partner accounted for of an advance',
    scope: 'budgets:read',
    answers: lists(SettlementAnswer),
    refusals: [expenditureNotFound],
  })
  async settlements(@Param() path: ExpenditurePath, @Query() query: SettlementsQuery) {
    const { id, settlements } = await this.expenditure(path);
    return listAnswer(pageOf(settlements, query, `expenditures/${id}/settlements`, idOf), query, settlementAnswer);
  }

  private async expenditure({ year, id }: ExpenditurePath): Promise<Expenditure> {
    const found = await this.records.get(expenditures, id);
    if (found?.year !== year) throw expenditureNotFound(year, id);
    return found;
  }
}
