import { Context, type CommandContext } from '@imd/service';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { CauseCodePath } from '../paths';
import { SetCauseCode } from './set-cause-code';
import { SetCauseCodeRequest } from './set-cause-code.request';

@Controller('v1/underspend-cause-codes/:code')
export class SetCauseCodeController {
  constructor(private readonly setCauseCode: SetCauseCode) {}

  @Put()
  put(@Param() { code }: CauseCodePath, @Body() request: SetCauseCodeRequest, @Context() context: CommandContext) {
    return this.setCauseCode.execute(code, request, context);
  }
}
