import { FIRST_HAND } from '@imd/kernel';
import { registerReceptionFacility, type ReceptionFacility } from './reception-facility';

const ANGOLA: ReceptionFacility = {
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

describe('a reception facility', () => {
  it('may have every number unknown, which is not zero', () =>
    expect(registerReceptionFacility(null, ANGOLA).events[0]?.data).toMatchObject({
      capacity: null,
      occupancyMinors: null,
      occupancyLocalYouth: null,
    }));

  it('counts minors and local youth apart', () => {
    const counted = { ...ANGOLA, capacity: 40, occupancyMinors: 0, occupancyLocalYouth: 31, countedOn: '2010-12-31' };
    expect(registerReceptionFacility(ANGOLA, counted).events[0]?.data).toMatchObject({
      capacity: 40,
      occupancyMinors: 0,
      occupancyLocalYouth: 31,
    });
  });

  it.each(['occupancyMinors', 'occupancyLocalYouth'] as const)('says on which day its %s was counted', (count) =>
    expect(() => registerReceptionFacility(null, { ...ANGOLA, [count]: 3 })).toThrow(
      expect.objectContaining({ code: 'count-without-a-date', details: { field: 'countedOn' } }),
    ),
  );

  it('tells nothing when it is registered again with the same content', () =>
    expect(registerReceptionFacility(ANGOLA, structuredClone(ANGOLA)).events).toEqual([]));
});
