import { Commands, created, provenanceOf, type CommandContext, type CompletedCommand } from '@imd/service';
import { Injectable } from '@nestjs/common';
import { policyFrameworkAnswer } from '../answers/policy-framework.answer';
import { publishPolicyFramework } from '../domain/policy-framework';
import { policyFrameworks } from '../persistence/policy-framework.schema';
import type { PublishPolicyFrameworkRequest } from './publish-policy-framework.request';

@Injectable()
export class PublishPolicyFramework {
  constructor(private readonly commands: Commands) {}

  execute(request: PublishPolicyFrameworkRequest, context: CommandContext): Promise<CompletedCommand> {
    return this.commands.execute({
      operation: 'publish-policy-framework',
      context,
      body: request,
      prepare: (tx) => tx.load(policyFrameworks, request.code),
      decide: (tx) => {
        const { state, events } = publishPolicyFramework({
          ...request,
          themes: request.themes ?? [],
          provenance: provenanceOf(request.provenance),
        });
        tx.create(policyFrameworks, state, ...events);
        return created(`/v1/policy-frameworks/${state.code}`, policyFrameworkAnswer(state));
      },
    });
  }
}
