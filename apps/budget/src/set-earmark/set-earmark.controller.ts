import { type CommandContext, Context } from '@imd/service';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { EarmarkPath } from '../paths';
import { SetEarmark } from './set-earmark';
import { SetEarmarkRequest } from './set-earmark.request';

@Controller('v1/budgets/:year/earmarks/:purpose')
export class SetEarmarkController {
  constructor(private readonly setEarmark: SetEarmark) {}

  @Put()
  put(@Param() { year, purpose }: EarmarkPath, @Body() request: SetEarmarkRequest, @Context() context: CommandContext) {
    return this.setEarmark.execute(year, purpose, request, context);
  }
}
