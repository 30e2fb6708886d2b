import { Records, type Page } from '@imd/mongo';
import { itemAnswer, type ItemAnswer } from '@imd/service';
import { Injectable } from '@nestjs/common';
import { financialProgressAnswer } from '../answers/financial-progress.answer';
import { projectAnswer } from '../answers/project.answer';
import { financialProgress } from '../domain/financial-progress';
import type { Project } from '../domain/project';
import { FinancialProgressRecords } from '../persistence/financial-progress.records';
import { projects } from '../persistence/project.schema';
import type { ListProjectsQuery } from './show-projects.query';

@Injectable()
export class ShowProjects {
  constructor(
    private readonly records: Records,
    private readonly progress: FinancialProgressRecords,
  ) {}

  list({ cursor, limit, priority, status, country, partner }: ListProjectsQuery): Promise<Page<Project>> {
    const filter = {
      ...(priority && { priority }),
      ...(status && { status }),
      ...(country && { 'countries.country': country }),
      ...(partner && { 'partners.organisationId': partner }),
    };
    return this.records.list(projects, { filter, after: cursor, limit });
  }

  /** A project with its money per year. */
  async get(id: string): Promise<ItemAnswer> {
    const [found, totals, gaps] = await Promise.all([
      this.records.get(projects, id),
      this.progress.totals(id),
      this.progress.gaps(),
    ]);
    return itemAnswer(projects, id, found, (project) => ({
      ...projectAnswer(project),
      financialProgress: financialProgressAnswer(id, financialProgress(project, totals, gaps)),
    }));
  }
}
