import { Context, type CommandContext } from '@imd/service';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { CodePath } from '../paths';
import { WithdrawUnderspendCause } from './withdraw-underspend-cause';
import { WithdrawUnderspendCauseRequest } from './withdraw-underspend-cause.request';

@Controller('v1/underspend-causes/:id/withdrawal')
export class WithdrawUnderspendCauseController {
  constructor(private readonly withdrawUnderspendCause: WithdrawUnderspendCause) {}

  @Put()
  put(@Param() { id }: CodePath, @Body() request: WithdrawUnderspendCauseRequest, @Context() context: CommandContext) {
    return this.withdrawUnderspendCause.execute(id, request, context);
  }
}
