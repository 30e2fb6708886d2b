import { FIRST_HAND } from '@imd/kernel';
import fc from 'fast-check';
import type { ReturnScheme } from './return-scheme';
import {
  breakdownOf,
  current,
  reportReturnStatistic,
  reviseReturnStatistic,
  type Counted,
  type Figure,
  type ReturnStatistic,
} from './return-statistic';

const NOW = new Date('2011-03-01T10:00:00Z');
const SCHEME = { id: 'hrt' } as ReturnScheme;
const HRT_2010: Counted = {
  id: 'hrt-2010',
  kind: 'assisted-with-reintegration',
  from: '2010-01-01',
  to: '2010-12-31',
  scheme: 'hrt',
  country: null,
  nationality: null,
  sex: null,
  ageBand: null,
  minors: null,
};
const IRAQIS: Counted = { ...HRT_2010, id: 'hrt-2010-iraqi-nationals', nationality: 'IQ' };
const NOTHING: Figure = { persons: null, share: null, breakdowns: [], remark: null, provenance: FIRST_HAND };
const HALF: Figure = { ...NOTHING, share: { of: 'hrt-2010', value: '0.5' } };
const counted = (persons: number): Figure => ({ ...NOTHING, persons });

const NOBODY_ELSE = { scheme: null, whole: null, sameSubject: null, published: [] };

const report = (what: Counted, figure: Figure, whole: ReturnStatistic | null = null) =>
  reportReturnStatistic(what, figure, { ...NOBODY_ELSE, scheme: SCHEME, whole }, NOW);
const revise = (statistic: ReturnStatistic, figure: Figure, now = NOW) =>
  reviseReturnStatistic(statistic, figure, { whole, published: [] }, now);
const whole = report(HRT_2010, counted(1160)).state;

describe('a return statistic', () => {
  it('counts over a period whose last day is not before its first', () =>
    expect(() => report({ ...HRT_2010, to: '2009-12-31' }, counted(1160))).toThrow(
      expect.objectContaining({ code: 'return-period-reversed' }),
    ));

  it('is of a country of return that was there in its period, and of any nationality', () => {
    const year = (from: string, to: string) => ({ ...HRT_2010, from, to });
    expect(() => report({ ...HRT_2010, country: 'CS' }, counted(7))).toThrow(
      expect.objectContaining({ code: 'country-not-in-force', kind: 'conflict' }),
    );
    expect(report({ ...year('2006-01-01', '2006-12-31'), country: 'CS' }, counted(7)).events).toHaveLength(1);
    const byCountry = {
      ...counted(7),
      breakdowns: [breakdownOf(counted(7), 'country', [{ value: 'CS', persons: 7 }])],
    };
    expect(() => report(HRT_2010, byCountry)).toThrow(expect.objectContaining({ code: 'country-not-in-force' }));
    expect(report({ ...HRT_2010, nationality: 'YU' }, counted(7)).events).toHaveLength(1);
  });

  it('names a scheme that is registered', () =>
    expect(() => reportReturnStatistic(HRT_2010, counted(1160), NOBODY_ELSE, NOW)).toThrow(
      expect.objectContaining({ code: 'return-scheme-unknown', kind: 'conflict' }),
    ));

  it('needs no scheme', () =>
    expect(reportReturnStatistic({ ...HRT_2010, scheme: null }, counted(7), NOBODY_ELSE, NOW).events).toHaveLength(1));

  it('stays unknown where nothing was reported: not zero', () => {
    const { state, events } = report(HRT_2010, NOTHING);
    expect(current(state).persons).toBeNull();
    expect(events).toEqual([
      expect.objectContaining({ data: expect.objectContaining({ persons: null, share: null }) }),
    ]);
  });
});

describe('a breakdown', () => {
  const broken = (by: 'sex' | 'nationality' | 'age-band', rows: Readonly<Record<string, number>>, persons = 100) => {
    const listed = Object.entries(rows).map(([value, count]) => ({ value, persons: count }));
    const figure = counted(persons);
    return { ...figure, breakdowns: [breakdownOf(figure, by, listed)] };
  };
  const refused = (figure: Figure, code: string, what = HRT_2010) =>
    expect(() => report(what, figure)).toThrow(expect.objectContaining({ code, kind: 'invalid' }));

  it('adds up with its remainder to the count, whatever the rows', () =>
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), fc.nat(500), (female, male, rest) => {
        const { breakdowns } = current(report(HRT_2010, broken('sex', { female, male }, female + male + rest)).state);
        expect(breakdowns[0]?.other).toBe(rest);
      }),
    ));

  it('of a rounded figure has no remainder that anyone knows', () =>
    expect(
      breakdownOf({ persons: 100, provenance: { ...FIRST_HAND, precision: '10' } }, 'sex', [
        { value: 'female', persons: 60 },
      ]).other,
    ).toBeNull());

  it('has rows that add up to the count at most', () =>
    refused(broken('sex', { female: 101 }), 'breakdown-exceeds-count'));
  it('is given once by each thing, with one row for each value', () => {
    const once = broken('sex', { female: 1 });
    refused({ ...once, breakdowns: [...once.breakdowns, ...once.breakdowns] }, 'breakdown-repeated');
    const [{ by, rows, other }] = once.breakdowns as [Figure['breakdowns'][number]];
    refused({ ...once, breakdowns: [{ by, rows: [...rows, ...rows], other }] }, 'breakdown-repeated');
  });
  it('is of a count', () => refused({ ...broken('sex', { female: 1 }), persons: null }, 'breakdown-without-count'));
  it('is by what the statistic does not name', () =>
    refused(broken('nationality', { IQ: 1 }), 'breakdown-of-itself', IRAQIS));
  it('has rows that are named by a value of it', () => refused(broken('sex', { IQ: 1 }), 'breakdown-row-misnamed'));
  it('counts nobody in two rows', () =>
    refused(broken('age-band', { '0-17': 1, '12-20': 1 }), 'breakdown-rows-overlap'));
});

