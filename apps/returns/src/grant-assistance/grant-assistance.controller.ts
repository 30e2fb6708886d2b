import { notFoundIn } from '@imd/mongo';
import { Booking, type CommandContext, Commands, Context, creates, Operation } from '@imd/service';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { ReturnCaseReceiptAnswer } from '../answers/return-case.answer';
import { ASSISTANCE_REFUSALS } from '../domain/return-case';
import { returnCaseErased } from '../domain/return-case.errors';
import { IdPath } from '../paths';
import { returnCases } from '../persistence/return-case.schema';
import { grantAssistanceUseCase } from './grant-assistance';
import { GrantAssistanceRequest } from './grant-assistance.request';

@Controller('v1/return-cases/:id/assistance-items')
export class GrantAssistanceController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @Booking()
  @Operation({
    id: 'grantAssistance',
    summary: 'Record assistance that was granted to a return case, in cash or in kind',
    scope: 'return-cases:write',
    answers: creates(ReturnCaseReceiptAnswer),
    refusals: [notFoundIn(returnCases), returnCaseErased, ...ASSISTANCE_REFUSALS],
    example: { kind: 'housing', amount: { value: '1500.00', currency: 'EUR' }, grantedOn: '2010-04-01' },
  })
  post(@Param() path: IdPath, @Body() request: GrantAssistanceRequest, @Context() context: CommandContext) {
    return this.commands.execute(context, grantAssistanceUseCase(path, request));
  }
}
