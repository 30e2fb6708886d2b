import { pageQuery } from '@imd/service';
import { UnderspendSummary } from './underspend-analysis.answer';

export class UnderspendAnalysesQuery extends pageQuery(UnderspendSummary) {}
