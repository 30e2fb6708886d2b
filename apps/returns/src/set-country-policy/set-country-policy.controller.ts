import { type CommandContext, Commands, Context, Operation, sets } from '@imd/service';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { CountryPolicyAnswer } from '../answers/country-policy.answer';
import { POLICY_REFUSALS } from '../domain/country-policy';
import { CountryPath } from '../paths';
import { setCountryPolicyUseCase } from './set-country-policy';
import { SetCountryPolicyRequest } from './set-country-policy.request';

@Controller('v1/country-policies/:country')
export class SetCountryPolicyController {
  constructor(private readonly commands: Commands) {}

  @Put()
  @Operation({
    id: 'setCountryPolicy',
    summary: 'Set what policy says of a country of origin',
    scope: 'returns:write',
    answers: sets(CountryPolicyAnswer),
    refusals: POLICY_REFUSALS,
  })
  put(@Param() path: CountryPath, @Body() request: SetCountryPolicyRequest, @Context() context: CommandContext) {
    return this.commands.execute(context, setCountryPolicyUseCase(path, request));
  }
}
