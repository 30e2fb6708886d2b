import type { EventData, ExpenditureRecorded } from '@imd/contracts';
import { type Cents, fromMoney, marksOf, splitCents } from '@imd/kernel';

type CountrySplit = Pick<EventData<typeof ExpenditureRecorded>, 'scope' | 'countryAmounts' | 'amount' | 'provenance'>;

/** Money can go to a region, to the world or to a place that nobody named: to no one country. */
export const NO_COUNTRY: readonly string[] = ['regional', 'global', 'unattributed'];

interface PlacePart {
  readonly place: string;
  readonly amount: Cents;
  /** The part was rounded to this step. */
  readonly step: Cents;
}

/** The booking itself split its money over places; the parts add up to the amount, and their steps to its step. */
export function placesOf({ scope, countryAmounts, amount, provenance }: CountrySplit): PlacePart[] {
  const step = marksOf(provenance).precision;
  if (scope !== 'countries') return [{ place: scope, amount: fromMoney(amount), step }];
  const parts = countryAmounts.map((part) => ({ place: part.country, amount: fromMoney(part.amount) }));
  const steps =
    step === 0n
      ? null
      : splitCents(
          step,
          parts.map((part) => ({ key: part.place, share: part.amount })),
        );
  return parts.map((part) => ({ ...part, step: steps?.get(part.place) ?? 0n }));
}
