import { type CommandContext, Commands, Context, Operation, sets } from '@imd/service';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { DocumentAnswer } from '../answers/document.answer';
import { DOCUMENT_REFUSALS } from '../domain/document';
import { CodePath } from '../paths';
import { recordDocumentUseCase } from './record-document';
import { RecordDocumentRequest } from './record-document.request';

@Controller('v1/documents/:id')
export class RecordDocumentController {
  constructor(private readonly commands: Commands) {}

  @Put()
  @Operation({
    id: 'recordDocument',
    summary: 'Record a paper in the register, or replace it',
    description: 'A parliamentary paper, a letter, a decision or another paper that records refer to.',
    scope: 'projects:write',
    answers: sets(DocumentAnswer),
    refusals: DOCUMENT_REFUSALS,
  })
  put(@Param() path: CodePath, @Body() request: RecordDocumentRequest, @Context() context: CommandContext) {
    return this.commands.execute(context, recordDocumentUseCase(path, request));
  }
}
