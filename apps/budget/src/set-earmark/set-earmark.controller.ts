import { unknownIn } from '@imd/mongo';
import { Context, Operation, sets, type CommandContext } from '@imd/service';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { EarmarkAnswer } from '../answers/budget-year.answer';
import { EARMARK_REFUSALS } from '../domain/budget-earmarks';
import { EarmarkPath } from '../paths';
import { budgetYears } from '../persistence/budget-year.schema';
import { SetEarmark } from './set-earmark';
import { SetEarmarkRequest } from './set-earmark.request';

@Controller('v1/budgets/:year/earmarks/:purpose')
export class SetEarmarkController {
  constructor(private readonly setEarmark: SetEarmark) {}

  @Put()
  @Operation({
    id: 'setEarmark',
    summary: 'Set the part of a year apart for one purpose',
    description: 'A purpose draws its own earmark first, then what is not earmarked; never the earmark of another.',
    scope: 'budgets:write',
    answers: sets(EarmarkAnswer),
    refusals: [unknownIn(budgetYears), ...EARMARK_REFUSALS],
  })
  put(@Param() { year, purpose }: EarmarkPath, @Body() request: SetEarmarkRequest, @Context() context: CommandContext) {
    return this.setEarmark.execute(year, purpose, request, context);
  }
}
