import { Records, notFoundIn } from '@imd/mongo';
import { itemAnswer, listAnswer, lists, Operation, shows } from '@imd/service';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { documentAnswer, DocumentAnswer } from '../answers/document.answer';
import { CodePath } from '../paths';
import { documents } from '../persistence/document.schema';
import { ListDocumentsQuery } from './show-documents.query';

@Controller('v1/documents')
export class ShowDocumentsController {
  constructor(private readonly records: Records) {}

  @Get()
  @Operation({
    id: 'listDocuments',
    summary: 'List the papers of the register',
    scope: 'projects:read',
    answers: lists(DocumentAnswer),
  })
  async list(@Query() query: ListDocumentsQuery) {
    return listAnswer(await this.records.list(documents, query), query, documentAnswer);
  }

  @Get(':id')
  @Operation({
    id: 'showDocument',
    summary: 'Show a paper of the register',
    scope: 'projects:read',
    answers: shows(DocumentAnswer),
    refusals: [notFoundIn(documents)],
  })
  async get(@Param() { id }: CodePath) {
    return itemAnswer(documents, id, await this.records.get(documents, id), documentAnswer);
  }
}
