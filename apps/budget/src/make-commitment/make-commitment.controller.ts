import { Booking, type CommandContext, Commands, Context, creates, Operation } from '@imd/service';
import { Body, Controller, Post } from '@nestjs/common';
import { CommitmentAnswer } from '../answers/commitment.answer';
import { COMMITTING_REFUSALS } from '../domain/commitment';
import { makeCommitmentUseCase } from './make-commitment';
import { MakeCommitmentRequest } from './make-commitment.request';

@Controller('v1/commitments')
export class MakeCommitmentController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @Booking()
  @Operation({
    id: 'makeCommitment',
    summary: 'Promise money to a project',
    description:
      'Its value stays within the commitment budget of the year it is made in, where one is set, and each ' +
      'instalment within what its purpose can draw in its own year. A country of the project that is on no ' +
      'budget-eligibility list of that date takes an exemption, and that the scope `budgets:authorise`. Money of ' +
      'another currency has its euro value fixed now; the instalments have their part of it, by largest remainder.',
    scope: 'budgets:write',
    answers: creates(CommitmentAnswer),
    refusals: COMMITTING_REFUSALS,
    example: {
      project: 'hrt',
      purpose: 'return-and-reintegration',
      madeOn: '2010-02-01',
      value: { value: '3000000.00', currency: 'EUR' },
      instalments: [{ year: 2010, dueOn: '2010-06-01', amount: { value: '3000000.00', currency: 'EUR' } }],
    },
  })
  post(@Body() request: MakeCommitmentRequest, @Context() context: CommandContext) {
    return this.commands.execute(context, makeCommitmentUseCase(request));
  }
}