describe('a subject', () => {
  it('is counted by one statistic', () =>
    expect(() =>
      reportReturnStatistic(HRT_2010, counted(9), { ...NOBODY_ELSE, scheme: SCHEME, sameSubject: 'other' }, NOW),
    ).toThrow(expect.objectContaining({ code: 'subject-counted-already', kind: 'conflict' })));

  it('has years of age of which the last is not before the first', () =>
    expect(() => report({ ...HRT_2010, ageBand: '34-18' }, counted(9))).toThrow(
      expect.objectContaining({ code: 'age-band-reversed' }),
    ));
});

describe('a share', () => {
  it('that would tell a count of one to four is withheld from everyone else', () => {
    const { state, events } = report(IRAQIS, { ...HALF, share: { of: 'hrt-2010', value: '0.003' } }, whole);
    expect(current(state).share?.value).toBe('0.003');
    expect(events[0]?.data).toMatchObject({ share: null, suppressed: true });
  });

  it('stays a share and is never turned into a count', () => {
    const { state, events } = report(IRAQIS, HALF, whole);
    expect(current(state)).toMatchObject({ persons: null, share: { of: 'hrt-2010', value: '0.5' } });
    expect(events[0]?.data).toMatchObject({ persons: null, nationality: 'IQ', country: null });
  });

  it('comes without a count', () =>
    expect(() => report(IRAQIS, { ...HALF, persons: 580 }, whole)).toThrow(
      expect.objectContaining({ code: 'both-count-and-share' }),
    ));

  it('is of a statistic that was reported', () =>
    expect(() => report(IRAQIS, HALF, null)).toThrow(expect.objectContaining({ code: 'return-statistic-unknown' })));

  it('is of a count, not of another share', () =>
    expect(() => report({ ...IRAQIS, id: 'share-of-share' }, HALF, report(IRAQIS, HALF, whole).state)).toThrow(
      expect.objectContaining({ code: 'share-of-a-share' }),
    ));

  it.each(['0', '-0.5', '1.01'])('is no fraction at %s', (value) =>
    expect(() => report(IRAQIS, { ...NOTHING, share: { of: 'hrt-2010', value } }, whole)).toThrow(
      expect.objectContaining({ code: 'share-not-a-fraction' }),
    ),
  );

  it.each([
    [['kind'], { kind: 'forced' as const }],
    [['from'], { from: '2009-01-01' }],
    [['to'], { to: '2011-01-31' }],
    [['scheme'], { scheme: null }],
  ])('lies inside the statistic it is a share of: not with another %s', (outside, difference) =>
    expect(() => report({ ...IRAQIS, ...difference }, HALF, whole)).toThrow(
      expect.objectContaining({ code: 'share-outside-its-whole', details: expect.objectContaining({ outside }) }),
    ),
  );
});

describe('a revision', () => {
  it('takes the next number, holds, and leaves every earlier figure readable', () =>
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1 }), (counts) => {
        const revised = counts.reduce((statistic, persons) => revise(statistic, counted(persons)).state, whole);
        expect(revised.revisions.map(({ revision }) => revision)).toEqual([1, ...counts.map((_, index) => index + 2)]);
        expect(revised.revisions.map(({ persons }) => persons)).toEqual([1160, ...counts]);
        expect(current(revised).persons).toBe(counts.at(-1));
      }),
    ));

  it('says on which day it was recorded, in the time of Amsterdam', () =>
    expect(current(revise(whole, counted(1161), new Date('2011-03-31T22:30:00Z')).state).recordedOn).toBe(
      '2011-04-01',
    ));

  it.each([
    ['a count into a share', whole, HALF],
    ['a share into a count', report(IRAQIS, HALF, whole).state, counted(580)],
  ])('never turns %s', (_, statistic, figure) =>
    expect(() => revise(statistic, figure)).toThrow(
      expect.objectContaining({ code: 'revision-changes-meaning', kind: 'conflict' }),
    ),
  );
});
