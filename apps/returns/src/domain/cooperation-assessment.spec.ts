import { findingsIn } from '@imd/contracts';
import { FIRST_HAND } from '@imd/kernel';
import fc from 'fast-check';
import {
  assessCooperation,
  ratingOf,
  type CooperationAssessment,
  type GivenAssessment,
} from './cooperation-assessment';

const NOW = new Date('2011-06-10T12:00:00Z');
const IRAQ: GivenAssessment = {
  id: 'iraq-2010',
  country: 'IQ',
  from: '2010-01-01',
  to: '2010-12-31',
  documentsAsked: 200,
  documentsIssued: 120,
  issuedInTime: 90,
  termDays: 30,
  overruled: null,
  remark: null,
  provenance: FIRST_HAND,
};
const assess = (given: Partial<GivenAssessment>, before: CooperationAssessment | null = null, periods = NO_PERIODS) => {
  const change = assessCooperation(before, { ...IRAQ, ...given }, { country: 'IQ', periods }, NOW);
  for (const { definition, data } of change.events) expect(findingsIn(definition, data)).toEqual([]);
  return change;
};
const NO_PERIODS: readonly { assessment: string; from: string; to: string }[] = [];
const refusal = (code: string) => expect.objectContaining({ code }) as unknown as Error;

describe('the rating by the rule', () => {
  const rated = (documentsAsked: number | null, issuedInTime: number | null) =>
    ratingOf({ documentsAsked, documentsIssued: null, issuedInTime });

  it.each([
    [100, 70, 'good'],
    [100, 69, 'moderate'],
    [100, 40, 'moderate'],
    [100, 39, 'poor'],
    [20, 0, 'poor'],
    [19, 19, null],
    [null, 19, null],
    [100, null, null],
  ])('of %j documents asked with %j in time is %j', (asked, inTime, rating) =>
    expect(rated(asked, inTime)).toBe(rating),
  );

  it('never falls when one more document comes in time', () =>
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 5_000 }), fc.nat(4_999), (asked, inTime) => {
        fc.pre(inTime < asked);
        const order = ['poor', 'moderate', 'good'];
        const worth = (count: number) => order.indexOf(rated(asked, count) ?? '');
        expect(worth(inTime + 1)).toBeGreaterThanOrEqual(worth(inTime));
      }),
    ));
});

describe('a cooperation assessment', () => {
  it('holds the rating of the rule until an officer overrules it with a reason', () => {
    expect(assess({}).state).toMatchObject({ ruled: 'moderate', rating: 'moderate' });
    const overruled = { rating: 'good' as const, reason: { nl: 'Herstel sinds mei', en: 'Recovery since May' } };
    expect(assess({ overruled }).state).toMatchObject({ ruled: 'moderate', overruled, rating: 'good' });
  });

  it('is overruled to another rating than the rule gives', () =>
    expect(() => assess({ overruled: { rating: 'moderate', reason: { nl: 'x', en: 'x' } } })).toThrow(
      refusal('overruled-to-the-same'),
    ));

  it.each([
    ['documentsIssued', { documentsIssued: 201 }],
    ['issuedInTime', { issuedInTime: 121 }],
    ['issuedInTime', { documentsIssued: null, issuedInTime: 201 }],
  ])('counts no more %s than could be', (field, given) =>
    expect(() => assess(given)).toThrow(
      expect.objectContaining({ code: 'more-documents-than-asked', details: { field } }),
    ),
  );

  it('names the term within which documents came', () =>
    expect(() => assess({ termDays: null })).toThrow(refusal('in-time-without-term')));

  it('is of a country that was there in the period', () => {
    expect(() => assess({ country: 'CS' })).toThrow(refusal('country-not-in-force'));
    expect(assess({ country: 'CS', from: '2006-01-01', to: '2006-12-31' }).events).toHaveLength(1);
  });

  it('ends no earlier than it begins', () =>
    expect(() => assess({ from: '2010-12-31', to: '2010-01-01' })).toThrow(refusal('assessment-period-reversed')));

  it('is the only one of its country for a day', () => {
    const other = [{ assessment: 'iraq-2009', from: '2009-01-01', to: '2010-01-01' }];
    expect(() => assess({}, null, other)).toThrow(refusal('assessment-period-overlaps'));
    expect(() => assess({ from: '2010-01-02' }, null, other)).not.toThrow();
    expect(() => assess({ id: 'iraq-2009' }, null, other)).not.toThrow();
  });

  it('stays with its country', () =>
    expect(() => assess({ country: 'AF' }, assess({}).state)).toThrow(refusal('assessment-moves-country')));

  it('is no news when it is the same again', () => expect(assess({}, assess({}).state).events).toEqual([]));

  it('is a change too when nobody else sees it, since its numbers are withheld before and after', () =>
    expect(
      assess({ documentsIssued: 3, issuedInTime: 3 }, assess({ documentsIssued: 2, issuedInTime: 2 }).state),
    ).toMatchObject({
      state: { documentsIssued: 3 },
      events: [{ data: { documentsIssued: null, suppressed: true } }],
    }));

  it('tells no number of one to four persons, nor two that differ by as many, nor a move by as many', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(30), fc.nat(30), fc.nat(30)), { minLength: 1, maxLength: 3 }), (given) => {
        let state: CooperationAssessment | null = null;
        const told: number[][] = [];
        for (const numbers of given) {
          const [issuedInTime = 0, documentsIssued = 0, documentsAsked = 0] = [...numbers].sort((a, b) => a - b);
          state = assess({ documentsAsked, documentsIssued, issuedInTime }, state).state;
          const { published } = state;
          if (!published.suppressed) told.push([documentsAsked, documentsIssued, issuedInTime]);
          else
            expect({ ...published }).toMatchObject({ documentsAsked: null, documentsIssued: null, issuedInTime: null });
        }
        const all = told.flatMap((numbers, at) => [
          ...numbers,
          ...numbers.flatMap((one) => numbers.map((other) => Math.abs(one - other))),
          ...numbers.flatMap((one, field) => told.slice(0, at).map((was) => Math.abs(one - (was[field] ?? one)))),
        ]);
        for (const number of all) expect(number === 0 || number >= 5).toBe(true);
      }),
    ));
});
