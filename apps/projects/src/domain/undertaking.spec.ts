import { findingsIn } from '@imd/contracts';
import { FIRST_HAND } from '@imd/kernel';
import fc from 'fast-check';
import { refusal } from './project.fixture';
import { recordUndertaking, type Undertaking } from './undertaking';

const open: Undertaking = {
  id: 'evaluation-outcome',
  title: { nl: 'Uitkomsten melden', en: 'Report the outcome' },
  state: 'open',
  dueOn: '2012-12-31',
  datePrecision: 'year',
  fulfilledOn: null,
  reference: 'Kamerstuk 30573, nr. 70',
  kind: 'undertaking',
  madeOn: null,
  owners: [],
  madeIn: null,
  settledIn: null,
  settlement: null,
  countries: [],
  regions: [],
  provenance: FIRST_HAND,
};
const fulfilled: Undertaking = { ...open, state: 'fulfilled', fulfilledOn: '2012-07-06' };
const KNOWN = { organisations: new Set(['ministry']), documents: new Set(['letter']) };
const toldOf = (before: Undertaking | null, after: Undertaking) =>
  recordUndertaking(before, after, KNOWN).events.map(({ data }) => data as object);

describe('an undertaking', () => {
  it('is told with all that is known of it', () => {
    const { id, ...known } = open;
    expect(toldOf(null, open)).toEqual([{ undertakingId: id, ...known }]);
  });

  it.each([
    ['before it was due', '2012-07-06'],
    ['on the last day', '2012-12-31'],
    ['too late, which is a fact and no mistake', '2013-02-01'],
    ['on a day that nobody wrote down', null],
  ])('is fulfilled %s', (_, fulfilledOn) =>
    expect(toldOf(open, { ...fulfilled, fulfilledOn })).toMatchObject([{ state: 'fulfilled', fulfilledOn }]),
  );

  it('that was made without a date is never due', () =>
    expect(toldOf(null, { ...open, dueOn: null })).toMatchObject([{ state: 'open', dueOn: null }]));

  it('has no day of fulfilment while it is open, neither when it is new nor when it is open again', () => {
    for (const before of [null, open, fulfilled]) {
      expect(() => recordUndertaking(before, { ...open, fulfilledOn: '2012-07-06' }, KNOWN)).toThrow(
        expect.objectContaining({
          code: 'open-undertaking-fulfilled',
          details: expect.objectContaining({ fulfilledOn: '2012-07-06' }),
        }),
      );
    }
    expect(toldOf(fulfilled, open)).toMatchObject([{ state: 'open', fulfilledOn: null }]);
  });

  it('is replaced whole: what is not said again is no longer known', () =>
    expect(toldOf(open, { ...open, dueOn: null, reference: null })).toMatchObject([{ dueOn: null, reference: null }]));

  it.each<Partial<Undertaking>>([
    { title: { ...open.title, nl: 'Uitkomsten van de evaluatie melden' } },
    { title: { ...open.title, en: 'Report the outcome of the evaluation' } },
    { state: 'fulfilled' },
    { dueOn: '2012-12-30' },
    { datePrecision: 'day' },
    { reference: 'Kamerstuk 30573, nr. 71' },
    { countries: ['IQ'] },
    { regions: ['189'] },
    { provenance: { ...FIRST_HAND, invented: true } },
  ])('is told again when this alone of it changes: %j', (change) =>
    expect(toldOf(open, { ...open, ...change })).toMatchObject([change]),
  );

  it('that is recorded again as it was is no news', () => {
    const { provenance, title, ...rest } = fulfilled;
    expect(
      toldOf(fulfilled, { provenance: { ...provenance }, title: { en: title.en, nl: title.nl }, ...rest }),
    ).toEqual([]);
  });

  it('is never told of as open and fulfilled on a day, whatever is recorded after whatever', () => {
    const any = fc.record({
      state: fc.constantFrom('open' as const, 'fulfilled' as const),
      fulfilledOn: fc.option(fc.constantFrom('2011-01-01', '2012-07-06')),
      dueOn: fc.option(fc.constant('2012-12-31')),
    });
    fc.assert(
      fc.property(fc.option(any), any, (before, after) => {
        const record = () => recordUndertaking(before && { ...open, ...before }, { ...open, ...after }, KNOWN);
        if (after.state === 'open' && after.fulfilledOn !== null) {
          expect(record).toThrow();
          return;
        }
        const { state, events } = record();
        expect(state).toMatchObject(after);
        expect(events.flatMap(({ definition, data }) => findingsIn(definition, data))).toEqual([]);
      }),
    );
  });

  it('is settled by registered owners, in registered documents, once it is no longer open', () => {
    const settled = {
      ...fulfilled,
      owners: ['ministry'],
      madeIn: 'letter',
      settledIn: 'letter',
      settlement: open.title,
    };
    expect(toldOf(open, settled)).toMatchObject([{ owners: ['ministry'], settledIn: 'letter' }]);
    expect(() => toldOf(open, { ...settled, owners: ['nobody'] })).toThrow(
      refusal('undertaking-owner-unknown', { organisations: ['nobody'] }),
    );
    for (const field of ['madeIn', 'settledIn'])
      expect(() => toldOf(open, { ...settled, [field]: 'nothing' })).toThrow(refusal('document-unknown', { field }));
    expect(() => toldOf(null, { ...open, settledIn: 'letter' })).toThrow(refusal('open-undertaking-settled'));
  });
});
