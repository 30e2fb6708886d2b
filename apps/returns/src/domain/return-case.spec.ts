import { CASE_STATES } from '@imd/contracts';
import { FIRST_HAND } from '@imd/kernel';
import fc from 'fast-check';
import {
  applyForReturn,
  dayOf,
  grantAssistance,
  grantedInAll,
  lastStep,
  takeStep,
  type Application,
  type AssistanceKind,
  type CaseState,
  type ReturnCase,
} from './return-case';
import type { ReturnScheme } from './return-scheme';

const NOW = new Date('2012-06-10T12:00:00Z');

const SCHEME: ReturnScheme = {
  id: 'hrt',
  title: { nl: 'Regeling', en: 'Scheme' },
  operator: null,
  partners: [],
  modality: 'combined',
  state: 'open',
  applicationFrom: '2010-01-01',
  applicationTo: '2011-12-31',
  runOffTo: '2012-03-31',
  datePrecision: 'day',
  ceiling: 2_000_00n,
  countries: ['IQ'],
  project: null,
  remark: null,
  provenance: FIRST_HAND,
};

const APPLICATION: Application = {
  id: 'a-case',
  scheme: 'hrt',
  nationality: 'IQ',
  country: 'IQ',
  persons: 3,
  minors: 1,
  appliedOn: '2011-02-01',
  provenance: FIRST_HAND,
};

const code = (expected: string, details: object = {}) =>
  expect.objectContaining({ code: expected, details: expect.objectContaining(details) });

const applied = (more: Partial<Application> = {}, scheme: ReturnScheme | null = SCHEME) =>
  applyForReturn({ ...APPLICATION, ...more }, scheme, NOW);

/** The case takes these steps, each a day later than the one before it. */
const after = (...states: CaseState[]): ReturnCase =>
  states.reduce(
    (before, state, at) => takeStep(before, { state, on: `2011-03-${String(at + 1).padStart(2, '0')}` }, SCHEME, NOW),
    applied(),
  );

describe('an application for return', () => {
  it('begins a case', () =>
    expect(applied()).toMatchObject({ steps: [{ state: 'applied', on: '2011-02-01' }], assistance: [] }));

  it.each(['2009-12-31', '2012-01-01'])('lies in the period of its scheme, not on %s', (appliedOn) =>
    expect(() => applied({ appliedOn })).toThrow(
      code('application-outside-period', {
        field: 'appliedOn',
        applicationFrom: '2010-01-01',
        applicationTo: '2011-12-31',
      }),
    ),
  );

  it.each(['2010-01-01', '2011-12-31'])('may come on the first and the last day, such as %s', (appliedOn) =>
    expect(applied({ appliedOn }).steps[0]?.on).toBe(appliedOn),
  );

  it('has no period where that of its scheme is not known', () =>
    expect(
      dayOf(applied({ appliedOn: '2005-01-01' }, { ...SCHEME, applicationFrom: null, applicationTo: null }), 'applied'),
    ).toBe('2005-01-01'));

  it('needs a scheme that is registered', () => expect(() => applied({}, null)).toThrow(code('return-scheme-unknown')));

  it('goes to a country of the scheme; a scheme that names none is open to all', () => {
    expect(() => applied({ country: 'GH' })).toThrow(code('country-outside-scheme', { country: 'GH' }));
    expect(applied({ country: 'GH' }, { ...SCHEME, countries: [] }).country).toBe('GH');
  });

  it('has no more minors than persons', () => {
    expect(() => applied({ minors: 4 })).toThrow(code('more-minors-than-persons', { persons: 3, minors: 4 }));
    expect(applied({ minors: 3 }).minors).toBe(3);
  });
});

const WAYS: readonly (readonly CaseState[])[] = [
  ['approved', 'departed', 'reintegration', 'completed'],
  ['approved', 'departed', 'completed'],
  ['rejected'],
  ['withdrawn'],
  ['approved', 'withdrawn'],
  ['approved', 'no-show'],
  ['approved', 'departed', 'lost-contact', 'reintegration', 'lost-contact', 'completed'],
];

