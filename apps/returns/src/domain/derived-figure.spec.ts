import { FIRST_HAND } from '@imd/kernel';
import fc from 'fast-check';
import { countCases, derivedFigure, NO_CASES, requireDerivable } from './derived-figure';
import type { CaseState, ReturnCase } from './return-case';
import type { ReturnStatistic, Revision } from './return-statistic';
import type { Subject } from './subject';

const SUBJECT: Subject = {
  kind: 'assisted-with-reintegration',
  from: '2011-01-01',
  to: '2011-12-31',
  scheme: 'hrt',
  country: null,
  nationality: null,
  sex: null,
  ageBand: null,
  minors: null,
};

const aCase = (departedOn: string | null, more: Partial<ReturnCase> = {}): ReturnCase => ({
  id: 'a-case',
  scheme: 'hrt',
  nationality: 'IQ',
  country: 'IQ',
  persons: 3,
  minors: 1,
  steps: [
    { state: 'applied', on: '2010-11-01' },
    { state: 'approved', on: '2010-12-01' },
    ...(departedOn === null ? [] : [{ state: 'departed' as const, on: departedOn }]),
  ],
  assistance: [],
  provenance: FIRST_HAND,
  ...more,
});

const persons = (cases: readonly ReturnCase[], subject: Partial<Subject> = {}) =>
  countCases(NO_CASES, { ...SUBJECT, ...subject }, cases).persons;

const code = (expected: string, details: object) => expect.objectContaining({ code: expected, details });

describe('a count that is derived from cases', () => {
  it('is of persons by their day of departure, its first and last day included', () => {
    const days = ['2010-12-31', '2011-01-01', '2011-12-31', '2012-01-01'];
    expect(days.map((day) => persons([aCase(day)]))).toEqual([0, 3, 3, 0]);
  });

  it('counts nobody who did not depart, and everybody who did, whatever came after', () => {
    expect(persons([aCase(null)])).toBe(0);
    const after = (state: CaseState) => {
      const departed = aCase('2011-05-01');
      return { ...departed, steps: [...departed.steps, { state, on: '2012-05-01' }] };
    };
    expect(persons([after('completed'), after('lost-contact'), after('reintegration')])).toBe(9);
  });

  it.each([
    ['scheme', { scheme: 'sdt' }],
    ['country', { country: 'AF' }],
    ['nationality', { nationality: 'AF' }],
  ] as const)('is of its own %s, and of every one where the statistic names none', (field, other) => {
    const cases = [aCase('2011-05-01'), aCase('2011-05-01', { ...other, persons: 40 })];
    expect(persons(cases, { [field]: null })).toBe(43);
    expect(persons(cases, { [field]: Object.values(other)[0] ?? null })).toBe(40);
    expect(persons(cases, { country: 'IQ', nationality: 'IQ' })).toBe(3);
  });

  it('is the same however the cases come in pages', () =>
    fc.assert(
      fc.property(
        fc.array(fc.record({ month: fc.integer({ min: 1, max: 30 }), persons: fc.integer({ min: 1, max: 9 }) })),
        fc.integer({ min: 0, max: 20 }),
        (drawn, at) => {
          const cases = drawn.map((each) =>
            aCase(`${2010 + Math.ceil(each.month / 12)}-0${1 + (each.month % 9)}-15`, { persons: each.persons }),
          );
          const first = countCases(NO_CASES, SUBJECT, cases.slice(0, at));
          expect(countCases(first, SUBJECT, cases.slice(at))).toEqual(countCases(NO_CASES, SUBJECT, cases));
        },
      ),
    ));

  it('is invented where a case is', () => {
    const invented = aCase('2011-05-01', { provenance: { ...FIRST_HAND, invented: true } });
    expect(countCases(NO_CASES, SUBJECT, [invented, aCase('2011-05-01')]).invented).toBe(true);
    expect(countCases(NO_CASES, SUBJECT, [aCase('2011-05-01')]).invented).toBe(false);
  });

  it.each([
    ['kind', { kind: 'forced' }],
    ['sex', { sex: 'female' }],
    ['ageBand', { ageBand: '18-34' }],
    ['minors', { minors: 'all' }],
  ] as const)('is of nothing that a case does not tell: %s', (field, other) =>
    expect(() => requireDerivable({ ...SUBJECT, ...other })).toThrow(code('return-statistic-not-derivable', { field })),
  );

  describe('as a figure', () => {
    const holding = (count: number | null): ReturnStatistic => ({
      ...SUBJECT,
      id: 'hrt-2011',
      revisions: [{ persons: count, share: null } as Revision],
    });
    const figure = (before: number | null, count: number, erased: boolean) =>
      derivedFigure(holding(before), { persons: count, invented: false }, erased, null);

    it('is exact and says that it is derived', () =>
      expect(figure(null, 12, false)).toMatchObject({
        persons: 12,
        breakdowns: [],
        provenance: { derived: true, precision: null, document: null },
      }));

    it('says that erased cases are not in it, and does not fall because of them', () => {
      expect(figure(12, 12, true).provenance.note).toContain('erased');
      expect(figure(12, 11, false).persons).toBe(11);
      expect(() => figure(12, 11, true)).toThrow(code('erased-cases-uncounted', {}));
    });

    it('is refused for a statistic that cases do not tell', () =>
      expect(() =>
        derivedFigure({ ...holding(null), kind: 'assisted' }, { persons: 12, invented: false }, false, null),
      ).toThrow(code('return-statistic-not-derivable', { field: 'kind' })));
  });
});
