import { Records, unknownIn } from '@imd/mongo';
import { BudgetYearPath, idOf, listAnswer, pageOf, ShownAnswer } from '@imd/service';
import { Controller, Get, Param, Query } from '@nestjs/common';
import {
  adoptionAnswer,
  allocationAnswer,
  budgetYearAnswer,
  closingAnswer,
  controlTotalAnswer,
  earmarkAnswer,
  firstYearReceptionAnswer,
  multiYearEstimateAnswer,
  mutationAnswer,
  reportingGapsAnswer,
} from '../answers/budget-year.answer';
import { controlTotalOf, earmarkOf, mutationOf, type BudgetYear } from '../domain/budget-year';
import { budgetPartNotSet } from '../domain/budget-year.errors';
import { ControlTotalPath, EarmarkPath, MutationPath } from '../paths';
import { budgetYears } from '../persistence/budget-year.schema';
import { BudgetYearsQuery, ControlTotalsQuery, EarmarksQuery, MutationsQuery } from './show-budget-years.query';

/** A year and its parts; each part has the path under which it is set. */
@Controller('v1/budgets')
export class ShowBudgetYearsController {
  constructor(private readonly records: Records) {}

  @Get()
  async list(@Query() query: BudgetYearsQuery) {
    return listAnswer(await this.records.list(budgetYears, query), query, budgetYearAnswer);
  }

  @Get(':year')
  get(@Param() { year }: BudgetYearPath) {
    return this.show(year, (budgetYear) => budgetYear, budgetYearAnswer);
  }

  @Get(':year/mutations')
  async mutations(@Param() { year }: BudgetYearPath, @Query() query: MutationsQuery) {
    const { mutations } = await this.budgetYear(year);
    return listAnswer(pageOf(mutations, query, `budgets/${year}/mutations`, idOf), query, mutationAnswer);
  }

  @Get(':year/mutations/:mutation')
  mutation(@Param() { year, mutation }: MutationPath) {
    return this.show(year, (budgetYear) => mutationOf(budgetYear, mutation), mutationAnswer);
  }

  @Get(':year/earmarks')
  async earmarks(@Param() { year }: BudgetYearPath, @Query() query: EarmarksQuery) {
    const { earmarks } = await this.budgetYear(year);
    const page = pageOf(earmarks, query, `budgets/${year}/earmarks`, ({ purpose }) => purpose);
    return listAnswer(page, query, earmarkAnswer);
  }

  @Get(':year/earmarks/:purpose')
  earmark(@Param() { year, purpose }: EarmarkPath) {
    return this.show(year, (budgetYear) => earmarkOf(budgetYear, purpose), earmarkAnswer);
  }

  @Get(':year/control-totals')
  async controlTotals(@Param() { year }: BudgetYearPath, @Query() query: ControlTotalsQuery) {
    const { controlTotals } = await this.budgetYear(year);
    const page = pageOf(controlTotals, query, `budgets/${year}/control-totals`, ({ figure }) => figure);
    return listAnswer(page, query, controlTotalAnswer);
  }

  @Get(':year/control-totals/:figure')
  controlTotal(@Param() { year, figure }: ControlTotalPath) {
    return this.show(year, (budgetYear) => controlTotalOf(budgetYear, figure), controlTotalAnswer);
  }

  @Get(':year/adoption')
  adoption(@Param() { year }: BudgetYearPath) {
    return this.show(year, ({ adoption }) => adoption, adoptionAnswer);
  }

  @Get(':year/closing')
  closing(@Param() { year }: BudgetYearPath) {
    return this.show(year, ({ closing }) => closing, closingAnswer);
  }

  @Get(':year/allocation')
  allocation(@Param() { year }: BudgetYearPath) {
    return this.show(year, ({ allocation }) => allocation, allocationAnswer);
  }

  @Get(':year/multi-year-estimate')
  multiYearEstimate(@Param() { year }: BudgetYearPath) {
    return this.show(year, ({ multiYearEstimate }) => multiYearEstimate, multiYearEstimateAnswer);
  }

  @Get(':year/reporting-gaps')
  reportingGaps(@Param() { year }: BudgetYearPath) {
    return this.show(year, ({ reportingGaps }) => reportingGaps, reportingGapsAnswer);
  }

  @Get(':year/first-year-reception')
  firstYearReception(@Param() { year }: BudgetYearPath) {
    return this.show(year, ({ firstYearReception }) => firstYearReception, firstYearReceptionAnswer);
  }

  private async budgetYear(year: number): Promise<BudgetYear> {
    const found = await this.records.get(budgetYears, year);
    if (!found) throw unknownIn(budgetYears)(String(year));
    return found;
  }

  private async show<Part>(
    year: number,
    partOf: (budgetYear: BudgetYear) => Part | null,
    answer: (part: Part) => object,
  ): Promise<ShownAnswer> {
    const part = partOf(await this.budgetYear(year));
    if (part === null) throw budgetPartNotSet(year);
    return new ShownAnswer(answer(part));
  }
}
