import { Booking, type CommandContext, Commands, Context, creates, Operation } from '@imd/service';
import { Body, Controller, Post } from '@nestjs/common';
import { ReturnCaseReceiptAnswer } from '../answers/return-case.answer';
import { APPLICATION_REFUSALS } from '../domain/return-case';
import { applyForReturnUseCase } from './apply-for-return';
import { ApplyForReturnRequest } from './apply-for-return.request';

@Controller('v1/return-cases')
export class ApplyForReturnController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @Booking()
  @Operation({
    id: 'applyForReturn',
    summary: 'Record an application for return, which begins a case',
    description: 'The platform makes its reference. A case holds no name, birth date or number of a file.',
    scope: 'return-cases:write',
    answers: creates(ReturnCaseReceiptAnswer),
    refusals: APPLICATION_REFUSALS,
    example: { scheme: 'hrt', nationality: 'IQ', country: 'IQ', persons: 3, minors: 1, appliedOn: '2010-03-01' },
  })
  post(@Body() request: ApplyForReturnRequest, @Context() context: CommandContext) {
    return this.commands.execute(context, applyForReturnUseCase(request));
  }
}
