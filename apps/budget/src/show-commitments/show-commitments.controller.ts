import { Records } from '@imd/mongo';
import { itemAnswer, listAnswer } from '@imd/service';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { commitmentAnswer } from '../answers/commitment.answer';
import { CommitmentPath } from '../paths';
import { commitments } from '../persistence/commitment.schema';
import { CommitmentsQuery } from './show-commitments.query';

@Controller('v1/commitments')
export class ShowCommitmentsController {
  constructor(private readonly records: Records) {}

  @Get()
  async list(@Query() query: CommitmentsQuery) {
    return listAnswer(await this.records.list(commitments, query), query, commitmentAnswer);
  }

  @Get(':id')
  async get(@Param() { id }: CommitmentPath) {
    return itemAnswer(commitments, id, await this.records.get(commitments, id), commitmentAnswer);
  }
}
