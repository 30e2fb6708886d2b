import { type CommandContext, Commands, Context, Operation, sets } from '@imd/service';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { ConditionalityDecisionAnswer } from '../answers/conditionality-decision.answer';
import { DECISION_REFUSALS } from '../domain/conditionality-decision';
import { CodePath } from '../paths';
import { decideConditionalityUseCase } from './decide-conditionality';
import { DecideConditionalityRequest } from './decide-conditionality.request';

@Controller('v1/conditionality-decisions/:id')
export class DecideConditionalityController {
  constructor(private readonly commands: Commands) {}

  @Put()
  @Operation({
    id: 'decideConditionality',
    summary: 'Record what cooperation on return means for the relation with a country, or replace the decision whole',
    description:
      'Conditionality runs both ways. A reduction or a suspension of aid rests on an assessment of cooperation; no ' +
      'consequence rests on a good one, and no support on a poor one.',
    scope: 'returns:write',
    answers: sets(ConditionalityDecisionAnswer),
    refusals: DECISION_REFUSALS,
    example: {
      country: 'IQ',
      type: 'condition',
      decidedOn: '2011-03-01',
      from: '2011-04-01',
      aidExposed: [
        {
          title: { nl: 'Begrotingssteun', en: 'Budget support' },
          amount: { value: '1000000.00', currency: 'EUR' },
          throughGovernment: true,
        },
      ],
      reason: { nl: 'Te weinig reisdocumenten', en: 'Too few travel documents' },
    },
  })
  put(@Param() path: CodePath, @Body() request: DecideConditionalityRequest, @Context() context: CommandContext) {
    return this.commands.execute(context, decideConditionalityUseCase(path, request));
  }
}
