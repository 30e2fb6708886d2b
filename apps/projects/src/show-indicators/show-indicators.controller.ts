import { Records } from '@imd/mongo';
import { itemAnswer } from '@imd/service';
import { Controller, Get, Param } from '@nestjs/common';
import { indicatorAnswer, observationAnswer } from '../answers/indicator.answer';
import { indicatorOf, observationOf } from '../domain/project-indicators';
import type { Project } from '../domain/project';
import { IndicatorPath, ObservationPath, ProjectPath } from '../paths';
import { projects } from '../persistence/project.schema';

/** A project has few indicators and they are kept with it, so their lists are whole. */
@Controller('v1/projects/:project/indicators')
export class ShowIndicatorsController {
  constructor(private readonly records: Records) {}

  @Get()
  list(@Param() { project }: ProjectPath) {
    return this.show(project, ({ indicators }) => ({
      items: indicators.map((indicator) => indicatorAnswer(project, indicator)),
      next: null,
    }));
  }

  @Get(':indicator')
  get(@Param() { project, indicator }: IndicatorPath) {
    return this.show(project, (state) => indicatorAnswer(project, indicatorOf(state, indicator)));
  }

  @Get(':indicator/observations')
  observations(@Param() { project, indicator }: IndicatorPath) {
    return this.show(project, (state) => ({
      items: indicatorOf(state, indicator).observations.map((each) => observationAnswer(project, indicator, each)),
      next: null,
    }));
  }

  @Get(':indicator/observations/:observation')
  observation(@Param() { project, indicator, observation }: ObservationPath) {
    return this.show(project, (state) =>
      observationAnswer(project, indicator, observationOf(state, indicator, observation)),
    );
  }

  private async show(project: string, show: (state: Project) => object) {
    return itemAnswer(projects, project, await this.records.get(projects, project), show);
  }
}
