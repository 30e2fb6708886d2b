import { FIRST_HAND } from '@imd/kernel';
import { registerReturnScheme as register, type ReturnScheme } from './return-scheme';

const HRT: ReturnScheme = {
  id: 'hrt',
  title: { nl: 'Herintegratie Regeling Terugkeer', en: 'Return and Reintegration Scheme' },
  operator: 'IOM',
  partners: [],
  modality: 'cash',
  state: 'open',
  applicationFrom: '2010-01-01',
  applicationTo: '2011-12-31',
  runOffTo: '2012-03-31',
  datePrecision: 'day',
  ceiling: 2_000_00n,
  countries: [],
  project: 'hrt',
  remark: null,
  provenance: FIRST_HAND,
};

const registerReturnScheme = (before: ReturnScheme | null, after: ReturnScheme) =>
  register(before, after, new Date('2011-06-10T12:00:00Z'));

describe('a return scheme', () => {
  it('takes applications until a day that is not before the first', () =>
    expect(() => registerReturnScheme(null, { ...HRT, applicationTo: '2009-12-31' })).toThrow(
      expect.objectContaining({ code: 'application-period-reversed', kind: 'invalid' }),
    ));

  it('runs off no earlier than its last day to apply', () =>
    expect(() => registerReturnScheme(null, { ...HRT, runOffTo: '2011-12-30' })).toThrow(
      expect.objectContaining({ code: 'run-off-before-application-end' }),
    ));

  it('runs off no earlier than it begins when its last day to apply is unknown', () =>
    expect(() => registerReturnScheme(null, { ...HRT, applicationTo: null, runOffTo: '2009-12-31' })).toThrow(
      expect.objectContaining({ code: 'run-off-before-application-end' }),
    ));

  it.each([0n, -1n])('has a ceiling above zero, not %d cents', (ceiling) =>
    expect(() => registerReturnScheme(null, { ...HRT, ceiling })).toThrow(
      expect.objectContaining({
        code: 'ceiling-not-positive',
        details: expect.objectContaining({ field: 'ceiling.value' }),
      }),
    ),
  );

  it('may have every date and its ceiling unknown', () => {
    const unknown = { ...HRT, applicationFrom: null, applicationTo: null, runOffTo: null, ceiling: null };
    expect(registerReturnScheme(null, unknown).state).toEqual(unknown);
  });

  it('tells what it is, with its ceiling as a decimal string', () =>
    expect(registerReturnScheme(null, HRT).events).toEqual([
      expect.objectContaining({
        data: expect.objectContaining({
          schemeId: 'hrt',
          projectId: 'hrt',
          ceiling: { value: '2000.00', currency: 'EUR' },
        }),
      }),
    ]));

  it('tells nothing when it is registered again with the same content', () =>
    expect(registerReturnScheme(HRT, structuredClone(HRT)).events).toEqual([]));

  it('is told again, whole, when its ceiling alone changes', () =>
    expect(registerReturnScheme(HRT, { ...HRT, ceiling: 1_750_00n }).events).toHaveLength(1));
});
