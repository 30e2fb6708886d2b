import { Records } from '@imd/mongo';
import { BudgetYearPath, itemAnswer, listAnswer, PageQuery, type ItemAnswer } from '@imd/service';
import { Controller, Get, Param, Query } from '@nestjs/common';
import {
  allocationAnswer,
  budgetYearAnswer,
  earmarkAnswer,
  firstYearReceptionAnswer,
  multiYearEstimateAnswer,
  mutationAnswer,
  reportingGapsAnswer,
} from '../answers/budget-year.answer';
import type { BudgetYear } from '../domain/budget-year';
import { budgetYears } from '../persistence/budget-year.schema';

/** A year and its parts; a part that nobody set is null inside, not missing. */
@Controller('v1/budgets')
export class ShowBudgetYearsController {
  constructor(private readonly records: Records) {}

  @Get()
  async list(@Query() { cursor, limit }: PageQuery) {
    return listAnswer(await this.records.list(budgetYears, { after: cursor, limit }), budgetYearAnswer);
  }

  @Get(':year')
  get(@Param() { year }: BudgetYearPath) {
    return this.show(year, budgetYearAnswer);
  }

  @Get(':year/mutations')
  mutations(@Param() { year }: BudgetYearPath) {
    return this.show(year, ({ mutations }) => ({ items: mutations.map(mutationAnswer), next: null }));
  }

  @Get(':year/earmarks')
  earmarks(@Param() { year }: BudgetYearPath) {
    return this.show(year, ({ earmarks }) => ({ items: earmarks.map(earmarkAnswer), next: null }));
  }

  @Get(':year/allocation')
  allocation(@Param() { year }: BudgetYearPath) {
    return this.show(year, ({ allocation }) => allocationAnswer(allocation));
  }

  @Get(':year/multi-year-estimate')
  multiYearEstimate(@Param() { year }: BudgetYearPath) {
    return this.show(year, ({ multiYearEstimate }) => multiYearEstimateAnswer(multiYearEstimate));
  }

  @Get(':year/reporting-gaps')
  reportingGaps(@Param() { year }: BudgetYearPath) {
    return this.show(year, ({ reportingGaps }) => reportingGapsAnswer(reportingGaps));
  }

  @Get(':year/first-year-reception')
  firstYearReception(@Param() { year }: BudgetYearPath) {
    return this.show(year, ({ firstYearReception }) => firstYearReceptionAnswer(firstYearReception));
  }

  private async show(year: number, part: (budgetYear: BudgetYear) => object): Promise<ItemAnswer> {
    return itemAnswer(budgetYears, year, await this.records.get(budgetYears, year), part);
  }
}
