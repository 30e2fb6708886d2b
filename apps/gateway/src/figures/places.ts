import type { EventData, ExpenditureRecorded } from '@imd/contracts';
import { type Cents, fromMoney, isRegionCode, marksOf, splitCents } from '@imd/kernel';

type PlaceSplit = Pick<
  EventData<typeof ExpenditureRecorded>,
  'scope' | 'countryAmounts' | 'regionAmounts' | 'amount' | 'provenance'
>;

/** Money can go to a region, to the world or to a place that nobody named: to no one country. */
export const NO_COUNTRY: readonly string[] = ['regional', 'global', 'unattributed'];

interface PlacePart {
  readonly place: string;
  readonly amount: Cents;
  /** The part was rounded to this step. */
  readonly step: Cents;
}

/**
 * The booking itself split its money over countries and regions; the parts add up to the amount, and their steps to its
 * step. A region is a place by its code.
 */
export function placesOf({ scope, countryAmounts, regionAmounts = [], amount, provenance }: PlaceSplit): PlacePart[] {
  const step = marksOf(provenance).precision;
  if (scope !== 'countries' && regionAmounts.length === 0) return [{ place: scope, amount: fromMoney(amount), step }];
  const parts = [
    ...countryAmounts.map((part) => ({ place: part.country, amount: fromMoney(part.amount) })),
    ...regionAmounts.map((part) => ({ place: part.region, amount: fromMoney(part.amount) })),
  ];
  const steps =
    step === 0n
      ? null
      : splitCents(
          step,
          parts.map((part) => ({ key: part.place, share: part.amount })),
        );
  return parts.map((part) => ({ ...part, step: steps?.get(part.place) ?? 0n }));
}

/** Where countries are told apart, money for any region is regional. */
export const inRegionsTogether = (place: string) => (isRegionCode(place) ? 'regional' : place);
