import { Context, type CommandContext } from '@imd/service';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { CountryPath } from '../requests/path.requests';
import { SetCountryPolicy } from './set-country-policy';
import { SetCountryPolicyRequest } from './set-country-policy.request';

@Controller('v1/country-policies/:country')
export class SetCountryPolicyController {
  constructor(private readonly setCountryPolicy: SetCountryPolicy) {}

  @Put()
  put(@Param() { country }: CountryPath, @Body() request: SetCountryPolicyRequest, @Context() context: CommandContext) {
    return this.setCountryPolicy.execute(country, request, context);
  }
}
