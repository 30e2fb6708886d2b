import { Booking, Context, type CommandContext } from '@imd/service';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommitmentPath } from '../paths';
import { ReleaseCommitment } from './release-commitment';
import { ReleaseCommitmentRequest } from './release-commitment.request';

@Controller('v1/commitments/:id/releases')
export class ReleaseCommitmentController {
  constructor(private readonly releaseCommitment: ReleaseCommitment) {}

  @Post()
  @Booking()
  post(@Param() { id }: CommitmentPath, @Body() request: ReleaseCommitmentRequest, @Context() context: CommandContext) {
    return this.releaseCommitment.execute(id, request, context);
  }
}
