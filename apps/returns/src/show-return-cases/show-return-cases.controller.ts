import { Database, notFoundIn, Records } from '@imd/mongo';
import { HistoryEntryAnswer, historyPage, listAnswer, lists, Operation, ShownAnswer, shows } from '@imd/service';
import { Controller, Get, Param, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ReturnCaseAnswer, returnCaseAnswer } from '../answers/return-case.answer';
import { returnCaseErased } from '../domain/return-case.errors';
import { IdPath } from '../paths';
import {
  caseKeys,
  openCase,
  openedCases,
  returnCases,
  subjectOf,
  toldIn,
  type OpenedCase,
} from '../persistence/return-case.schema';
import { CaseReadings } from './case-readings';
import { ListReturnCasesQuery, ReadCaseHistoryQuery, ReadReturnCaseQuery } from './show-return-cases.query';

const READING = 'Each reading is recorded: by whom, through which application and for which purpose.';

@Controller('v1/return-cases')
export class ShowReturnCasesController {
  constructor(
    private readonly records: Records,
    private readonly database: Database,
    private readonly readings: CaseReadings,
  ) {}

  @Get()
  @Operation({
    id: 'listReturnCases',
    summary: 'List return cases, by the day of their application',
    description: READING,
    scope: 'return-cases:read',
    answers: lists(ReturnCaseAnswer),
  })
  async list(@Query() query: ListReturnCasesQuery, @Req() request: FastifyRequest) {
    const { items: keys, next } = await this.records.list(caseKeys, query, { readable: true });
    const items = await openedCases(this.records, keys);
    await this.readings.record(
      request,
      query.purpose,
      items.map(({ id }) => id),
    );
    return listAnswer({ items, next }, query, returnCaseAnswer);
  }

  @Get(':id')
  @Operation({
    id: 'showReturnCase',
    summary: 'Show a return case',
    description: READING,
    scope: 'return-cases:read',
    answers: shows(ReturnCaseAnswer),
    refusals: [notFoundIn(returnCases), returnCaseErased],
  })
  async get(@Param() { id }: IdPath, @Query() { purpose }: ReadReturnCaseQuery, @Req() request: FastifyRequest) {
    const { returnCase } = await this.opened(id);
    await this.readings.record(request, purpose, [id]);
    return new ShownAnswer(returnCaseAnswer(returnCase));
  }

  @Get(':id/history')
  @Operation({
    id: 'listReturnCaseHistory',
    summary: 'List what happened to a return case, from its application on',
    description: READING,
    scope: 'return-cases:read',
    answers: lists(HistoryEntryAnswer),
    refusals: [notFoundIn(returnCases), returnCaseErased],
  })
  async history(@Param() { id }: IdPath, @Query() query: ReadCaseHistoryQuery, @Req() request: FastifyRequest) {
    const { key } = await this.opened(id);
    await this.readings.record(request, query.purpose, [id]);
    const page = await historyPage(this.database, subjectOf(id), query, (data) =>
      // The event of an erasure, which may come while the history is read, is under no seal.
      typeof data['sealed'] === 'string' ? { ...toldIn(id, key, data['sealed']) } : data,
    );
    return listAnswer(page, query, (entry) => entry);
  }

  /** @throws DomainError `return-case-not-found`, `return-case-erased` (404) */
  private async opened(id: string): Promise<OpenedCase> {
    const [found, key] = await Promise.all([this.records.get(returnCases, id), this.records.get(caseKeys, id)]);
    return openCase(id, found, key);
  }
}
