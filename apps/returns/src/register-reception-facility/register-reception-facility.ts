import { type CommandContext, Commands, type CompletedCommand, provenanceOf, setWhole } from '@imd/service';
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
      decide: (tx) =>
        setWhole(tx, receptionFacilities, id, context, {
          change: (before) => registerReceptionFacility(before, facilityOf(id, request)),
          answer: receptionFacilityAnswer,
          path: receptionFacilityPath(id),
        }),
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
