import { checkCountryDays, COUNTRY_CODES, countryName, daysOf, isCountryCode } from './country';

const isThere = (country: string, from: string, until?: string | null) => {
  try {
    checkCountryDays('countries', country, from, until);
    return true;
  } catch (error) {
    expect(error).toMatchObject({ code: 'country-not-in-force', details: { field: 'countries', country } });
    return false;
  }
};

describe('a country', () => {
  it.each([
    ['AN', '2010-10-09', true],
    ['AN', '2010-10-10', false],
    ['CW', '2010-10-09', false],
    ['CW', '2010-10-10', true],
    ['YU', '2003-02-03', true],
    ['YU', '2003-02-04', false],
    ['CS', '2003-02-04', true],
    ['CS', '2006-06-03', false],
    ['RS', '2006-06-02', false],
    ['ME', '2006-06-03', true],
    ['SS', '2011-07-08', false],
    ['SS', '2011-07-09', true],
    ['SD', '1990-01-01', true],
    ['SD', '2026-01-01', true],
    ['XK', '2008-02-16', false],
    ['XK', '2008-02-17', true],
  ])('%s is there on %s: %s', (country, day, expected) => expect(isThere(country, day)).toBe(expected));

  it('of a period is there on some day of it', () => {
    expect(isThere('SS', '2009-01-01', '2011-07-09')).toBe(true);
    expect(isThere('SS', '2009-01-01', '2011-07-08')).toBe(false);
    expect(isThere('SS', '2009-01-01', null)).toBe(true);
    expect(isThere('AN', '2010-10-09', null)).toBe(true);
    expect(isThere('AN', '2010-10-10', null)).toBe(false);
  });

  it('is refused with the days on which its code stands for it', () =>
    expect(() => checkCountryDays('country', 'CS', '2010-01-01')).toThrow(
      expect.objectContaining({
        details: { field: 'country', country: 'CS', validFrom: '2003-02-04', validTo: '2006-06-02' },
      }),
    ));

  it('has the name that it had, also where its code ceased', () => {
    expect(countryName('CS')).toEqual({ nl: 'Servië en Montenegro', en: 'Serbia and Montenegro' });
    expect(countryName('SS')).toEqual({ nl: 'Zuid-Soedan', en: 'South Sudan' });
    for (const code of COUNTRY_CODES) expect(countryName(code).en).not.toBe(code);
  });

  it('hands over to the next without a day between or twice', () => {
    for (const [before, after] of [
      ['YU', 'CS'],
      ['CS', 'RS'],
      ['CS', 'ME'],
      ['AN', 'CW'],
    ] as const) {
      const next = new Date(`${daysOf(before).until ?? ''}T00:00:00Z`);
      next.setUTCDate(next.getUTCDate() + 1);
      expect(next.toISOString().slice(0, 10)).toBe(daysOf(after).from);
    }
    expect(isCountryCode('SU')).toBe(false);
  });
});
