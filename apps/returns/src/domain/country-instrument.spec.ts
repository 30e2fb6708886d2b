import { FIRST_HAND } from '@imd/kernel';
import { recordCountryInstrument, type CountryInstrument, type RecordedInstrument } from './country-instrument';

const HORN_OF_AFRICA: CountryInstrument = {
  id: 'rpp-horn-of-africa',
  kind: 'regional-protection-programme',
  title: { nl: 'RPP Hoorn van Afrika', en: 'RPP Horn of Africa' },
  countries: ['KE', 'DJ', 'YE'],
  region: { nl: 'Hoorn van Afrika', en: 'Horn of Africa' },
  regions: [],
  scope: 'countries',
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

const isRegion = (region: string) => region === 'africa';
const record = (before: CountryInstrument | null, after: RecordedInstrument) =>
  recordCountryInstrument(before, after, isRegion, new Date('2011-06-10T12:00:00Z'));

describe('a country instrument', () => {
  it('carries one amount for all its countries and is told once, never split', () =>
    expect(record(null, HORN_OF_AFRICA).events).toEqual([
      expect.objectContaining({
        data: expect.objectContaining({
          countries: ['KE', 'DJ', 'YE'],
          amount: { value: '5000000.00', currency: 'EUR' },
        }),
      }),
    ]));

  it('may have no country in particular and an unknown amount', () =>
    expect(record(null, { ...HORN_OF_AFRICA, countries: [], amount: null }).events[0]?.data).toMatchObject({
      countries: [],
      amount: null,
    }));

  it('ends no earlier than it begins', () =>
    expect(() => record(null, { ...HORN_OF_AFRICA, from: '2011-01-01', to: '2010-12-31' })).toThrow(
      expect.objectContaining({ code: 'instrument-period-reversed' }),
    ));

  it.each([0n, -1n])('has an amount above zero, not %d cents', (amount) =>
    expect(() => record(null, { ...HORN_OF_AFRICA, amount })).toThrow(
      expect.objectContaining({ code: 'instrument-amount-not-positive' }),
    ),
  );

  it('tells nothing when it is recorded again with the same content', () =>
    expect(record(HORN_OF_AFRICA, structuredClone(HORN_OF_AFRICA)).events).toEqual([]));

  it.each([
    ['countries', { countries: ['KE'], regions: ['africa'] }],
    ['regional', { countries: [], regions: ['africa'] }],
    ['global', { countries: [], regions: [] }],
  ])('is with %s as what it names', (scope, named) =>
    expect(record(null, { ...HORN_OF_AFRICA, ...named }).state).toMatchObject({ scope, ...named }),
  );

  it('names regions that are registered', () =>
    expect(() => record(null, { ...HORN_OF_AFRICA, regions: ['africa', 'atlantis'] })).toThrow(
      expect.objectContaining({ code: 'region-unknown', details: { field: 'regions', region: 'atlantis' } }),
    ));
});
