import { FIRST_HAND } from '@imd/kernel';
import { decideConditionality, type GivenDecision } from './conditionality-decision';
import { assessCooperation, type GivenAssessment } from './cooperation-assessment';
import { recordCountryInstrument, type RecordedInstrument } from './country-instrument';
import { setCountryPolicy, type CategoryPeriod, type CountryPolicy } from './country-policy';
import { DATES, EARLIEST, LATEST } from './dates';
import { recordFamilyTracing, type GivenTracing } from './family-tracing';
import { registerReceptionFacility, type ReceptionFacility } from './reception-facility';
import { registerReturnScheme, type ReturnScheme } from './return-scheme';
import { reportReturnStatistic, type Counted } from './return-statistic';
import { applyForReturn, grantAssistance, takeStep, type Application, type ReturnCase } from './return-case';

const APPLIED = {
  steps: [{ state: 'applied', on: '1990-01-01' }],
  assistance: [],
} as unknown as ReturnCase;

const NOW = new Date('2011-06-10T12:00:00Z');
const TODAY = '2011-06-10';
const AFTER = { today: '2011-06-11', [LATEST]: '2101-01-01' } as const;

type Dates = Readonly<Record<string, string>>;

/** Each record takes the date in question, and no other date that could be refused in its place. */
const RECORD: Readonly<Record<keyof typeof DATES, (dates: Dates) => unknown>> = {
  'return-statistic': (dates) => {
    const counted = { from: EARLIEST, to: TODAY, scheme: null, ageBand: null, ...dates } as Counted;
    const figure = { persons: null, share: null, breakdowns: [], remark: null, provenance: FIRST_HAND };
    const known = { scheme: null, whole: null, sameSubject: null, published: [] };
    return reportReturnStatistic(counted, figure, known, NOW);
  },
  'return-scheme': (dates) => registerReturnScheme(null, { ceiling: null, ...dates } as ReturnScheme, NOW),
  'reception-facility': (dates) => registerReceptionFacility(null, dates as unknown as ReceptionFacility, NOW),
  'family-tracing': (dates) => {
    const given = { from: EARLIEST, to: TODAY, requests: null, found: null, ...dates } as unknown as GivenTracing;
    return recordFamilyTracing(null, given, { country: 'AO', periods: [] }, NOW);
  },
  'country-policy': (dates) => {
    const period = { category: 'return', from: null, to: null, ...dates } as unknown as CategoryPeriod;
    const policy = { categories: ['return'], periods: [period] } as unknown as CountryPolicy;
    return setCountryPolicy(null, policy, NOW);
  },
  'country-instrument': (dates) => {
    const instrument = { amount: null, countries: [], regions: [], ...dates } as unknown as RecordedInstrument;
    return recordCountryInstrument(null, instrument, () => true, NOW);
  },
  'cooperation-assessment': (dates) => {
    const unknown = { documentsAsked: null, documentsIssued: null, issuedInTime: null, overruled: null };
    const given = { from: EARLIEST, to: TODAY, ...unknown, ...dates } as unknown as GivenAssessment;
    return assessCooperation(null, given, { country: 'IQ', periods: [] }, NOW);
  },
  'return-case': (dates) => {
    const application = { persons: 1, minors: 0, ...dates } as unknown as Application;
    return applyForReturn(application, { countries: [], applicationFrom: null, applicationTo: null } as never, NOW);
  },
  'case-step': (dates) => takeStep(APPLIED, { state: 'approved', on: '', ...dates }, null, NOW),
  'case-assistance': (dates) => {
    const approved = { ...APPLIED, steps: [...APPLIED.steps, { state: 'approved' as const, on: EARLIEST }] };
    return grantAssistance(approved, { kind: 'cash', amount: 1n, grantedOn: '', ...dates }, null, NOW);
  },
  'conditionality-decision': (dates) => {
    const given = { type: 'support', decidedOn: EARLIEST, from: LATEST, to: null, assessment: null, aidExposed: [] };
    const known = dates['from'] === EARLIEST || dates['to'] === EARLIEST ? { from: EARLIEST } : {};
    return decideConditionality(null, { ...given, ...known, ...dates } as unknown as GivenDecision, null, NOW);
  },
};

const entries = Object.entries(DATES).flatMap(([of, dates]) =>
  Object.entries(dates).map(([field, { latest }]) => ({ of: of as keyof typeof DATES, field, latest })),
);

describe('a date', () => {
  it.each(entries)('of a $of lies where $field can lie', ({ of, field, latest }) => {
    const out = (date: string) =>
      expect.objectContaining({ code: 'date-out-of-place', details: expect.objectContaining({ field, date }) });
    expect(() => RECORD[of]({ [field]: AFTER[latest] })).toThrow(out(AFTER[latest]));
    if (field !== 'to' || of !== 'return-statistic')
      expect(() => RECORD[of]({ [field]: '1989-12-31' })).toThrow(out('1989-12-31'));
    expect(() => RECORD[of]({ [field]: latest === 'today' ? TODAY : latest })).not.toThrow();
    expect(() => RECORD[of]({ [field]: EARLIEST })).not.toThrow();
  });

  it('that is unknown lies nowhere', () => expect(() => RECORD['reception-facility']({})).not.toThrow());
});
