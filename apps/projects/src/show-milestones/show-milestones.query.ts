import { pageQuery } from '@imd/service';
import { MilestoneAnswer } from '../answers/milestone.answer';

export class ListMilestonesQuery extends pageQuery(MilestoneAnswer) {}
