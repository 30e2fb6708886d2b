import { calendarDay, type Clock } from '@imd/kernel';
import { Records, notFoundIn } from '@imd/mongo';
import { CLOCK, itemAnswer, listAnswer, lists, Operation, shows } from '@imd/service';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import {
  CommitmentAnswer,
  commitmentAnswer,
  DueInstalmentAnswer,
  dueInstalmentAnswer,
} from '../answers/commitment.answer';
import { CommitmentPath } from '../paths';
import { commitments } from '../persistence/commitment.schema';
import { dueInstalments } from '../persistence/due-instalment.schema';
import { CommitmentsQuery, DueInstalmentsQuery } from './show-commitments.query';

@Controller('v1')
export class ShowCommitmentsController {
  constructor(
    private readonly records: Records,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('commitments')
  @Operation({
    id: 'listCommitments',
    summary: 'List the commitments',
    scope: 'budgets:read',
    answers: lists(CommitmentAnswer),
  })
  async list(@Query() query: CommitmentsQuery) {
    return listAnswer(await this.records.list(commitments, query), query, commitmentAnswer);
  }

  @Get('commitments/:id')
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

  @Get('due-instalments')
  @Operation({
    id: 'listDueInstalments',
    summary: 'List the instalments that are not paid yet, the oldest first',
    scope: 'budgets:read',
    answers: lists(DueInstalmentAnswer),
  })
  async dueInstalments(@Query() query: DueInstalmentsQuery) {
    const today = calendarDay(this.clock.now());
    const page = await this.records.list(dueInstalments, query, { isOpen: true });
    return listAnswer(page, query, (instalment) => dueInstalmentAnswer(instalment, today));
  }
}
