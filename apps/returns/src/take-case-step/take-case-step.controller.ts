import { notFoundIn } from '@imd/mongo';
import { Booking, type CommandContext, Commands, Context, creates, Operation } from '@imd/service';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { ReturnCaseReceiptAnswer } from '../answers/return-case.answer';
import { STEP_REFUSALS } from '../domain/return-case';
import { returnCaseErased } from '../domain/return-case.errors';
import { IdPath } from '../paths';
import { returnCases } from '../persistence/return-case.schema';
import { takeCaseStepUseCase } from './take-case-step';
import { TakeCaseStepRequest } from './take-case-step.request';

@Controller('v1/return-cases/:id/steps')
export class TakeCaseStepController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @Booking()
  @Operation({
    id: 'takeCaseStep',
    summary: 'Record the next step of a return case, such as its approval or the departure',
    scope: 'return-cases:write',
    answers: creates(ReturnCaseReceiptAnswer),
    refusals: [notFoundIn(returnCases), returnCaseErased, ...STEP_REFUSALS],
    example: { to: 'approved', on: '2010-04-01' },
  })
  post(@Param() path: IdPath, @Body() request: TakeCaseStepRequest, @Context() context: CommandContext) {
    return this.commands.execute(context, takeCaseStepUseCase(path, request));
  }
}
