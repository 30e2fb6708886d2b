import { listQuery } from '@imd/service';
import { EligibilityExemptionAnswer } from '../answers/eligibility.answer';
import { eligibilityExemptions } from '../persistence/eligibility-exemption.schema';

export class EligibilityExemptionsQuery extends listQuery(eligibilityExemptions, EligibilityExemptionAnswer) {}
