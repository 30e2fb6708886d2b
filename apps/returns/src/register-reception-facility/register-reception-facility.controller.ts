import { Context, type CommandContext } from '@imd/service';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { CodePath } from '../requests/path.requests';
import { RegisterReceptionFacility } from './register-reception-facility';
import { RegisterReceptionFacilityRequest } from './register-reception-facility.request';

@Controller('v1/reception-facilities/:id')
export class RegisterReceptionFacilityController {
  constructor(private readonly registerReceptionFacility: RegisterReceptionFacility) {}

  @Put()
  put(
    @Param() { id }: CodePath,
    @Body() request: RegisterReceptionFacilityRequest,
    @Context() context: CommandContext,
  ) {
    return this.registerReceptionFacility.execute(id, request, context);
  }
}
