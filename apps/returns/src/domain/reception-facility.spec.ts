import { findingsIn } from '@imd/contracts';
import { FIRST_HAND } from '@imd/kernel';
import fc from 'fast-check';
import {
  registerReceptionFacility as register,
  type GivenFacility,
  type ReceptionFacility,
} from './reception-facility';
import { isSmall } from './small-counts';

const uncounted: GivenFacility = {
  id: 'uam-reception-angola',
  country: 'AO',
  title: { nl: 'AMV-opvang Angola', en: 'Reception of unaccompanied minors, Angola' },
  state: 'running',
  services: ['shelter', 'training', 'job-mediation'],
  capacity: null,
  occupancyMinors: null,
  occupancyLocalYouth: null,
  countedOn: null,
  project: 'minors-angola',
  remark: null,
  provenance: FIRST_HAND,
};
const counted: GivenFacility = {
  ...uncounted,
  capacity: 40,
  occupancyMinors: 9,
  occupancyLocalYouth: 31,
  countedOn: '2010-12-31',
};
const NOW = new Date('2011-06-10T12:00:00Z');
const registerReceptionFacility = (before: GivenFacility | null, after: GivenFacility) =>
  register(before && register(null, before, NOW).state, after, NOW);
const toldOf = (before: GivenFacility | null, after: GivenFacility) =>
  registerReceptionFacility(before, after).events.map(({ definition, data }) => {
    expect(findingsIn(definition, data)).toEqual([]);
    return data as object;
  });

describe('a reception facility', () => {
  it('is told with all that is known of it, and with the project that pays for it', () => {
    const { id, project, ...known } = counted;
    expect(toldOf(null, counted)).toEqual([{ ...known, facilityId: id, projectId: project, suppressed: false }]);
  });

  it('may have every number unknown, which is not zero', () =>
    expect(toldOf(null, uncounted)).toMatchObject([
      { capacity: null, occupancyMinors: null, occupancyLocalYouth: null, countedOn: null },
    ]));

  it('that nobody pays for has no project', () =>
    expect(toldOf(null, { ...uncounted, project: null })).toMatchObject([{ projectId: null }]));
});

describe('who stays at a facility', () => {
  it.each([
    ['minors', { occupancyMinors: 7 }],
    ['local youth', { occupancyLocalYouth: 7 }],
    ['minors, of whom there were none', { occupancyMinors: 0 }],
    ['local youth, of whom there were none', { occupancyLocalYouth: 0 }],
  ])('is known of a day: %s', (_, count) => {
    for (const before of [null, uncounted, counted])
      expect(() => registerReceptionFacility(before, { ...uncounted, ...count })).toThrow(
        expect.objectContaining({ code: 'count-without-a-date', details: { field: 'countedOn' } }),
      );
    expect(toldOf(null, { ...uncounted, ...count, countedOn: '2010-12-31' })).toMatchObject([count]);
  });

  it('is not the number of its places, which needs no day', () =>
    expect(toldOf(null, { ...uncounted, capacity: 40 })).toMatchObject([{ capacity: 40, countedOn: null }]));

  it('is counted apart for minors and for local youth: one is known while the other is not', () =>
    expect(toldOf(counted, { ...counted, occupancyMinors: null })).toMatchObject([
      { occupancyMinors: null, occupancyLocalYouth: 31 },
    ]));

  it('can be more than it has places for, since youth of the place come and go', () =>
    expect(toldOf(null, { ...counted, capacity: 5 })).toMatchObject([
      { capacity: 5, occupancyMinors: 9, occupancyLocalYouth: 31 },
    ]));
});

describe('a facility that is registered again', () => {
  it('is replaced whole: what is not said again is no longer known', () =>
    expect(toldOf(counted, uncounted)).toMatchObject([
      { capacity: null, occupancyMinors: null, occupancyLocalYouth: null, countedOn: null },
    ]));

  it.each<Partial<ReceptionFacility>>([
    { country: 'CD' },
    { title: { ...counted.title, en: 'Reception of minors, Angola' } },
    { state: 'closed' },
    { services: ['shelter', 'training'] },
    { capacity: 41 },
    { occupancyMinors: 20 },
    { occupancyLocalYouth: 40 },
    { countedOn: '2010-12-30' },
    { remark: { nl: 'Bijna leeg', en: 'Almost empty' } },
    { provenance: { ...FIRST_HAND, invented: true } },
  ])('is told again when this alone of it changes: %j', (change) =>
    expect(toldOf(counted, { ...counted, ...change })).toMatchObject([change]),
  );

  it('is told again when another project pays for it', () =>
    expect(toldOf(counted, { ...counted, project: 'minors-congo' })).toMatchObject([{ projectId: 'minors-congo' }]));

  it('as it was is no news', () => {
    const { country, ...rest } = counted;
    expect(toldOf(counted, { ...structuredClone(rest), country })).toEqual([]);
  });
});

