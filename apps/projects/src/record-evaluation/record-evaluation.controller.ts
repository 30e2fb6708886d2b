import { Context, Operation, sets, type CommandContext } from '@imd/service';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { EvaluationAnswer } from '../answers/evaluation.answer';
import { EVALUATION_REFUSALS } from '../domain/evaluation';
import { CodePath } from '../paths';
import { RecordEvaluation } from './record-evaluation';
import { RecordEvaluationRequest } from './record-evaluation.request';

@Controller('v1/evaluations/:id')
export class RecordEvaluationController {
  constructor(private readonly recordEvaluation: RecordEvaluation) {}

  @Put()
  @Operation({
    id: 'recordEvaluation',
    summary: 'Record an evaluation of a project or of a policy framework, or replace it',
    scope: 'projects:write',
    answers: sets(EvaluationAnswer),
    refusals: EVALUATION_REFUSALS,
  })
  put(@Param() { id }: CodePath, @Body() request: RecordEvaluationRequest, @Context() context: CommandContext) {
    return this.recordEvaluation.execute(id, request, context);
  }
}
