import { Records, notFoundIn } from '@imd/mongo';
import { idOf, listAnswer, lists, Operation, pageOf, ShownAnswer, shows } from '@imd/service';
import { Controller, Get, Param, Query } from '@nestjs/common';
import {
  indicatorAnswer,
  IndicatorAnswer,
  indicatorPath,
  observationAnswer,
  ObservationAnswer,
} from '../answers/indicator.answer';
import { indicatorOf, observationOf } from '../domain/project-indicators';
import type { Project } from '../domain/project';
import { indicatorNotFound, observationNotFound } from '../domain/project-indicators.errors';
import { IndicatorPath, ObservationPath, ProjectPath } from '../paths';
import { projects } from '../persistence/project.schema';
import { ListIndicatorsQuery, ListObservationsQuery } from './show-indicators.query';

/** A project has few indicators and they are kept with it. */
@Controller('v1/projects/:project/indicators')
export class ShowIndicatorsController {
  constructor(private readonly records: Records) {}

  @Get()
  @Operation({
    id: 'listIndicators',
    summary: 'List what a project is measured by',
    scope: 'projects:read',
    answers: lists(IndicatorAnswer),
    refusals: [notFoundIn(projects)],
  })
  async list(@Param() { project }: ProjectPath, @Query() query: ListIndicatorsQuery) {
    const { indicators } = await this.project(project);
    const page = pageOf(indicators, query, `projects/${project}/indicators`, idOf);
    return listAnswer(page, query, (indicator) => indicatorAnswer(project, indicator));
  }

  @Get(':indicator')
  @Operation({
    id: 'showIndicator',
    summary: 'Show an indicator of a project',
    scope: 'projects:read',
    answers: shows(IndicatorAnswer),
    refusals: [notFoundIn(projects), indicatorNotFound],
  })
  async get(@Param() { project, indicator }: IndicatorPath) {
    const found = indicatorOf(await this.project(project), indicator);
    return new ShownAnswer(indicatorAnswer(project, found));
  }

  @Get(':indicator/observations')
  @Operation({
    id: 'listObservations',
    summary: 'List what was counted of an indicator, in the order of recording',
    scope: 'projects:read',
    answers: lists(ObservationAnswer),
    refusals: [notFoundIn(projects), indicatorNotFound],
  })
  async observations(@Param() { project, indicator }: IndicatorPath, @Query() query: ListObservationsQuery) {
    const { observations } = indicatorOf(await this.project(project), indicator);
    const page = pageOf(observations, query, indicatorPath(project, indicator), idOf);
    return listAnswer(page, query, (each) => observationAnswer(project, indicator, each));
  }

  @Get(':indicator/observations/:observation')
  @Operation({
    id: 'showObservation',
    summary: 'Show what was counted of an indicator over a period',
    scope: 'projects:read',
    answers: shows(ObservationAnswer),
    refusals: [notFoundIn(projects), indicatorNotFound, observationNotFound],
  })
  async observation(@Param() { project, indicator, observation }: ObservationPath) {
    const found = observationOf(await this.project(project), indicator, observation);
    return new ShownAnswer(observationAnswer(project, indicator, found));
  }

  private async project(id: string): Promise<Project> {
    const found = await this.records.get(projects, id);
    if (!found) throw notFoundIn(projects)(id);
    return found;
  }
}
