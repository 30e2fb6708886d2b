import { type CommandContext, Commands, Context, Operation, sets } from '@imd/service';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { ReceptionFacilityAnswer } from '../answers/reception-facility.answer';
import { FACILITY_REFUSALS } from '../domain/reception-facility';
import { CodePath } from '../paths';
import { registerReceptionFacilityUseCase } from './register-reception-facility';
import { RegisterReceptionFacilityRequest } from './register-reception-facility.request';

@Controller('v1/reception-facilities/:id')
export class RegisterReceptionFacilityController {
  constructor(private readonly commands: Commands) {}

  @Put()
  @Operation({
    id: 'registerReceptionFacility',
    summary: 'Register where returning unaccompanied minors can be received, or replace it whole',
    scope: 'returns:write',
    answers: sets(ReceptionFacilityAnswer),
    refusals: FACILITY_REFUSALS,
  })
  put(@Param() path: CodePath, @Body() request: RegisterReceptionFacilityRequest, @Context() context: CommandContext) {
    return this.commands.execute(context, registerReceptionFacilityUseCase(path, request, context.scopes));
  }
}