describe('the life of a case', () => {
  it.each(WAYS)('goes through %s', (...way) =>
    expect(after(...way).steps.map(({ state }) => state)).toEqual(['applied', ...way]),
  );

  it('takes no step that does not follow on its state, and none from an end', () => {
    const following = new Set(WAYS.flatMap((way) => ['applied', ...way].map((from, at) => `${from}>${way[at]}`)));
    for (const way of WAYS)
      for (const length of way.keys()) {
        const before = after(...way.slice(0, length + 1));
        for (const state of CASE_STATES.filter((to) => !following.has(`${lastStep(before).state}>${to}`)))
          expect(() => takeStep(before, { state, on: '2011-04-01' }, SCHEME, NOW)).toThrow(
            code('case-step-not-allowed', { state: lastStep(before).state, to: state }),
          );
      }
  });

  it('goes on in time', () =>
    expect(() => takeStep(after('approved'), { state: 'departed', on: '2011-02-28' }, SCHEME, NOW)).toThrow(
      code('case-step-out-of-order', { before: '2011-03-01', on: '2011-02-28' }),
    ));

  it('departs in the run-off of its scheme', () => {
    const depart = (on: string, scheme = SCHEME) => takeStep(after('approved'), { state: 'departed', on }, scheme, NOW);
    expect(() => depart('2012-04-01')).toThrow(code('departure-after-run-off', { runOffTo: '2012-03-31' }));
    expect(dayOf(depart('2012-03-31'), 'departed')).toBe('2012-03-31');
    expect(dayOf(depart('2012-04-01', { ...SCHEME, runOffTo: null }), 'departed')).toBe('2012-04-01');
  });

  it('withdraws after the run-off, since only a departure has an end', () =>
    expect(lastStep(takeStep(after('approved'), { state: 'withdrawn', on: '2012-05-01' }, SCHEME, NOW)).state).toBe(
      'withdrawn',
    ));

  it('is bounded', () => {
    const steps = Array.from({ length: 199 }, () => ({ state: 'lost-contact' as const, on: '2011-03-01' }));
    const full = { ...applied(), steps: [...applied().steps, ...steps] };
    expect(() => takeStep(full, { state: 'reintegration', on: '2011-04-01' }, SCHEME, NOW)).toThrow(
      code('return-case-full'),
    );
  });
});

const grant = (
  before: ReturnCase,
  kind: AssistanceKind,
  amount = 100_00n,
  scheme: ReturnScheme | null = SCHEME,
  grantedOn = '2011-03-01',
) => grantAssistance(before, { kind, amount, grantedOn }, scheme, NOW);

describe('assistance', () => {
  it.each([[], ['rejected'], ['approved', 'no-show'], ['approved', 'departed', 'completed']] as CaseState[][])(
    'is granted from the approval to the end, not after %s',
    (...states) => expect(() => grant(after(...states), 'cash')).toThrow(code('case-not-assisted')),
  );

  it('is granted on the day of the approval or later', () =>
    expect(() => grant(after('approved'), 'cash', 1n, SCHEME, '2011-02-28')).toThrow(
      code('assistance-before-approval'),
    ));

  it('mixes cash and help in kind under a combined scheme only', () => {
    const cash = grant(after('approved'), 'cash');
    expect(grant(cash, 'housing').assistance).toHaveLength(2);
    const unknown = { ...SCHEME, modality: null };
    expect(() => grant(cash, 'housing', 1n, unknown)).toThrow(code('cash-and-in-kind-mixed'));
    expect(() => grant(grant(after('approved'), 'training'), 'cash', 1n, unknown)).toThrow(
      code('cash-and-in-kind-mixed'),
    );
    expect(grant(grant(after('approved'), 'training', 1n, unknown), 'schooling', 1n, unknown).assistance).toHaveLength(
      2,
    );
  });

  it.each([
    ['cash', 'schooling'],
    ['in-kind', 'cash'],
  ] as const)('is what its scheme gives: one of %s gives no %s', (modality, kind) =>
    expect(() => grant(after('approved'), kind, 1n, { ...SCHEME, modality })).toThrow(
      code('assistance-outside-modality'),
    ),
  );

  it('stays under the ceiling, all of it together and to the cent', () => {
    const most = grant(grant(after('approved'), 'cash', 1_999_99n), 'housing', 1n);
    expect(grantedInAll(most)).toBe(2_000_00n);
    expect(() => grant(most, 'cash', 1n)).toThrow(
      code('assistance-above-ceiling', { ceiling: '2000.00', granted: '2000.00', amount: '0.01' }),
    );
  });

  it('never adds up to more than the ceiling, and is refused only where it would', () =>
    fc.assert(
      fc.property(fc.array(fc.bigInt(1n, 1_500_00n), { maxLength: 12 }), (amounts) => {
        let granted = 0n;
        let before = after('approved');
        for (const amount of amounts) {
          if (granted + amount > 2_000_00n) expect(() => grant(before, 'cash', amount)).toThrow(/ceiling/);
          else {
            before = grant(before, 'cash', amount);
            granted += amount;
          }
          expect(grantedInAll(before)).toBe(granted);
        }
      }),
    ));

  it('has a highest sum where the scheme has no ceiling, so that an amount can hold it', () =>
    expect(() => grant(after('approved'), 'cash', 1_000_000_000_01n, { ...SCHEME, ceiling: null })).toThrow(
      code('assistance-above-ceiling'),
    ));
});
