import { notFoundIn } from '@imd/mongo';
import { Booking, type CommandContext, Commands, Context, creates, Operation } from '@imd/service';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommitmentAnswer } from '../answers/commitment.answer';
import { RELEASE_REFUSALS } from '../domain/commitment';
import { CommitmentPath } from '../paths';
import { commitments } from '../persistence/commitment.schema';
import { releaseCommitmentUseCase } from './release-commitment';
import { ReleaseCommitmentRequest } from './release-commitment.request';

@Controller('v1/commitments/:id/releases')
export class ReleaseCommitmentController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @Booking()
  @Operation({
    id: 'releaseCommitment',
    summary: 'Give back a part of a commitment that will not be paid',
    description:
      'It returns to the commitment budget of the year of its day, and to the cash of the years of its instalments. ' +
      'An instalment is released no further than it is open; in another currency, a part of it has its euros in ' +
      'proportion. Answers the commitment as it now is.',
    scope: 'budgets:write',
    answers: creates(CommitmentAnswer),
    refusals: [notFoundIn(commitments), ...RELEASE_REFUSALS],
    example: {
      releasedOn: '2010-11-01',
      instalments: [{ number: 1, amount: { value: '100000.00', currency: 'EUR' } }],
      reason: 'Fewer departures than planned',
    },
  })
  post(@Param() path: CommitmentPath, @Body() request: ReleaseCommitmentRequest, @Context() context: CommandContext) {
    return this.commands.execute(context, releaseCommitmentUseCase(path, request));
  }
}
