import { type CommandContext, Commands, type CompletedCommand, provenanceOf, setWhole } from '@imd/service';
import { Injectable } from '@nestjs/common';
import { eligibilityExemptionAnswer } from '../answers/eligibility.answer';
import { grantEligibilityExemption, type EligibilityExemption } from '../domain/eligibility-exemption';
import { eligibilityExemptions } from '../persistence/eligibility-exemption.schema';
import { knownProjects } from '../persistence/known-projects';
import type { GrantEligibilityExemptionRequest } from './grant-eligibility-exemption.request';

@Injectable()
export class GrantEligibilityExemption {
  constructor(private readonly commands: Commands) {}

  execute(
    projectId: string,
    request: GrantEligibilityExemptionRequest,
    context: CommandContext,
  ): Promise<CompletedCommand> {
    const exemption: EligibilityExemption = {
      projectId,
      countries: request.countries,
      reason: request.reason ?? null,
      role: request.role,
      grantedOn: request.grantedOn ?? null,
      provenance: provenanceOf(request.provenance),
    };
    return this.commands.execute({
      operation: 'grant-eligibility-exemption',
      context,
      body: request,
      prepare: async (tx) => {
        await Promise.all([tx.load(eligibilityExemptions, projectId), tx.load(knownProjects, projectId)]);
      },
      decide: (tx) =>
        setWhole(tx, eligibilityExemptions, projectId, context, {
          change: (before) =>
            grantEligibilityExemption(before, exemption, tx.get(knownProjects, projectId), context.scopes),
          answer: eligibilityExemptionAnswer,
          path: `/v1/eligibility-exemptions/${projectId}`,
        }),
    });
  }
}
