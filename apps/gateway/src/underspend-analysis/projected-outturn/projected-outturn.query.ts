import { asOfPageQuery } from '../../answers/as-of.query';
import { ProjectedProject } from './projected-outturn.answer';

export class ProjectedProjectsQuery extends asOfPageQuery(ProjectedProject) {}
