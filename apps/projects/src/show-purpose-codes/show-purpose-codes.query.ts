import { listQuery } from '@imd/service';
import { PurposeCodeAnswer } from '../answers/purpose-code.answer';
import { purposeCodes } from '../persistence/purpose-code.schema';

export class ListPurposeCodesQuery extends listQuery(purposeCodes, PurposeCodeAnswer) {}
