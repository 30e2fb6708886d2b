import { FIRST_HAND } from '@imd/kernel';
import { recordCountryInstrument, type CountryInstrument } from './country-instrument';

const HORN_OF_AFRICA: CountryInstrument = {
  id: 'rpp-horn-of-africa',
  kind: 'regional-protection-programme',
  title: { nl: 'RPP Hoorn van Afrika', en: 'RPP Horn of Africa' },
  countries: ['KE', 'DJ', 'YE'],
  region: { nl: 'Hoorn van Afrika', en: 'Horn of Africa' },
  state: 'planned',
  from: null,
  to: null,
  datePrecision: 'day',
  partners: ['UNHCR'],
  amount: 5_000_000_00n,
  paidBy: { nl: 'Europese Unie', en: 'European Union' },
  remark: null,
  provenance: FIRST_HAND,
};

describe('a country instrument', () => {
  it('carries one amount for all its countries and is told once, never split', () =>
    expect(recordCountryInstrument(null, HORN_OF_AFRICA).events).toEqual([
      expect.objectContaining({
        data: expect.objectContaining({
          countries: ['KE', 'DJ', 'YE'],
          amount: { value: '5000000.00', currency: 'EUR' },
        }),
      }),
    ]));

  it('may have no country in particular and an unknown amount', () =>
    expect(
      recordCountryInstrument(null, { ...HORN_OF_AFRICA, countries: [], amount: null }).events[0]?.data,
    ).toMatchObject({ countries: [], amount: null }));

  it('ends no earlier than it begins', () =>
    expect(() => recordCountryInstrument(null, { ...HORN_OF_AFRICA, from: '2011-01-01', to: '2010-12-31' })).toThrow(
      expect.objectContaining({ code: 'instrument-period-reversed' }),
    ));

  it.each([0n, -1n])('has an amount above zero, not %d cents', (amount) =>
    expect(() => recordCountryInstrument(null, { ...HORN_OF_AFRICA, amount })).toThrow(
      expect.objectContaining({ code: 'instrument-amount-not-positive' }),
    ),
  );

  it('tells nothing when it is recorded again with the same content', () =>
    expect(recordCountryInstrument(HORN_OF_AFRICA, structuredClone(HORN_OF_AFRICA)).events).toEqual([]));
});
