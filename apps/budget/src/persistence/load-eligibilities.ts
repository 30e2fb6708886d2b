import type { CountryCode } from '@imd/kernel';
import type { Transaction } from '@imd/mongo';
import type { Eligibilities } from '../domain/eligibility';
import { countryEligibilities } from './eligibility-list.schema';

export async function loadEligibilities(tx: Transaction, countries: readonly CountryCode[]): Promise<void> {
  await Promise.all(countries.map((country) => tx.load(countryEligibilities, country)));
}

export function eligibilitiesOf(tx: Transaction, countries: readonly CountryCode[]): Eligibilities {
  return new Map(countries.map((country) => [country, tx.get(countryEligibilities, country)]));
}
