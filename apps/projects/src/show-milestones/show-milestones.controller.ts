import { Records } from '@imd/mongo';
import { itemAnswer } from '@imd/service';
import { Controller, Get, Param } from '@nestjs/common';
import { milestoneAnswer } from '../answers/milestone.answer';
import type { Project } from '../domain/project';
import { milestoneOf } from '../domain/project-milestones';
import { MilestonePath, ProjectPath } from '../paths';
import { projects } from '../persistence/project.schema';

/** A project has few milestones and they are kept with it, so their list is whole. */
@Controller('v1/projects/:project/milestones')
export class ShowMilestonesController {
  constructor(private readonly records: Records) {}

  @Get()
  list(@Param() { project }: ProjectPath) {
    return this.show(project, ({ milestones }) => ({
      items: milestones.map((milestone) => milestoneAnswer(project, milestone)),
      next: null,
    }));
  }

  @Get(':milestone')
  get(@Param() { project, milestone }: MilestonePath) {
    return this.show(project, (state) => milestoneAnswer(project, milestoneOf(state, milestone)));
  }

  private async show(project: string, show: (state: Project) => object) {
    return itemAnswer(projects, project, await this.records.get(projects, project), show);
  }
}
