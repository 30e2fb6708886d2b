import type { EventData, ExpenditureRecorded } from '@imd/contracts';
import type { Money } from '@imd/kernel';

type CountrySplit = Pick<EventData<typeof ExpenditureRecorded>, 'scope' | 'countryAmounts' | 'amount'>;

/** Money can go to a region, to the world or to a place that nobody named: to no one country. */
export const NO_COUNTRY: readonly string[] = ['regional', 'global', 'unattributed'];

/** The booking itself split its money over places; the parts add up to the amount. */
export function placesOf({ scope, countryAmounts, amount }: CountrySplit): { place: string; amount: Money }[] {
  if (scope !== 'countries') return [{ place: scope, amount }];
  return countryAmounts.map((part) => ({ place: part.country, amount: part.amount }));
}
