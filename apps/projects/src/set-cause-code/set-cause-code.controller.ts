import { Context, Operation, sets, type CommandContext } from '@imd/service';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { CauseCodeAnswer } from '../answers/underspend-cause.answer';
import { CauseCodePath } from '../paths';
import { SetCauseCode } from './set-cause-code';
import { SetCauseCodeRequest } from './set-cause-code.request';

@Controller('v1/underspend-cause-codes/:code')
export class SetCauseCodeController {
  constructor(private readonly setCauseCode: SetCauseCode) {}

  @Put()
  @Operation({
    id: 'setUnderspendCauseCode',
    summary: 'Add a code of causes of underspend, or change it',
    scope: 'projects:write',
    answers: sets(CauseCodeAnswer),
  })
  put(@Param() { code }: CauseCodePath, @Body() request: SetCauseCodeRequest, @Context() context: CommandContext) {
    return this.setCauseCode.execute(code, request, context);
  }
}
