import { notFoundIn } from '@imd/mongo';
import { type CommandContext, Commands, Context, Operation, sets } from '@imd/service';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { WithdrawalAnswer } from '../answers/underspend-cause.answer';
import { WITHDRAWAL_REFUSALS } from '../domain/underspend-cause';
import { CodePath } from '../paths';
import { underspendCauses } from '../persistence/underspend-cause.schema';
import { withdrawUnderspendCauseUseCase } from './withdraw-underspend-cause';
import { WithdrawUnderspendCauseRequest } from './withdraw-underspend-cause.request';

@Controller('v1/underspend-causes/:id/withdrawal')
export class WithdrawUnderspendCauseController {
  constructor(private readonly commands: Commands) {}

  @Put()
  @Operation({
    id: 'withdrawUnderspendCause',
    summary: 'Withdraw a cause that turned out not to hold',
    description: 'Once, with a reason; the cause stays on record.',
    scope: 'projects:write',
    answers: sets(WithdrawalAnswer),
    refusals: [notFoundIn(underspendCauses), ...WITHDRAWAL_REFUSALS],
    example: { reason: 'Recorded twice' },
  })
  put(@Param() path: CodePath, @Body() request: WithdrawUnderspendCauseRequest, @Context() context: CommandContext) {
    return this.commands.execute(context, withdrawUnderspendCauseUseCase(path, request));
  }
}
