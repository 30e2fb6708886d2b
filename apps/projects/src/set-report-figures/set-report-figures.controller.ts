import { notFoundIn } from '@imd/mongo';
import { type CommandContext, Commands, Context, Operation, sets } from '@imd/service';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { ReportFiguresAnswer } from '../answers/partner-report.answer';
import { FIGURES_REFUSALS } from '../domain/partner-report';
import { PartnerReportPath } from '../paths';
import { partnerReports } from '../persistence/partner-report.schema';
import { setReportFiguresUseCase } from './set-report-figures';
import { SetReportFiguresRequest } from './set-report-figures.request';

@Controller('v1/projects/:project/partner-reports/:period/figures')
export class SetReportFiguresController {
  constructor(private readonly commands: Commands) {}

  @Put()
  @Operation({
    id: 'setPartnerReportFigures',
    summary: 'Set the figures that the partners of a project report on a period',
    description:
      'While the report is with the partners. Null is nothing reported, which is not zero. Each report keeps its own ' +
      'forecast, so that forecasts can be compared.',
    scope: 'projects:write',
    answers: sets(ReportFiguresAnswer),
    refusals: [notFoundIn(partnerReports), ...FIGURES_REFUSALS],
    example: {
      spent: { value: '120000.00', currency: 'EUR' },
      cumulative: { value: '310000.00', currency: 'EUR' },
      forecast: [{ year: 2011, quarter: 1, amount: { value: '90000.00', currency: 'EUR' } }],
    },
  })
  put(@Param() path: PartnerReportPath, @Body() request: SetReportFiguresRequest, @Context() context: CommandContext) {
    return this.commands.execute(context, setReportFiguresUseCase(path, request));
  }
}
