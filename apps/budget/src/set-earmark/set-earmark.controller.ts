import { notFoundIn } from '@imd/mongo';
import { type CommandContext, Commands, Context, Operation, sets } from '@imd/service';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { EarmarkAnswer } from '../answers/budget-year.answer';
import { EARMARK_REFUSALS } from '../domain/budget-earmarks';
import { EarmarkPath } from '../paths';
import { budgetYears } from '../persistence/budget-year.schema';
import { setEarmarkUseCase } from './set-earmark';
import { SetEarmarkRequest } from './set-earmark.request';

@Controller('v1/budgets/:year/earmarks/:purpose')
export class SetEarmarkController {
  constructor(private readonly commands: Commands) {}

  @Put()
  @Operation({
    id: 'setEarmark',
    summary: 'Set the part of a year apart for one purpose',
    description: 'A purpose draws its own earmark first, then what is not earmarked; never the earmark of another.',
    scope: 'budgets:write',
    answers: sets(EarmarkAnswer),
    refusals: [notFoundIn(budgetYears), ...EARMARK_REFUSALS],
  })
  put(@Param() path: EarmarkPath, @Body() request: SetEarmarkRequest, @Context() context: CommandContext) {
    return this.commands.execute(context, setEarmarkUseCase(path, request));
  }
}
