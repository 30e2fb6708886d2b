import { type CalendarDate, type CountryCode, firstDayOf } from '@imd/kernel';
import type { Slice } from '@imd/messaging';
import type { KnownModel } from '../answers/composed-as-known';
import { brokenMonth } from '../figures/booking-day';
import { ImageAsKnown } from '../figures/image-as-known';
import { documentsOf, KNOWN_RECORDS, knownRecords, latestOf } from '../figures/known-records';
import { only, recordedInWholeMonth, spentAsKnown } from '../figures/known-spending';
import {
  COUNTRY_OVERVIEW,
  type CommittedTotal,
  type CountryDaySpent,
  daysOf,
  KNOWN_BY_COUNTRY,
  type KnownAboutCountries,
  recordedInMonth,
} from './country-overview.read-model';

const RECORDS = [
  'years',
  'eligibility-lists',
  'exemptions',
  'causes',
  'evaluations',
  'undertakings',
  'indicators',
  'organisations',
  'schemes',
  'facilities',
  'policies',
  'regions',
  'instruments',
] as const;

/** The overviews as they were known at the end of a day. */
export class KnownOverview extends ImageAsKnown {
  protected documentsOf(collection: string): ReadonlyMap<string, object> {
    const { view, knownAt } = this;
    if (collection === 'committed')
      return only(view.documents<CommittedTotal>(collection), ({ recordedOn }) => recordedOn <= knownAt);
    if ((RECORDS as readonly string[]).includes(collection)) return knownRecords(view, collection, knownAt);
    throw new Error(`${COUNTRY_OVERVIEW.name}: ${collection} is not kept as it was known`);
  }

  protected sliceOf(collection: string, value: Slice['value']): ReadonlyMap<string, object> {
    const country = value as CountryCode;
    switch (collection) {
      case 'spent-by-month':
        return this.spent(country);
      case 'spent-by-project':
        return this.spentOnProjects(country);
      case 'spent-by-day':
        // The totals above hold the days of the month that the day of knowledge breaks.
        return only(this.view.slice<CountryDaySpent>(collection, value), recordedInWholeMonth(this.knownAt));
      default:
        return this.recordsAbout(collection, country);
    }
  }

  /** Of a record that became about other countries, the latest version says so in the slice of each. */
  private recordsAbout(collection: string, country: CountryCode): ReadonlyMap<string, object> {
    const versions = [...this.view.slice<KnownAboutCountries>(KNOWN_BY_COUNTRY, country).values()];
    const ofCollection = versions.filter((version) => version.collection === collection);
    return only(documentsOf(latestOf(ofCollection, this.knownAt).values()), ({ about }) => about.includes(country));
  }

  private spent(country: CountryCode): ReadonlyMap<string, CountryDaySpent> {
    const { view, knownAt } = this;
    const recorded = brokenMonth(knownAt);
    const days =
      recorded === null ? null : view.slice<CountryDaySpent>('spent-by-day', recordedInMonth(country, recorded));
    return spentAsKnown(view.slice<CountryDaySpent>('spent-by-recording', country), days, knownAt);
  }

  /** They count whole years: a day from the first of its year, and a longer period from its end. */
  private spentOnProjects(country: CountryCode): ReadonlyMap<string, CountryDaySpent> {
    const onProjects = only(this.spent(country), ({ projectId }) => projectId !== null);
    return new Map(
      [...onProjects].map(([id, total]) => [
        id,
        total.bookedOnPrecision === 'day' ? { ...total, bookedOn: firstDayOf(total.year) } : total,
      ]),
    );
  }
}

export const KNOWN_OVERVIEW: KnownModel = {
  topics: COUNTRY_OVERVIEW.topics,
  viewAt: (view, knownAt) => new KnownOverview(view, knownAt),
};

/** The slices that an overview as it was known on a day is computed from. */
export function slicesKnown(countries: Iterable<CountryCode>, asOf: CalendarDate, knownAt: CalendarDate): Slice[] {
  const recorded = brokenMonth(knownAt);
  return [
    ...RECORDS.map((value) => ({ collection: KNOWN_RECORDS, value })),
    ...[...countries].flatMap((country) => [
      { collection: KNOWN_BY_COUNTRY, value: country },
      { collection: 'spent-by-recording', value: country },
      ...daysOf(country, asOf),
      ...(recorded === null ? [] : [{ collection: 'spent-by-day', value: recordedInMonth(country, recorded) }]),
    ]),
  ];
}
