import { Records, notFoundIn } from '@imd/mongo';
import { itemAnswer, listAnswer, lists, Operation, shows } from '@imd/service';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ConditionalityDecisionAnswer, conditionalityDecisionAnswer } from '../answers/conditionality-decision.answer';
import { CodePath } from '../paths';
import { conditionalityDecisions } from '../persistence/conditionality-decision.schema';
import { ListConditionalityDecisionsQuery } from './show-conditionality-decisions.query';

@Controller('v1/conditionality-decisions')
export class ShowConditionalityDecisionsController {
  constructor(private readonly records: Records) {}

  @Get()
  @Operation({
    id: 'listConditionalityDecisions',
    summary: 'List what cooperation on return means for the relation with countries',
    scope: 'returns:read',
    answers: lists(ConditionalityDecisionAnswer),
  })
  async list(@Query() query: ListConditionalityDecisionsQuery) {
    return listAnswer(await this.records.list(conditionalityDecisions, query), query, conditionalityDecisionAnswer);
  }

  @Get(':id')
  @Operation({
    id: 'showConditionalityDecision',
    summary: 'Show what cooperation on return means for the relation with a country',
    scope: 'returns:read',
    answers: shows(ConditionalityDecisionAnswer),
    refusals: [notFoundIn(conditionalityDecisions)],
  })
  async get(@Param() { id }: CodePath) {
    return itemAnswer(
      conditionalityDecisions,
      id,
      await this.records.get(conditionalityDecisions, id),
      conditionalityDecisionAnswer,
    );
  }
}
