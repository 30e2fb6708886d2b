import {
  Commands,
  created,
  ok,
  provenanceOf,
  requireMatch,
  type CommandContext,
  type CompletedCommand,
} from '@imd/service';
import { Injectable } from '@nestjs/common';
import { receptionFacilityAnswer, receptionFacilityPath } from '../answers/reception-facility.answer';
import { registerReceptionFacility, type ReceptionFacility } from '../domain/reception-facility';
import { receptionFacilities } from '../persistence/reception-facility.schema';
import type { RegisterReceptionFacilityRequest } from './register-reception-facility.request';

@Injectable()
export class RegisterReceptionFacility {
  constructor(private readonly commands: Commands) {}

  execute(id: string, request: RegisterReceptionFacilityRequest, context: CommandContext): Promise<CompletedCommand> {
    return this.commands.execute({
      operation: 'register-reception-facility',
      context,
      body: request,
      prepare: (tx) => tx.load(receptionFacilities, id),
      decide: (tx) => {
        if (context.ifMatch !== null) requireMatch(tx, receptionFacilities, id, context);
        const before = tx.get(receptionFacilities, id);
        const { state, events } = registerReceptionFacility(before, facilityOf(id, request));
        if (events.length > 0) tx.save(receptionFacilities, state, ...events);
        const answer = receptionFacilityAnswer(state);
        return before ? ok(answer) : created(receptionFacilityPath(id), answer);
      },
    });
  }
}

function facilityOf(id: string, request: RegisterReceptionFacilityRequest): ReceptionFacility {
  return {
    id,
    country: request.country,
    title: request.title,
    state: request.state,
    services: request.services,
    capacity: request.capacity ?? null,
    occupancyMinors: request.occupancyMinors ?? null,
    occupancyLocalYouth: request.occupancyLocalYouth ?? null,
    countedOn: request.countedOn ?? null,
    project: request.project ?? null,
    remark: request.remark ?? null,
    provenance: provenanceOf(request.provenance),
  };
}
