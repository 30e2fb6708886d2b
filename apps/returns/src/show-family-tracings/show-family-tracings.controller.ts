import { Records, notFoundIn } from '@imd/mongo';
import { callerOf, itemAnswer, listAnswer, lists, Operation, shows } from '@imd/service';
import { Controller, Get, Param, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { FamilyTracingAnswer, familyTracingAnswer } from '../answers/family-tracing.answer';
import { CodePath } from '../paths';
import { familyTracings } from '../persistence/family-tracing.schema';
import { ListFamilyTracingsQuery } from './show-family-tracings.query';

@Controller('v1/family-tracings')
export class ShowFamilyTracingsController {
  constructor(private readonly records: Records) {}

  @Get()
  @Operation({
    id: 'listFamilyTracings',
    summary: 'List how many families of unaccompanied minors were looked for and found, by country and period',
    scope: 'returns:read',
    answers: lists(FamilyTracingAnswer),
  })
  async list(@Query() query: ListFamilyTracingsQuery, @Req() request: FastifyRequest) {
    const answer = familyTracingAnswer(callerOf(request).scopes);
    return listAnswer(await this.records.list(familyTracings, query), query, answer);
  }

  @Get(':id')
  @Operation({
    id: 'showFamilyTracing',
    summary: 'Show how many families of unaccompanied minors were looked for and found in a country in a period',
    scope: 'returns:read',
    answers: shows(FamilyTracingAnswer),
    refusals: [notFoundIn(familyTracings)],
  })
  async get(@Param() { id }: CodePath, @Req() request: FastifyRequest) {
    const answer = familyTracingAnswer(callerOf(request).scopes);
    return itemAnswer(familyTracings, id, await this.records.get(familyTracings, id), answer);
  }
}
