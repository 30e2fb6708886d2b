import { notFoundIn } from '@imd/mongo';
import { Booking, type CommandContext, Commands, Context, creates, Operation } from '@imd/service';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommitmentAnswer } from '../answers/commitment.answer';
import { SCHEDULE_REFUSALS } from '../domain/commitment-schedule';
import { CommitmentPath } from '../paths';
import { commitments } from '../persistence/commitment.schema';
import { rescheduleCommitmentUseCase } from './reschedule-commitment';
import { RescheduleCommitmentRequest } from './reschedule-commitment.request';

@Controller('v1/commitments/:id/schedules')
export class RescheduleCommitmentController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @Booking()
  @Operation({
    id: 'rescheduleCommitment',
    summary: 'Give the open part of a commitment other instalments',
    description:
      'What was paid and released stays as it is. The cash that a year must hold rises only within what its purpose ' +
      'can draw there. In another currency, an instalment that is as large as an open one keeps the euros of that, ' +
      'and the others share what is left. Answers the commitment as it now is.',
    scope: 'budgets:write',
    answers: creates(CommitmentAnswer),
    refusals: [notFoundIn(commitments), ...SCHEDULE_REFUSALS],
    example: {
      changedOn: '2010-11-01',
      reason: 'The partner starts later',
      instalments: [{ year: 2011, dueOn: '2011-03-01', amount: { value: '3000000.00', currency: 'EUR' } }],
    },
  })
  post(
    @Param() path: CommitmentPath,
    @Body() request: RescheduleCommitmentRequest,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(context, rescheduleCommitmentUseCase(path, request));
  }
}
