import { Context, Operation, sets, type CommandContext } from '@imd/service';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { ReceptionFacilityAnswer } from '../answers/reception-facility.answer';
import { FACILITY_REFUSALS } from '../domain/reception-facility';
import { CodePath } from '../requests/path.requests';
import { RegisterReceptionFacility } from './register-reception-facility';
import { RegisterReceptionFacilityRequest } from './register-reception-facility.request';

@Controller('v1/reception-facilities/:id')
export class RegisterReceptionFacilityController {
  constructor(private readonly registerReceptionFacility: RegisterReceptionFacility) {}

  @Put()
  @Operation({
    id: 'registerReceptionFacility',
    summary: 'Register where returning unaccompanied minors can be received, or replace it whole',
    scope: 'returns:write',
    answers: sets(ReceptionFacilityAnswer),
    refusals: FACILITY_REFUSALS,
  })
  put(
    @Param() { id }: CodePath,
    @Body() request: RegisterReceptionFacilityRequest,
    @Context() context: CommandContext,
  ) {
    return this.registerReceptionFacility.execute(id, request, context);
  }
}
