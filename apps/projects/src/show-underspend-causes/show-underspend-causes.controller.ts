import { Records } from '@imd/mongo';
import { itemAnswer, listAnswer } from '@imd/service';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { underspendCauseAnswer } from '../answers/underspend-cause.answer';
import { CodePath } from '../paths';
import { underspendCauses } from '../persistence/underspend-cause.schema';
import { ListUnderspendCausesQuery } from './show-underspend-causes.query';

@Controller('v1/underspend-causes')
export class ShowUnderspendCausesController {
  constructor(private readonly records: Records) {}

  @Get()
  async list(@Query() { cursor, limit, project, ...same }: ListUnderspendCausesQuery) {
    const filter = { ...same, ...(project && { projectId: project }) };
    return listAnswer(
      await this.records.list(underspendCauses, { filter, after: cursor, limit }),
      underspendCauseAnswer,
    );
  }

  @Get(':id')
  async get(@Param() { id }: CodePath) {
    return itemAnswer(underspendCauses, id, await this.records.get(underspendCauses, id), underspendCauseAnswer);
  }
}
