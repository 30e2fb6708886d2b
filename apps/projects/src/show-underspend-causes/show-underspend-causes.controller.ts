import { Records, notFoundIn } from '@imd/mongo';
import { itemAnswer, listAnswer, lists, Operation, shows } from '@imd/service';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { underspendCauseAnswer, UnderspendCauseAnswer, WithdrawalAnswer } from '../answers/underspend-cause.answer';
import { causeNotWithdrawn } from '../domain/underspend-cause.errors';
import { CodePath } from '../paths';
import { underspendCauses } from '../persistence/underspend-cause.schema';
import { ListUnderspendCausesQuery } from './show-underspend-causes.query';

@Controller('v1/underspend-causes')
export class ShowUnderspendCausesController {
  constructor(private readonly records: Records) {}

  @Get()
  @Operation({
    id: 'listUnderspendCauses',
    summary: 'List why years are underspent',
    scope: 'projects:read',
    answers: lists(UnderspendCauseAnswer),
  })
  async list(@Query() query: ListUnderspendCausesQuery) {
    return listAnswer(await this.records.list(underspendCauses, query), query, underspendCauseAnswer);
  }

  @Get(':id')
  @Operation({
    id: 'showUnderspendCause',
    summary: 'Show a cause of underspend',
    scope: 'projects:read',
    answers: shows(UnderspendCauseAnswer),
    refusals: [notFoundIn(underspendCauses)],
  })
  async get(@Param() { id }: CodePath) {
    return itemAnswer(underspendCauses, id, await this.records.get(underspendCauses, id), underspendCauseAnswer);
  }

  @Get(':id/withdrawal')
  @Operation({
    id: 'showUnderspendCauseWithdrawal',
    summary: 'Show why a cause was withdrawn',
    scope: 'projects:read',
    answers: shows(WithdrawalAnswer),
    refusals: [notFoundIn(underspendCauses), causeNotWithdrawn],
  })
  async withdrawal(@Param() { id }: CodePath) {
    return itemAnswer(underspendCauses, id, await this.records.get(underspendCauses, id), ({ withdrawal }) => {
      if (!withdrawal) throw causeNotWithdrawn(id);
      return withdrawal;
    });
  }
}
