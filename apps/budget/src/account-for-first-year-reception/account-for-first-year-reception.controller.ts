import { notFoundIn } from '@imd/mongo';
import {
  Booking,
  BudgetYearPath,
  type CommandContext,
  Commands,
  Context,
  creates,
  Operation,
  sets,
} from '@imd/service';
import { Body, Controller, Param, Post, Put } from '@nestjs/common';
import { MutationAnswer, ReceptionCostAnswer, ReceptionProjectionAnswer } from '../answers/budget-year.answer';
import { COST_REFUSALS, DRAW_REFUSALS, PROJECTION_REFUSALS } from '../domain/budget-first-year-reception';
import { budgetYears } from '../persistence/budget-year.schema';
import {
  drawReceptionSavingUseCase,
  projectFirstYearReceptionUseCase,
  stateReceptionCostUseCase,
} from './account-for-first-year-reception';
import {
  DrawReceptionSavingRequest,
  ProjectFirstYearReceptionRequest,
  StateReceptionCostRequest,
} from './account-for-first-year-reception.request';

@Controller('v1/budgets/:year/first-year-reception')
export class AccountForFirstYearReceptionController {
  constructor(private readonly commands: Commands) {}

  @Put('projection')
  @Operation({
    id: 'projectFirstYearReception',
    summary: 'Record the confirmed projection of what first-year reception costs in the whole year',
    scope: 'budgets:write',
    answers: sets(ReceptionProjectionAnswer),
    refusals: [notFoundIn(budgetYears), ...PROJECTION_REFUSALS],
    example: { amount: { value: '285000000.00', currency: 'EUR' }, confirmedOn: '2010-09-01' },
  })
  project(
    @Param() path: BudgetYearPath,
    @Body() request: ProjectFirstYearReceptionRequest,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(context, projectFirstYearReceptionUseCase(path, request));
  }

  @Put('real-cost')
  @Operation({
    id: 'stateReceptionCost',
    summary: 'State what first-year reception really cost in a closed year',
    scope: 'budgets:write',
    answers: sets(ReceptionCostAnswer),
    refusals: [notFoundIn(budgetYears), ...COST_REFUSALS],
    example: { amount: { value: '287000000.00', currency: 'EUR' }, statedOn: '2011-05-18' },
  })
  stateCost(
    @Param() path: BudgetYearPath,
    @Body() request: StateReceptionCostRequest,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(context, stateReceptionCostUseCase(path, request));
  }

  @Post('draws')
  @Booking()
  @Operation({
    id: 'drawReceptionSaving',
    summary: 'Draw on what first-year reception saves, for the strategic country approach',
    description: 'Reception gives up what the programme gets: a mutation of the year, earmarked for that theme.',
    scope: 'budgets:write',
    answers: creates(MutationAnswer),
    refusals: [notFoundIn(budgetYears), ...DRAW_REFUSALS],
    example: {
      id: 'reception-saving-1',
      amount: { value: '1000000.00', currency: 'EUR' },
      atStage: 'second-supplementary',
      decidedOn: '2010-11-26',
    },
  })
  draw(@Param() path: BudgetYearPath, @Body() request: DrawReceptionSavingRequest, @Context() context: CommandContext) {
    return this.commands.execute(context, drawReceptionSavingUseCase(path, request));
  }
}
