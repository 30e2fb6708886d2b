import { existsIn, notFoundIn } from '@imd/mongo';
import { Booking, type CommandContext, Commands, Context, creates, Operation } from '@imd/service';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { PartnerReportAnswer } from '../answers/partner-report.answer';
import { OPENING_REFUSALS } from '../domain/partner-report';
import { ProjectPath } from '../paths';
import { partnerReports } from '../persistence/partner-report.schema';
import { projects } from '../persistence/project.schema';
import { openPartnerReportUseCase } from './open-partner-report';
import { OpenPartnerReportRequest } from './open-partner-report.request';

@Controller('v1/projects/:project/partner-reports')
export class OpenPartnerReportController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @Booking()
  @Operation({
    id: 'openPartnerReport',
    summary: 'Ask the partners of a project for their report on a period',
    description: 'There is one report for each project and period.',
    scope: 'projects:write',
    answers: creates(PartnerReportAnswer),
    refusals: [notFoundIn(projects), existsIn(partnerReports), ...OPENING_REFUSALS],
    example: { period: '2010-q4', dueOn: '2011-02-01' },
  })
  post(@Param() path: ProjectPath, @Body() request: OpenPartnerReportRequest, @Context() context: CommandContext) {
    return this.commands.execute(context, openPartnerReportUseCase(path, request));
  }
}
