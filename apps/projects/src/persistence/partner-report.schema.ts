import { PARTNER_REPORT_STATUSES } from '@imd/contracts';
import { defineStore, LABEL, listOf, nullable, part, PROVENANCE, required } from '@imd/mongo';
import {
  REPORT_AWAITS,
  type PartnerReport,
  type QuarterForecast,
  type ReportFigures,
  type ReportReturn,
} from '../domain/partner-report';

const FORECAST = part<QuarterForecast>({
  year: required(Number),
  quarter: required(Number),
  amount: required(BigInt),
});

const FIGURES = part<ReportFigures>({
  spent: nullable(BigInt),
  cumulative: nullable(BigInt),
  forecast: listOf(FORECAST),
  reason: nullable(String),
  narrative: nullable(LABEL),
  provenance: required(PROVENANCE),
});

const RETURN = part<ReportReturn>({ returnedOn: required(String), reason: required(String) });

export const partnerReports = defineStore<PartnerReport>({
  aggregate: 'partner-reports',
  thing: 'partner report',
  namedBy: 'of this project on this period',
  collection: 'partner-reports',
  id: ({ id }) => id,
  listing: {
    filters: { project: 'projectId', period: 'period', status: 'status', awaits: 'awaits' },
    orders: { id: [], dueOn: ['dueOn'] },
  },
  fields: {
    id: required(String),
    projectId: required(String),
    period: required(String),
    from: required(String),
    to: required(String),
    dueOn: required(String),
    status: required(String, PARTNER_REPORT_STATUSES),
    awaits: required(String, REPORT_AWAITS),
    changedOn: nullable(String),
    figures: nullable(FIGURES),
    returns: listOf(RETURN),
    hash: nullable(String),
    provenance: required(PROVENANCE),
  },
});
