import { notFoundIn } from '@imd/mongo';
import { changes, type CommandContext, Commands, Context, Operation } from '@imd/service';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { ReportStatusAnswer } from '../answers/partner-report.answer';
import { REPORT_STATUS_REFUSALS } from '../domain/partner-report';
import { PartnerReportPath } from '../paths';
import { partnerReports } from '../persistence/partner-report.schema';
import { changeReportStatusUseCase } from './change-report-status';
import { ChangeReportStatusRequest } from './change-report-status.request';

@Controller('v1/projects/:project/partner-reports/:period/status')
export class ChangeReportStatusController {
  constructor(private readonly commands: Commands) {}

  @Put()
  @Operation({
    id: 'changePartnerReportStatus',
    summary: 'Submit a partner report, review it, return it with a reason, or approve it',
    description:
      'From active to submitted, in review and approved. From review it can go back with a reason, awaiting changes, ' +
      'and is submitted again. Approval freezes the figures and answers their hash.',
    scope: 'projects:write',
    answers: changes(ReportStatusAnswer),
    refusals: [notFoundIn(partnerReports), ...REPORT_STATUS_REFUSALS],
    example: { status: 'awaiting-changes', changedOn: '2011-02-20', reason: 'The forecast is missing' },
  })
  put(
    @Param() path: PartnerReportPath,
    @Body() request: ChangeReportStatusRequest,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(context, changeReportStatusUseCase(path, request));
  }
}
