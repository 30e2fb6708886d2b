import { PartnerReportOpened, PartnerReportStatusChanged, UndertakingRecorded } from '@imd/contracts';
import { atOnce, inSteps } from '../answers/in-steps';
import { fold, History } from '../figures/folded-events.fixture';
import { DUE_DATES_WATCH } from './due-dates-watch';
import { DueDatesProjection } from './due-dates.projection';
import { DUE_DATES } from './due-dates.read-model';

const ID = 'overdue-partner-report.sdt.2010-q4';

async function alertsOn(history: History, today: string) {
  const view = await fold(new DueDatesProjection(), DUE_DATES, history.events);
  return DUE_DATES_WATCH.parts(view, today).flatMap(({ compute }) => atOnce(inSteps(compute(view))));
}
const idsOn = async (history: History, today: string) => (await alertsOn(history, today)).map(({ id }) => id);

/** The report is due on 1 February 2011. */
function report(...steps: (typeof PartnerReportStatusChanged.sample)['to'][]): History {
  const history = new History().tell(PartnerReportOpened, 'sdt.2010-q4', PartnerReportOpened.sample);
  for (const to of steps)
    history.tell(PartnerReportStatusChanged, 'sdt.2010-q4', { ...PartnerReportStatusChanged.sample, to });
  return history;
}

describe('a partner report', () => {
  it('is overdue from the day after it was due', async () => {
    expect(await idsOn(report(), '2011-02-01')).toEqual([]);
    expect(await alertsOn(report(), '2011-02-02')).toMatchObject([
      {
        id: ID,
        about: 'partner-reports/sdt.2010-q4',
        link: '/v1/projects/sdt/partner-reports/2010-q4',
        projectId: 'sdt',
        dueOn: '2011-02-01',
      },
    ]);
  });

  it('that the ministry has is not owed by the partner, and one that went back is again', async () => {
    expect(await idsOn(report('submitted'), '2011-03-01')).toEqual([]);
    expect(await idsOn(report('submitted', 'in-review'), '2011-03-01')).toEqual([]);
    expect(await idsOn(report('submitted', 'in-review', 'awaiting-changes'), '2011-03-01')).toEqual([ID]);
    expect(await idsOn(report('submitted', 'in-review', 'approved'), '2011-03-01')).toEqual([]);
  });
});

describe('an undertaking', () => {
  const undertaking = (told: Partial<typeof UndertakingRecorded.sample>) =>
    new History().tell(UndertakingRecorded, 'letter', {
      ...UndertakingRecorded.sample,
      undertakingId: 'letter',
      dueOn: '2012-06-30',
      ...told,
    });

  it('is due in the month up to its day, and overdue after it', async () => {
    expect(await idsOn(undertaking({}), '2012-05-30')).toEqual([]);
    expect(await idsOn(undertaking({}), '2012-05-31')).toEqual(['undertaking-due.letter']);
    expect(await idsOn(undertaking({}), '2012-06-30')).toEqual(['undertaking-due.letter']);
    expect(await idsOn(undertaking({}), '2012-07-01')).toEqual(['undertaking-overdue.letter']);
  });

  it('that was settled, or has no day, asks for nothing', async () => {
    expect(await idsOn(undertaking({ state: 'fulfilled' }), '2013-01-01')).toEqual([]);
    expect(await idsOn(undertaking({ dueOn: null }), '2013-01-01')).toEqual([]);
  });
});
