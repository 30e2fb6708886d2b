import { listQuery } from '@imd/service';
import { CauseCodeAnswer } from '../answers/underspend-cause.answer';
import { causeCodes } from '../persistence/underspend-cause.schema';

export class ListCauseCodesQuery extends listQuery(causeCodes, CauseCodeAnswer) {}
