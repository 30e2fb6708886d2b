import type { EventData, ExpenditureRecorded } from '@imd/contracts';
import type { Money } from '@imd/kernel';

type CountrySplit = Pick<EventData<typeof ExpenditureRecorded>, 'scope' | 'countryAmounts' | 'amount'>;

/** Where money went when it went to no one country. */
export const NO_COUNTRY: readonly string[] = ['regional', 'global', 'unattributed'];

/** Where the money of a booking went, as it was split at booking; the parts add up to the amount. */
export function placesOf({ scope, countryAmounts, amount }: CountrySplit): { place: string; amount: Money }[] {
  if (scope !== 'countries') return [{ place: scope, amount }];
  return countryAmounts.map((part) => ({ place: part.country, amount: part.amount }));
}
