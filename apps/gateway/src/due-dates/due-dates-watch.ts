import type { Watch } from '../analytics/watch';
import { DUE_DATES, partnerReportsOf, undertakingsOf } from './due-dates.read-model';
import { overduePartnerReports } from './overdue-partner-report';
import { undertakingsDue } from './undertaking-due';

export const DUE_DATES_WATCH: Watch = {
  kinds: ['overdue-partner-report', 'undertaking-due', 'undertaking-overdue'],
  model: DUE_DATES,
  owners: ['projects'],
  parts: (_, today) => [
    {
      key: 'due-dates',
      needs: () => [],
      compute: (view) => [
        ...overduePartnerReports(partnerReportsOf(view), today),
        ...undertakingsDue(undertakingsOf(view), today),
      ],
    },
  ],
};
