import { isCountryCode } from './country';
import { isRegionCode, REGION_CODES, regionName } from './region';

describe('a region of the OECD', () => {
  it('has a code of the list, and no other', () => {
    for (const code of ['89', '189', '298', '998', '1027']) expect(isRegionCode(code)).toBe(true);
    for (const text of ['AF', '', '1', '0189', 'north-africa', 'toString']) expect(isRegionCode(text)).toBe(false);
  });

  it('has a name in both languages', () => {
    expect(regionName('189')).toEqual({ nl: 'Ten noorden van de Sahara', en: 'North of Sahara' });
    for (const code of REGION_CODES) expect(Object.values(regionName(code))).not.toContain(code);
  });

  it('is never taken for a country', () => {
    for (const code of REGION_CODES) expect(isCountryCode(code)).toBe(false);
  });
});
