import { type CommandContext, Commands, Context, Operation, sets } from '@imd/service';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { OutturnEstimateAnswer } from '../answers/outturn-estimate.answer';
import { ESTIMATE_REFUSALS } from '../domain/outturn-estimate';
import { OutturnEstimatePath } from '../paths';
import { recordOutturnEstimateUseCase } from './record-outturn-estimate';
import { RecordOutturnEstimateRequest } from './record-outturn-estimate.request';

@Controller('v1/projects/:project/outturn-estimates/:year/:estimatedOn')
export class RecordOutturnEstimateController {
  constructor(private readonly commands: Commands) {}

  @Put()
  @Operation({
    id: 'recordOutturnEstimate',
    summary: "Record an officer's own estimate of what a project will have spent of a budget year",
    description:
      'One for each day. The projected outturn shows the latest beside what its method expects, with how near such ' +
      'estimates came in closed years, and changes nothing of its own for it. Recorded again for the same day it is ' +
      'corrected, and its history keeps the one before.',
    scope: 'projects:write',
    answers: sets(OutturnEstimateAnswer),
    refusals: ESTIMATE_REFUSALS,
    example: {
      amount: { value: '250000.00', currency: 'EUR' },
      reason: 'Half of the partners have not begun',
    },
  })
  put(
    @Param() path: OutturnEstimatePath,
    @Body() request: RecordOutturnEstimateRequest,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(context, recordOutturnEstimateUseCase(path, request));
  }
}
