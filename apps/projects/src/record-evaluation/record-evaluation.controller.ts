import { type CommandContext, Commands, Context, Operation, sets } from '@imd/service';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { EvaluationAnswer } from '../answers/evaluation.answer';
import { EVALUATION_REFUSALS } from '../domain/evaluation';
import { CodePath } from '../paths';
import { recordEvaluationUseCase } from './record-evaluation';
import { RecordEvaluationRequest } from './record-evaluation.request';

@Controller('v1/evaluations/:id')
export class RecordEvaluationController {
  constructor(private readonly commands: Commands) {}

  @Put()
  @Operation({
    id: 'recordEvaluation',
    summary: 'Record an evaluation of a project or of a policy framework, or replace it',
    scope: 'projects:write',
    answers: sets(EvaluationAnswer),
    refusals: EVALUATION_REFUSALS,
  })
  put(@Param() path: CodePath, @Body() request: RecordEvaluationRequest, @Context() context: CommandContext) {
    return this.commands.execute(context, recordEvaluationUseCase(path, request));
  }
}
