import { notFoundIn, Records } from '@imd/mongo';
import { itemAnswer, listAnswer, lists, Operation, shows } from '@imd/service';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { outturnEstimateAnswer, OutturnEstimateAnswer } from '../answers/outturn-estimate.answer';
import { outturnEstimateId } from '../domain/outturn-estimate';
import { OutturnEstimatePath } from '../paths';
import { outturnEstimates } from '../persistence/outturn-estimate.schema';
import { ListOutturnEstimatesQuery } from './show-outturn-estimates.query';

@Controller('v1')
export class ShowOutturnEstimatesController {
  constructor(private readonly records: Records) {}

  @Get('outturn-estimates')
  @Operation({
    id: 'listOutturnEstimates',
    summary: 'List what officers estimated that projects would spend of budget years',
    scope: 'projects:read',
    answers: lists(OutturnEstimateAnswer),
  })
  async list(@Query() query: ListOutturnEstimatesQuery) {
    return listAnswer(await this.records.list(outturnEstimates, query), query, outturnEstimateAnswer);
  }

  @Get('projects/:project/outturn-estimates/:year/:estimatedOn')
  @Operation({
    id: 'showOutturnEstimate',
    summary: "Show an officer's estimate of what a project would spend of a budget year",
    scope: 'projects:read',
    answers: shows(OutturnEstimateAnswer),
    refusals: [notFoundIn(outturnEstimates)],
  })
  async get(@Param() { project, year, estimatedOn }: OutturnEstimatePath) {
    const id = outturnEstimateId(project, year, estimatedOn);
    return itemAnswer(outturnEstimates, id, await this.records.get(outturnEstimates, id), outturnEstimateAnswer);
  }
}
