import { IsText } from '@imd/service';
import { asOfPageQuery, AsOfQuery } from '../../answers/as-of.query';
import { LONGEST_PATH } from '../../figures/figure-paths';
import { ProjectedProject } from './projected-outturn.answer';

export class ProjectedProjectsQuery extends asOfPageQuery(ProjectedProject) {}

export class ExplainedOutturnQuery extends AsOfQuery {
  /** The path of the figure in the answer, such as `projection.programme.projected`. */
  @IsText(LONGEST_PATH)
  figure: string;
}
