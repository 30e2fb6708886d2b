import { listQuery } from '@imd/service';
import { PolicyFrameworkAnswer } from '../answers/policy-framework.answer';
import { policyFrameworks } from '../persistence/policy-framework.schema';

export class PolicyFrameworksQuery extends listQuery(policyFrameworks, PolicyFrameworkAnswer) {}
