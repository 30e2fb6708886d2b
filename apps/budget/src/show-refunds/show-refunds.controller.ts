import { notFoundIn, Records } from '@imd/mongo';
import { BudgetYearPath, listAnswer, lists, Operation, ShownAnswer, shows } from '@imd/service';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { RefundAnswer, refundAnswer } from '../answers/refund.answer';
import { RefundPath } from '../paths';
import { budgetYears } from '../persistence/budget-year.schema';
import { refunds } from '../persistence/refund.schema';
import { RefundsQuery } from './show-refunds.query';

@Controller('v1/budgets/:year/refunds')
export class ShowRefundsController {
  constructor(private readonly records: Records) {}

  @Get()
  @Operation({
    id: 'listRefunds',
    summary: 'List the money that came back in a budget year',
    scope: 'budgets:read',
    answers: lists(RefundAnswer),
    refusals: [notFoundIn(budgetYears)],
  })
  async list(@Param() { year }: BudgetYearPath, @Query() query: RefundsQuery) {
    if (!(await this.records.get(budgetYears, year))) throw notFoundIn(budgetYears)(String(year));
    return listAnswer(await this.records.list(refunds, query, { year }), query, refundAnswer);
  }

  @Get(':id')
  @Operation({
    id: 'showRefund',
    summary: 'Show money that came back',
    scope: 'budgets:read',
    answers: shows(RefundAnswer),
    refusals: [notFoundIn(refunds)],
  })
  async get(@Param() { year, id }: RefundPath) {
    const found = await this.records.get(refunds, id);
    if (found?.year !== year) throw notFoundIn(refunds)(id);
    return new ShownAnswer(refundAnswer(found));
  }
}
