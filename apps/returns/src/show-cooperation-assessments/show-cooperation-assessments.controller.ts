import { Records, notFoundIn } from '@imd/mongo';
import { callerOf, itemAnswer, listAnswer, lists, Operation, shows } from '@imd/service';
import { Controller, Get, Param, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { CooperationAssessmentAnswer, cooperationAssessmentAnswer } from '../answers/cooperation-assessment.answer';
import { CodePath } from '../paths';
import { cooperationAssessments } from '../persistence/cooperation-assessment.schema';
import { ListCooperationAssessmentsQuery } from './show-cooperation-assessments.query';

@Controller('v1/cooperation-assessments')
export class ShowCooperationAssessmentsController {
  constructor(private readonly records: Records) {}

  @Get()
  @Operation({
    id: 'listCooperationAssessments',
    summary: 'List how countries cooperated on the return of their nationals',
    scope: 'returns:read',
    answers: lists(CooperationAssessmentAnswer),
  })
  async list(@Query() query: ListCooperationAssessmentsQuery, @Req() request: FastifyRequest) {
    const answer = cooperationAssessmentAnswer(callerOf(request).scopes);
    return listAnswer(await this.records.list(cooperationAssessments, query), query, answer);
  }

  @Get(':id')
  @Operation({
    id: 'showCooperationAssessment',
    summary: 'Show how a country cooperated on the return of its nationals in a period',
    scope: 'returns:read',
    answers: shows(CooperationAssessmentAnswer),
    refusals: [notFoundIn(cooperationAssessments)],
  })
  async get(@Param() { id }: CodePath, @Req() request: FastifyRequest) {
    const answer = cooperationAssessmentAnswer(callerOf(request).scopes);
    return itemAnswer(cooperationAssessments, id, await this.records.get(cooperationAssessments, id), answer);
  }
}
