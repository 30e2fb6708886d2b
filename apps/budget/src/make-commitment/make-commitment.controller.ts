import { Booking, Context, type CommandContext } from '@imd/service';
import { Body, Controller, Post } from '@nestjs/common';
import { MakeCommitment } from './make-commitment';
import { MakeCommitmentRequest } from './make-commitment.request';

@Controller('v1/commitments')
export class MakeCommitmentController {
  constructor(private readonly makeCommitment: MakeCommitment) {}

  @Post()
  @Booking()
  post(@Body() request: MakeCommitmentRequest, @Context() context: CommandContext) {
    return this.makeCommitment.execute(request, context);
  }
}
