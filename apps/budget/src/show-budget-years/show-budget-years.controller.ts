import { Records, notFoundIn } from '@imd/mongo';
import { BudgetYearPath, idOf, listAnswer, lists, Operation, pageOf, ShownAnswer, shows } from '@imd/service';
import { Controller, Get, Param, Query } from '@nestjs/common';
import {
  AdoptionAnswer,
  adoptionAnswer,
  AllocationAnswer,
  allocationAnswer,
  BudgetYearAnswer,
  budgetYearAnswer,
  ClosingAnswer,
  closingAnswer,
  ControlTotalAnswer,
  controlTotalAnswer,
  DoubleEntryAnswer,
  doubleEntryAnswer,
  EarmarkAnswer,
  earmarkAnswer,
  FirstYearReceptionAnswer,
  firstYearReceptionAnswer,
  MultiYearEstimateAnswer,
  multiYearEstimateAnswer,
  MutationAnswer,
  mutationAnswer,
  ReceptionCostAnswer,
  receptionCostAnswer,
  ReceptionProjectionAnswer,
  receptionProjectionAnswer,
  ReportingGapsAnswer,
  reportingGapsAnswer,
  SettingsAnswer,
  settingsAnswer,
} from '../answers/budget-year.answer';
import { controlTotalOf } from '../domain/budget-control-totals';
import { earmarkOf } from '../domain/budget-earmarks';
import { mutationOf } from '../domain/budget-mutations';
import { budgetPartNotSet } from '../domain/budget-parts.errors';
import type { BudgetYear } from '../domain/budget-year';
import { entriesOf } from '../domain/double-entry';
import { ControlTotalPath, DoubleEntryPath, EarmarkPath, MutationPath } from '../paths';
import { budgetYears } from '../persistence/budget-year.schema';
import { BudgetYearsQuery, ControlTotalsQuery, EarmarksQuery, MutationsQuery } from './show-budget-years.query';

const PART_REFUSALS = [notFoundIn(budgetYears), budgetPartNotSet];

@Controller('v1/budgets')
export class ShowBudgetYearsController {
  constructor(private readonly records: Records) {}

  @Get()
  @Operation({
    id: 'listBudgetYears',
    summary: 'List the budget years',
    scope: 'budgets:read',
    answers: lists(BudgetYearAnswer),
  })
  async list(@Query() query: BudgetYearsQuery) {
    return listAnswer(await this.records.list(budgetYears, query), query, budgetYearAnswer);
  }

  @Get(':year')
  @Operation({
    id: 'showBudgetYear',
    summary: 'Show a budget year',
    description: 'As its officers keep it; what is underspent and why is in the underspend analysis.',
    scope: 'budgets:read',
    answers: shows(BudgetYearAnswer),
    refusals: [notFoundIn(budgetYears)],
  })
  get(@Param() { year }: BudgetYearPath) {
    return this.show(year, (budgetYear) => budgetYear, budgetYearAnswer);
  }

  @Get(':year/settings')
  @Operation({
    id: 'showSettings',
    summary: 'Show what a budget year is judged by',
    scope: 'budgets:read',
    answers: shows(SettingsAnswer),
    refusals: [notFoundIn(budgetYears)],
  })
  settings(@Param() { year }: BudgetYearPath) {
    return this.show(year, (budgetYear) => budgetYear, settingsAnswer);
  }

  @Get(':year/mutations')
  @Operation({
    id: 'listMutations',
    summary: 'List how a budget year changed',
    scope: 'budgets:read',
    answers: lists(MutationAnswer),
    refusals: [notFoundIn(budgetYears)],
  })
  async mutations(@Param() { year }: BudgetYearPath, @Query() query: MutationsQuery) {
    const { mutations } = await this.budgetYear(year);
    return listAnswer(pageOf(mutations, query, `budgets/${year}/mutations`, idOf), query, mutationAnswer);
  }

  @Get(':year/mutations/:mutation')
  @Operation({
    id: 'showMutation',
    summary: 'Show one change of a budget year',
    scope: 'budgets:read',
    answers: shows(MutationAnswer),
    refusals: PART_REFUSALS,
  })
  mutation(@Param() { year, mutation }: MutationPath) {
    return this.show(year, (budgetYear) => mutationOf(budgetYear, mutation), mutationAnswer);
  }

  @Get(':year/double-entries/:entry')
  @Operation({
    id: 'showDoubleEntry',
    summary: 'Show both entries of a reallocation or a cash shift',
    description: 'Under the year that the money was taken from.',
    scope: 'budgets:read',
    answers: shows(DoubleEntryAnswer),
    refusals: PART_REFUSALS,
  })
  async doubleEntry(@Param() { year, entry }: DoubleEntryPath) {
    const years = await this.records.all(budgetYears);
    return this.show(year, () => entriesOf(entry, year, years), doubleEntryAnswer);
  }

  @Get(':year/earmarks')
  @Operation({
    id: 'listEarmarks',
    summary: 'List what is set apart of a budget year',
    scope: 'budgets:read',
    answers: lists(EarmarkAnswer),
    refusals: [notFoundIn(budgetYears)],
  })
  async earmarks(@Param() { year }: BudgetYearPath, @Query() query: EarmarksQuery) {
    const { earmarks } = await this.budgetYear(year);
    const page = pageOf(earmarks, query, `budgets/${year}/earmarks`, ({ purpose }) => purpose);
    return listAnswer(page, query, earmarkAnswer);
  }

