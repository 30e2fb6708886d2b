import { type CommandContext, Commands, type CompletedCommand, provenanceOf, setWhole } from '@imd/service';
import { Injectable } from '@nestjs/common';
import { evaluationAnswer, evaluationPath } from '../answers/evaluation.answer';
import { recordEvaluation, type Evaluation } from '../domain/evaluation';
import { evaluations } from '../persistence/evaluation.schema';
import { projects } from '../persistence/project.schema';
import type { RecordEvaluationRequest } from './record-evaluation.request';

@Injectable()
export class RecordEvaluation {
  constructor(private readonly commands: Commands) {}

  execute(id: string, request: RecordEvaluationRequest, context: CommandContext): Promise<CompletedCommand> {
    const wanted = evaluationOf(id, request);
    return this.commands.execute({
      operation: 'record-evaluation',
      context,
      body: request,
      prepare: async (tx) => {
        await Promise.all([tx.load(evaluations, id), tx.load(projects, wanted.projectId)]);
      },
      decide: (tx) =>
        setWhole(tx, evaluations, id, context, {
          change: (before) =>
            recordEvaluation(before, wanted, { projectKnown: tx.get(projects, wanted.projectId) !== null }),
          answer: evaluationAnswer,
          path: evaluationPath(id),
        }),
    });
  }
}

function evaluationOf(id: string, request: RecordEvaluationRequest): Evaluation {
  return {
    id,
    projectId: request.project ?? null,
    framework: request.framework ?? null,
    title: request.title,
    state: request.state,
    heldOn: request.heldOn ?? null,
    datePrecision: request.datePrecision ?? 'day',
    findings: request.findings ?? null,
    provenance: provenanceOf(request.provenance),
  };
}
