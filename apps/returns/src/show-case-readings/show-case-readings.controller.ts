import { Records } from '@imd/mongo';
import { listAnswer, lists, Operation } from '@imd/service';
import { Controller, Get, Query } from '@nestjs/common';
import { CaseReadingAnswer, caseReadingAnswer } from '../answers/case-reading.answer';
import { caseReadings } from '../persistence/case-reading.schema';
import { ListCaseReadingsQuery } from './show-case-readings.query';

@Controller('v1/case-readings')
export class ShowCaseReadingsController {
  constructor(private readonly records: Records) {}

  @Get()
  @Operation({
    id: 'listCaseReadings',
    summary: 'List who read which return cases, and for what',
    scope: 'case-readings:read',
    answers: lists(CaseReadingAnswer),
  })
  async list(@Query() query: ListCaseReadingsQuery) {
    return listAnswer(await this.records.list(caseReadings, query), query, caseReadingAnswer);
  }
}