  @Get(':year/earmarks/:purpose')
  @Operation({
    id: 'showEarmark',
    summary: 'Show what is set apart for one purpose',
    scope: 'budgets:read',
    answers: shows(EarmarkAnswer),
    refusals: PART_REFUSALS,
  })
  earmark(@Param() { year, purpose }: EarmarkPath) {
    return this.show(year, (budgetYear) => earmarkOf(budgetYear, purpose), earmarkAnswer);
  }

  @Get(':year/control-totals')
  @Operation({
    id: 'listControlTotals',
    summary: 'List the totals that sources state themselves',
    scope: 'budgets:read',
    answers: lists(ControlTotalAnswer),
    refusals: [notFoundIn(budgetYears)],
  })
  async controlTotals(@Param() { year }: BudgetYearPath, @Query() query: ControlTotalsQuery) {
    const { controlTotals } = await this.budgetYear(year);
    const page = pageOf(controlTotals, query, `budgets/${year}/control-totals`, ({ figure }) => figure);
    return listAnswer(page, query, controlTotalAnswer);
  }

  @Get(':year/control-totals/:figure')
  @Operation({
    id: 'showControlTotal',
    summary: 'Show a total that a source states itself',
    scope: 'budgets:read',
    answers: shows(ControlTotalAnswer),
    refusals: PART_REFUSALS,
  })
  controlTotal(@Param() { year, figure }: ControlTotalPath) {
    return this.show(year, (budgetYear) => controlTotalOf(budgetYear, figure), controlTotalAnswer);
  }

  @Get(':year/adoption')
  @Operation({
    id: 'showAdoption',
    summary: 'Show when a budget year was adopted',
    scope: 'budgets:read',
    answers: shows(AdoptionAnswer),
    refusals: PART_REFUSALS,
  })
  adoption(@Param() { year }: BudgetYearPath) {
    return this.show(year, ({ adoption }) => adoption, adoptionAnswer);
  }

  @Get(':year/closing')
  @Operation({
    id: 'showClosing',
    summary: 'Show on what a budget year was closed',
    scope: 'budgets:read',
    answers: shows(ClosingAnswer),
    refusals: PART_REFUSALS,
  })
  closing(@Param() { year }: BudgetYearPath) {
    return this.show(year, ({ closing }) => closing, closingAnswer);
  }

  @Get(':year/allocation')
  @Operation({
    id: 'showAllocation',
    summary: 'Show how a year is planned over its purposes',
    scope: 'budgets:read',
    answers: shows(AllocationAnswer),
    refusals: PART_REFUSALS,
  })
  allocation(@Param() { year }: BudgetYearPath) {
    return this.show(year, ({ allocation }) => allocation, allocationAnswer);
  }

  @Get(':year/multi-year-estimate')
  @Operation({
    id: 'showMultiYearEstimate',
    summary: 'Show the estimates of the four years after a budget year',
    scope: 'budgets:read',
    answers: shows(MultiYearEstimateAnswer),
    refusals: PART_REFUSALS,
  })
  multiYearEstimate(@Param() { year }: BudgetYearPath) {
    return this.show(year, ({ multiYearEstimate }) => multiYearEstimate, multiYearEstimateAnswer);
  }

  @Get(':year/reporting-gaps')
  @Operation({
    id: 'showReportingGaps',
    summary: 'Show which figures of a year nobody reported',
    scope: 'budgets:read',
    answers: shows(ReportingGapsAnswer),
    refusals: PART_REFUSALS,
  })
  reportingGaps(@Param() { year }: BudgetYearPath) {
    return this.show(year, ({ reportingGaps }) => reportingGaps, reportingGapsAnswer);
  }

  @Get(':year/first-year-reception')
  @Operation({
    id: 'showFirstYearReception',
    summary: 'Show what the first-year reception of asylum seekers costs, and what was drawn of its saving',
    scope: 'budgets:read',
    answers: shows(FirstYearReceptionAnswer),
    refusals: PART_REFUSALS,
  })
  firstYearReception(@Param() { year }: BudgetYearPath) {
    return this.show(year, firstYearReceptionAnswer, (reception) => reception);
  }

  @Get(':year/first-year-reception/projection')
  @Operation({
    id: 'showReceptionProjection',
    summary: 'Show what first-year reception was projected to cost in the whole year',
    scope: 'budgets:read',
    answers: shows(ReceptionProjectionAnswer),
    refusals: PART_REFUSALS,
  })
  receptionProjection(@Param() { year }: BudgetYearPath) {
    return this.show(year, ({ receptionProjection }) => receptionProjection, receptionProjectionAnswer);
  }

  @Get(':year/first-year-reception/real-cost')
  @Operation({
    id: 'showReceptionCost',
    summary: 'Show what first-year reception really cost',
    scope: 'budgets:read',
    answers: shows(ReceptionCostAnswer),
    refusals: PART_REFUSALS,
  })
  receptionCost(@Param() { year }: BudgetYearPath) {
    return this.show(year, ({ receptionCost }) => receptionCost, receptionCostAnswer);
  }

  private async budgetYear(year: number): Promise<BudgetYear> {
    const found = await this.records.get(budgetYears, year);
    if (!found) throw notFoundIn(budgetYears)(String(year));
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
