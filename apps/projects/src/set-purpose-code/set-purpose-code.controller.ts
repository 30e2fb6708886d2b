import { type CommandContext, Commands, Context, Operation, sets } from '@imd/service';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { PurposeCodeAnswer } from '../answers/purpose-code.answer';
import { PURPOSE_CODE_REFUSALS } from '../domain/purpose-code';
import { PurposeCodePath } from '../paths';
import { setPurposeCodeUseCase } from './set-purpose-code';
import { SetPurposeCodeRequest } from './set-purpose-code.request';

@Controller('v1/purpose-codes/:code')
export class SetPurposeCodeController {
  constructor(private readonly commands: Commands) {}

  @Put()
  @Operation({
    id: 'setPurposeCode',
    summary: 'Add a purpose code of the OECD, or change its days',
    scope: 'projects:write',
    answers: sets(PurposeCodeAnswer),
    refusals: PURPOSE_CODE_REFUSALS,
    example: { label: { nl: 'Vluchtelingen in het donorland', en: 'Refugees in the donor country' } },
  })
  put(@Param() path: PurposeCodePath, @Body() request: SetPurposeCodeRequest, @Context() context: CommandContext) {
    return this.commands.execute(context, setPurposeCodeUseCase(path, request));
  }
}
