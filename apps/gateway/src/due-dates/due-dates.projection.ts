import { type EventData, PartnerReportOpened, PartnerReportStatusChanged, UndertakingRecorded } from '@imd/contracts';
import { type EventContext, EventsController, On } from '@imd/messaging';
import { changeRecord } from '../figures/change-record';
import { DUE_DATES, type PartnerReportDocument, type UndertakingDocument } from './due-dates.read-model';

/** The projection keeps what is due, and how far it is. */
@EventsController()
export class DueDatesProjection {
  @On(PartnerReportOpened, DUE_DATES)
  partnerReportOpened(data: EventData<typeof PartnerReportOpened>, { fold }: EventContext) {
    const { projectId, period, dueOn, provenance } = data;
    const report: PartnerReportDocument = { projectId, period, dueOn, provenance, status: 'active' };
    fold.put('partner-reports', idOf(data), report);
  }

  @On(PartnerReportStatusChanged, DUE_DATES)
  partnerReportStatusChanged(data: EventData<typeof PartnerReportStatusChanged>, { fold }: EventContext) {
    return changeRecord<PartnerReportDocument>(fold, 'partner-reports', idOf(data), () => ({ status: data.to }));
  }

  @On(UndertakingRecorded, DUE_DATES)
  undertakingRecorded(data: EventData<typeof UndertakingRecorded>, { fold }: EventContext) {
    const { undertakingId, dueOn, state, provenance } = data;
    const undertaking: UndertakingDocument = { undertakingId, dueOn, state, provenance };
    fold.put('undertakings', undertakingId, undertaking);
  }
}

const idOf = ({ projectId, period }: Pick<PartnerReportDocument, 'projectId' | 'period'>) => `${projectId}.${period}`;
