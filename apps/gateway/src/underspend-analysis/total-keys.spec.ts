import { CommitmentMade, ExpenditureRecorded, RefundReceived } from '@imd/contracts';
import { fold, History } from '../figures/folded-events.fixture';
import { UnderspendProjection } from './underspend-analysis.projection';
import { UNDERSPEND } from './underspend-analysis.read-model';

const YEAR = 2010;
/** The store and every total have these. */
const OF_ALL = ['_id', 'p', 'c', 'bookedOn', 'bookedOnPrecision', 'precision', 'derived', 'invented', 'year'];

/** One of each booking, all of one year. */
const bookings = new History()
  .tell(ExpenditureRecorded, 'paid', {
    ...ExpenditureRecorded.sample,
    year: YEAR,
    bookedOn: '2010-06-30',
    advance: true,
  })
  .tell(RefundReceived, 'back', { ...RefundReceived.sample, year: YEAR, treatment: 'receipt' })
  .tell(RefundReceived, 'netted', { ...RefundReceived.sample, year: YEAR, treatment: 'netted' })
  .tell(CommitmentMade, 'promised', { ...CommitmentMade.sample, year: YEAR });

describe('the totals of the analysis', () => {
  it('have the fields of their format: whoever changes them raises it, so that a rebuild is asked for', async () => {
    const view = await fold(new UnderspendProjection(), UNDERSPEND, bookings.events);
    const fieldsOf = (collection: string) => {
      const documents = [...view.slice(collection, collection === 'spent-by-day' ? '2010/2010-06' : YEAR).values()];
      const names = new Set(documents.flatMap((document) => Object.keys(document)));
      return [...names].filter((name) => !OF_ALL.includes(name)).sort();
    };
    const totals = Object.entries(UNDERSPEND.collections).flatMap(([name, { totals: are }]) => (are ? [name] : []));
    expect([UNDERSPEND.format, Object.fromEntries(totals.map((name) => [name, fieldsOf(name).join(' ')]))]).toEqual([
      2,
      {
        'spent-by-year': 'spent',
        'spent-by-purpose': 'purpose spent',
        'spent-by-project': 'projectId purpose spent',
        'spent-by-place': 'place spent',
        'spent-by-project-and-month': 'projectId purpose spent',
        'spent-by-place-and-month': 'place spent',
        'spent-by-day': 'actor event months place projectId purpose recordedOn spent split',
        'spent-by-recording': 'actor event place projectId purpose recordedOn spent split',
        'spent-by-year-and-recording': 'recordedOn spent',
        commitments: 'actor commitmentId due entered event part projectId purpose recordedOn',
        'money-back': 'amount projectId purpose recordedOn',
        'netted-refunds': 'amount projectId purpose recordedOn',
        advances: 'amount projectId purpose recordedOn',
      },
    ]);
  });
});
