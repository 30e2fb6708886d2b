import { type CommandContext, Commands, Context, Operation, sets } from '@imd/service';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { CauseCodeAnswer } from '../answers/underspend-cause.answer';
import { CauseCodePath } from '../paths';
import { setCauseCodeUseCase } from './set-cause-code';
import { SetCauseCodeRequest } from './set-cause-code.request';

@Controller('v1/underspend-cause-codes/:code')
export class SetCauseCodeController {
  constructor(private readonly commands: Commands) {}

  @Put()
  @Operation({
    id: 'setUnderspendCauseCode',
    commandName: 'set-cause-code',
    summary: 'Add a code of causes of underspend, or change it',
    scope: 'projects:write',
    answers: sets(CauseCodeAnswer),
  })
  put(@Param() path: CauseCodePath, @Body() request: SetCauseCodeRequest, @Context() context: CommandContext) {
    return this.commands.execute(context, setCauseCodeUseCase(path, request));
  }
}
