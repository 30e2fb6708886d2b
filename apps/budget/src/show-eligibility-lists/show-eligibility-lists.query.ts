import { listQuery } from '@imd/service';
import { EligibilityListAnswer } from '../answers/eligibility.answer';
import { eligibilityLists } from '../persistence/eligibility-list.schema';

export class EligibilityListsQuery extends listQuery(eligibilityLists, EligibilityListAnswer) {}
