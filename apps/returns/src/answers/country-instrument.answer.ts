import { toMoneyOrNull } from '@imd/kernel';
import type { CountryInstrument } from '../domain/country-instrument';

export const countryInstrumentPath = (id: string) => `/v1/country-instruments/${id}`;

export function countryInstrumentAnswer({ amount, ...instrument }: CountryInstrument) {
  return {
    ...instrument,
    amount: toMoneyOrNull(amount),
    links: { self: countryInstrumentPath(instrument.id) },
  };
}
