import { Context, type CommandContext } from '@imd/service';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { CodePath } from '../paths';
import { RecordEvaluation } from './record-evaluation';
import { RecordEvaluationRequest } from './record-evaluation.request';

@Controller('v1/evaluations/:id')
export class RecordEvaluationController {
  constructor(private readonly recordEvaluation: RecordEvaluation) {}

  @Put()
  put(@Param() { id }: CodePath, @Body() request: RecordEvaluationRequest, @Context() context: CommandContext) {
    return this.recordEvaluation.execute(id, request, context);
  }
}
