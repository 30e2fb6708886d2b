import { type CommandContext, Commands, Context, Operation, sets } from '@imd/service';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { CooperationAssessmentAnswer } from '../answers/cooperation-assessment.answer';
import { ASSESSMENT_REFUSALS } from '../domain/cooperation-assessment';
import { CodePath } from '../paths';
import { assessCooperationUseCase } from './assess-cooperation';
import { AssessCooperationRequest } from './assess-cooperation.request';

@Controller('v1/cooperation-assessments/:id')
export class AssessCooperationController {
  constructor(private readonly commands: Commands) {}

  @Put()
  @Operation({
    id: 'assessCooperation',
    summary: 'Assess how a country cooperated on return in a period, or replace the assessment whole',
    description:
      'The rule rates by the part of the travel documents asked for that was issued within the term: seven in ten or ' +
      'more is good, four in ten or more is moderate, less is poor. With fewer than twenty documents asked for, or ' +
      'without these numbers, it gives no rating. An officer may overrule it with a reason.',
    scope: 'returns:write',
    answers: sets(CooperationAssessmentAnswer),
    refusals: ASSESSMENT_REFUSALS,
    example: {
      country: 'IQ',
      from: '2010-01-01',
      to: '2010-12-31',
      documentsAsked: 200,
      documentsIssued: 120,
      issuedInTime: 90,
      termDays: 30,
    },
  })
  put(@Param() path: CodePath, @Body() request: AssessCooperationRequest, @Context() context: CommandContext) {
    return this.commands.execute(context, assessCooperationUseCase(path, request, context.scopes));
  }
}
