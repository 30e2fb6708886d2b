import { Context, listAnswer, type CommandContext } from '@imd/service';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { projectAnswer } from '../answers/project.answer';
import { ProjectPath } from '../paths';
import { FinancialProgressRecords } from '../persistence/financial-progress.records';
import { ShowProjects } from './show-projects';
import { ListProjectsQuery } from './show-projects.query';

@Controller('v1/projects')
export class ShowProjectsController {
  constructor(
    private readonly showProjects: ShowProjects,
    private readonly progress: FinancialProgressRecords,
  ) {}

  @Get()
  async list(@Query() query: ListProjectsQuery) {
    return listAnswer(await this.showProjects.list(query), projectAnswer);
  }

  /** Waits briefly for bookings that the caller has seen, and says whether they are in the answer. */
  @Get(':project')
  async get(
    @Param() { project }: ProjectPath,
    @Context() { token }: CommandContext,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    reply.header('consistency-reached', String(await this.progress.caughtUp(token)));
    return this.showProjects.get(project);
  }
}
