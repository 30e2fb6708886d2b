import { listQuery } from '@imd/service';
import { ReturnSchemeAnswer } from '../answers/return-scheme.answer';
import { returnSchemes } from '../persistence/return-scheme.schema';

export class ListReturnSchemesQuery extends listQuery(returnSchemes, ReturnSchemeAnswer) {}
