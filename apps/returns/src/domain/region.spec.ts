import { findingsIn } from '@imd/contracts';
import { FIRST_HAND } from '@imd/kernel';
import { registerRegion, type Region } from './region';

const NORTH_AFRICA: Region = {
  id: 'north-africa',
  title: { nl: 'Noord-Afrika', en: 'North Africa' },
  countries: ['DZ', 'EG', 'LY', 'MA', 'TN'],
  oecdRegion: '189',
  remark: null,
  provenance: FIRST_HAND,
};
const toldOf = (before: Region | null, after: Region) =>
  registerRegion(before, after).events.map(({ definition, data }) => {
    expect(findingsIn(definition, data)).toEqual([]);
    return data as object;
  });

describe('a region', () => {
  it('is told with its countries', () => {
    const { id, ...known } = NORTH_AFRICA;
    expect(toldOf(null, NORTH_AFRICA)).toEqual([{ ...known, regionId: id }]);
  });

  it('is no news when its countries come in another order', () =>
    expect(toldOf(NORTH_AFRICA, { ...NORTH_AFRICA, countries: [...NORTH_AFRICA.countries].reverse() })).toEqual([]));

  it('is told again, whole, when it gains a country', () =>
    expect(toldOf(NORTH_AFRICA, { ...NORTH_AFRICA, countries: [...NORTH_AFRICA.countries, 'SD'] })).toMatchObject([
      { countries: ['DZ', 'EG', 'LY', 'MA', 'SD', 'TN'] },
    ]));
});
