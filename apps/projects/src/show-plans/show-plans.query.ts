import { listQuery } from '@imd/service';
import { ProjectPlanAnswer } from '../answers/project-plan.answer';
import { projects } from '../persistence/project.schema';

export class ListProjectPlansQuery extends listQuery(projects, ProjectPlanAnswer) {}
