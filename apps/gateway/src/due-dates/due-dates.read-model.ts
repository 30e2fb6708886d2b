import type { EventData, PartnerReportOpened, PartnerReportStatusChanged, UndertakingRecorded } from '@imd/contracts';
import { defineReadModel, type ImageView } from '@imd/messaging';

/** What is due on a day: the reports that were asked of partners, and promises to parliament. */
export const DUE_DATES = defineReadModel({
  name: 'due-dates',
  topics: ['imd.projects'],
  collections: { 'partner-reports': { indexes: [] }, undertakings: { indexes: [] } },
});

export interface PartnerReportDocument extends Pick<
  EventData<typeof PartnerReportOpened>,
  'projectId' | 'period' | 'dueOn' | 'provenance'
> {
  readonly status: EventData<typeof PartnerReportStatusChanged>['to'];
}

export type UndertakingDocument = Pick<
  EventData<typeof UndertakingRecorded>,
  'undertakingId' | 'dueOn' | 'state' | 'provenance'
>;

export function partnerReportsOf(view: ImageView): readonly PartnerReportDocument[] {
  return [...view.documents<PartnerReportDocument>('partner-reports').values()];
}

export function undertakingsOf(view: ImageView): readonly UndertakingDocument[] {
  return [...view.documents<UndertakingDocument>('undertakings').values()];
}
