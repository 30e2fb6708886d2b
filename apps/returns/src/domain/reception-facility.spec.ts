import { findingsIn } from '@imd/contracts';
import { FIRST_HAND } from '@imd/kernel';
import { registerReceptionFacility as register, type ReceptionFacility } from './reception-facility';

const uncounted: ReceptionFacility = {
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
const counted: ReceptionFacility = {
  ...uncounted,
  capacity: 40,
  occupancyMinors: 9,
  occupancyLocalYouth: 31,
  countedOn: '2010-12-31',
};
const registerReceptionFacility = (before: ReceptionFacility | null, after: ReceptionFacility) =>
  register(before, after, new Date('2011-06-10T12:00:00Z'));
const toldOf = (before: ReceptionFacility | null, after: ReceptionFacility) =>
  registerReceptionFacility(before, after).events.map(({ definition, data }) => {
    expect(findingsIn(definition, data)).toEqual([]);
    return data as object;
  });

describe('a reception facility', () => {
  it('is told with all that is known of it, and with the project that pays for it', () => {
    const { id, project, ...known } = counted;
    expect(toldOf(null, counted)).toEqual([{ ...known, facilityId: id, projectId: project }]);
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
    ['minors', { occupancyMinors: 3 }],
    ['local youth', { occupancyLocalYouth: 3 }],
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
    { occupancyMinors: 10 },
    { occupancyLocalYouth: 30 },
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