/** The facility after these counts of its minors, each of a month of its own. */
const afterCounts = (counts: readonly (number | null)[]): ReceptionFacility =>
  counts.reduce<ReceptionFacility>(
    (before, occupancyMinors, month) => {
      const countedOn = `20${String(8 + Math.floor(month / 12)).padStart(2, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
      return register(before, { ...uncounted, occupancyMinors, countedOn }, NOW).state;
    },
    register(null, uncounted, NOW).state,
  );
const publishedMinors = (counts: readonly (number | null)[]) =>
  afterCounts(counts).observations.map(({ published }) => published.occupancyMinors);

describe('a small count at a facility', () => {
  it.each([1, 2, 3, 4])('is withheld from everyone who reads events: %d', (small) => {
    const few = { ...counted, occupancyMinors: small, occupancyLocalYouth: small };
    expect(toldOf(null, few)).toMatchObject([{ occupancyMinors: null, occupancyLocalYouth: null, suppressed: true }]);
    expect(registerReceptionFacility(null, few).state).toMatchObject({ occupancyMinors: small });
  });

  it.each([0, 5])('is neither nobody nor five: %d', (count) =>
    expect(toldOf(null, { ...counted, occupancyMinors: count })).toMatchObject([
      { occupancyMinors: count, suppressed: false },
    ]),
  );

  it('is withheld too where it is what two counts differ by', () => {
    expect(publishedMinors([20, 17])).toEqual([20, null]);
    expect(publishedMinors([20, 10, 22, 20, 15])).toEqual([20, 10, null, 20, 15]);
  });

  it('is no reason to withhold the other count of the day', () =>
    expect(toldOf(null, { ...counted, occupancyMinors: 2 })).toMatchObject([
      { occupancyMinors: null, occupancyLocalYouth: 31, suppressed: true },
    ]));

  it('that changes is a change, though nobody else sees it', () =>
    expect(toldOf({ ...counted, occupancyMinors: 2 }, { ...counted, occupancyMinors: 3 })).toMatchObject([
      { occupancyMinors: null },
    ]));

  it('never follows from what was published, whatever was counted', () =>
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(30)), { maxLength: 24 }), (counts) => {
        const shown = publishedMinors(counts).filter((count) => count !== null);
        for (const one of shown) {
          expect(isSmall(one)).toBe(false);
          for (const other of shown) expect(isSmall(Math.abs(one - other))).toBe(false);
        }
      }),
    ));
});

describe('the counts of a facility', () => {
  it('all stay, each with the places of its day', () => {
    const [first, second] = registerReceptionFacility(counted, { ...counted, capacity: 60, countedOn: '2011-01-31' })
      .state.observations;
    expect(first).toMatchObject({ number: 1, countedOn: '2010-12-31', capacity: 40 });
    expect(second).toMatchObject({ number: 2, countedOn: '2011-01-31', capacity: 60, occupancyMinors: 9 });
  });

  it('are not repeated when something else of the facility changes', () => {
    const { state } = registerReceptionFacility(counted, { ...counted, state: 'closed' });
    expect(state.observations).toHaveLength(1);
    expect(state.published).toEqual({ occupancyMinors: 9, occupancyLocalYouth: 31, suppressed: false });
  });

  it('that is set back on its day is the last one of that day', () => {
    const counts = [10, 20, 10].map((occupancyMinors) => ({ ...counted, occupancyMinors }));
    const { observations } = counts.reduce<ReceptionFacility>(
      (before, after) => register(before, after, NOW).state,
      register(null, uncounted, NOW).state,
    );
    expect(observations.map(({ occupancyMinors }) => occupancyMinors)).toEqual([10, 20, 10]);
  });

  it('are limited', () => {
    const { state } = register(null, counted, NOW);
    const full = { ...state, observations: Array.from({ length: 1_000 }, () => state.observations[0]!) };
    expect(() => register(full, { ...counted, countedOn: '2011-01-31' }, NOW)).toThrow(
      expect.objectContaining({ code: 'facility-counted-too-often' }),
    );
  });
});
