import { Records, notFoundIn } from '@imd/mongo';
import { idOf, listAnswer, lists, Operation, pageOf, ShownAnswer, shows } from '@imd/service';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { milestoneAnswer, MilestoneAnswer } from '../answers/milestone.answer';
import type { Project } from '../domain/project';
import { milestoneOf } from '../domain/project-milestones';
import { milestoneNotFound } from '../domain/project-milestones.errors';
import { MilestonePath, ProjectPath } from '../paths';
import { projects } from '../persistence/project.schema';
import { ListMilestonesQuery } from './show-milestones.query';

/** A project has few milestones and they are kept with it. */
@Controller('v1/projects/:project/milestones')
export class ShowMilestonesController {
  constructor(private readonly records: Records) {}

  @Get()
  @Operation({
    id: 'listMilestones',
    summary: 'List the milestones of a project',
    scope: 'projects:read',
    answers: lists(MilestoneAnswer),
    refusals: [notFoundIn(projects)],
  })
  async list(@Param() { project }: ProjectPath, @Query() query: ListMilestonesQuery) {
    const { milestones } = await this.project(project);
    const page = pageOf(milestones, query, `projects/${project}/milestones`, idOf);
    return listAnswer(page, query, (milestone) => milestoneAnswer(project, milestone));
  }

  @Get(':milestone')
  @Operation({
    id: 'showMilestone',
    summary: 'Show a milestone of a project, with the dates it was due on before',
    scope: 'projects:read',
    answers: shows(MilestoneAnswer),
    refusals: [notFoundIn(projects), milestoneNotFound],
  })
  async get(@Param() { project, milestone }: MilestonePath) {
    const found = milestoneOf(await this.project(project), milestone);
    return new ShownAnswer(milestoneAnswer(project, found));
  }

  private async project(id: string): Promise<Project> {
    const found = await this.records.get(projects, id);
    if (!found) throw notFoundIn(projects)(id);
    return found;
  }
}
