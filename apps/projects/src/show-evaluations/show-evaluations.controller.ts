import { Records } from '@imd/mongo';
import { itemAnswer, listAnswer } from '@imd/service';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { evaluationAnswer } from '../answers/evaluation.answer';
import { CodePath } from '../paths';
import { evaluations } from '../persistence/evaluation.schema';
import { ListEvaluationsQuery } from './show-evaluations.query';

@Controller('v1/evaluations')
export class ShowEvaluationsController {
  constructor(private readonly records: Records) {}

  @Get()
  async list(@Query() { cursor, limit, project, ...same }: ListEvaluationsQuery) {
    const filter = { ...same, ...(project && { projectId: project }) };
    return listAnswer(await this.records.list(evaluations, { filter, after: cursor, limit }), evaluationAnswer);
  }

  @Get(':id')
  async get(@Param() { id }: CodePath) {
    return itemAnswer(evaluations, id, await this.records.get(evaluations, id), evaluationAnswer);
  }
}
