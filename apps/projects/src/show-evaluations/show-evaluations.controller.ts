import { Records, notFoundIn } from '@imd/mongo';
import { itemAnswer, listAnswer, lists, Operation, shows } from '@imd/service';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { evaluationAnswer, EvaluationAnswer } from '../answers/evaluation.answer';
import { CodePath } from '../paths';
import { evaluations } from '../persistence/evaluation.schema';
import { ListEvaluationsQuery } from './show-evaluations.query';

@Controller('v1/evaluations')
export class ShowEvaluationsController {
  constructor(private readonly records: Records) {}

  @Get()
  @Operation({
    id: 'listEvaluations',
    summary: 'List evaluations of projects and policy frameworks',
    scope: 'projects:read',
    answers: lists(EvaluationAnswer),
  })
  async list(@Query() query: ListEvaluationsQuery) {
    return listAnswer(await this.records.list(evaluations, query), query, evaluationAnswer);
  }

  @Get(':id')
  @Operation({
    id: 'showEvaluation',
    summary: 'Show an evaluation',
    scope: 'projects:read',
    answers: shows(EvaluationAnswer),
    refusals: [notFoundIn(evaluations)],
  })
  async get(@Param() { id }: CodePath) {
    return itemAnswer(evaluations, id, await this.records.get(evaluations, id), evaluationAnswer);
  }
}
