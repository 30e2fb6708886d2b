import { notFoundIn } from '@imd/mongo';
import { type CommandContext, Commands, Context, Operation, sets } from '@imd/service';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { ControlTotalAnswer } from '../answers/budget-year.answer';
import { ControlTotalPath } from '../paths';
import { CONTROL_TOTAL_REFUSALS } from '../domain/budget-control-totals';
import { budgetYears } from '../persistence/budget-year.schema';
import { recordControlTotalUseCase } from './record-control-total';
import { RecordControlTotalRequest } from './record-control-total.request';

@Controller('v1/budgets/:year/control-totals/:figure')
export class RecordControlTotalController {
  constructor(private readonly commands: Commands) {}

  @Put()
  @Operation({
    id: 'recordControlTotal',
    summary: 'Record a total that a source states itself',
    description: 'The sums of the parts are checked against it.',
    scope: 'budgets:write',
    answers: sets(ControlTotalAnswer),
    refusals: [notFoundIn(budgetYears), ...CONTROL_TOTAL_REFUSALS],
  })
  put(@Param() path: ControlTotalPath, @Body() request: RecordControlTotalRequest, @Context() context: CommandContext) {
    return this.commands.execute(context, recordControlTotalUseCase(path, request));
  }
}
