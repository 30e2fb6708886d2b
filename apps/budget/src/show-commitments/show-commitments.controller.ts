import { Records, notFoundIn } from '@imd/mongo';
import { itemAnswer, listAnswer, lists, Operation, shows } from '@imd/service';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { CommitmentAnswer, commitmentAnswer } from '../answers/commitment.answer';
import { CommitmentPath } from '../paths';
import { commitments } from '../persistence/commitment.schema';
import { CommitmentsQuery } from './show-commitments.query';

@Controller('v1/commitments')
export class ShowCommitmentsController {
  constructor(private readonly records: Records) {}

  @Get()
  @Operation({
    id: 'listCommitments',
    summary: 'List the commitments',
    scope: 'budgets:read',
    answers: lists(CommitmentAnswer),
  })
  async list(@Query() query: CommitmentsQuery) {
    return listAnswer(await this.records.list(commitments, query), query, commitmentAnswer);
  }

  @Get(':id')
  @Operation({
    id: 'showCommitment',
    summary: 'Show a commitment',
    scope: 'budgets:read',
    answers: shows(CommitmentAnswer),
    refusals: [notFoundIn(commitments)],
  })
  async get(@Param() { id }: CommitmentPath) {
    return itemAnswer(commitments, id, await this.records.get(commitments, id), commitmentAnswer);
  }
}
