import { notFoundIn } from '@imd/mongo';
import { Booking, BudgetYearPath, type CommandContext, Commands, Context, creates, Operation } from '@imd/service';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { MutationAnswer } from '../answers/budget-year.answer';
import { CARRY_OVER_REFUSALS } from '../domain/budget-carry-over';
import { MUTATION_REFUSALS } from '../domain/budget-mutations';
import { budgetYears } from '../persistence/budget-year.schema';
import { recordMutationUseCase } from './record-mutation';
import { RecordMutationRequest } from './record-mutation.request';

@Controller('v1/budgets/:year/mutations')
export class RecordMutationController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @Booking()
  @Operation({
    id: 'recordMutation',
    summary: 'Record a change of a budget year',
    description:
      'The sum of the mutations is what is appropriated. A mutation never changes: a correction is another one.',
    scope: 'budgets:write',
    answers: creates(MutationAnswer),
    refusals: [notFoundIn(budgetYears), ...MUTATION_REFUSALS, ...CARRY_OVER_REFUSALS],
  })
  post(@Param() path: BudgetYearPath, @Body() request: RecordMutationRequest, @Context() context: CommandContext) {
    return this.commands.execute(context, recordMutationUseCase(path, request));
  }
}
