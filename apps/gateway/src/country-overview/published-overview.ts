import { CountryOverviewComputed, type ELIGIBILITY_PURPOSES } from '@imd/contracts';
import { type CalendarDate, type CountryCode, isCountryCode } from '@imd/kernel';
import type { ImageView } from '@imd/messaging';
import { ALL_CURRENT, figuresOf, type Figures, OF_DATA_TEAMS, type Publication } from '../analytics/publication';
import { sentOverviews } from '../analytics/sent-figures.store';
import { countryOverview, knownCountries } from './country-overview';
import { isRunning } from './country-projects';
import { COUNTRY_OVERVIEW, slicesOfCountry } from './country-overview.read-model';

/** Every country that anything is known of, with the figures of its answer of today. */
export const PUBLISHED_OVERVIEWS: Publication = {
  store: sentOverviews,
  model: COUNTRY_OVERVIEW,
  owners: ['budget', 'projects', 'returns'],
  parts: (view, today) =>
    // A code that was withdrawn stays in what was booked, and has no overview.
    knownCountries(view, OF_DATA_TEAMS)
      .filter(isCountryCode)
      .map((country) => ({
        key: country,
        needs: () => slicesOfCountry(country, today),
        compute: (current) => publishedOverview(current, country, today),
      })),
};

function publishedOverview(view: ImageView, country: CountryCode, today: CalendarDate): Figures {
  const days = { today, asOf: today };
  const { invented, ...blocks } = countryOverview(view, ALL_CURRENT, country, days, OF_DATA_TEAMS);
  const { projects, spending, returns, facilities, instruments, cooperation, eligibility } = blocks;
  const isEligible = (purpose: (typeof ELIGIBILITY_PURPOSES)[number]) =>
    eligibility?.purposes.find((one) => one.purpose === purpose)?.today ?? null;
  return figuresOf(CountryOverviewComputed, country, {
    country,
    spending: (spending?.years ?? []).map(({ year, spent }) => ({ year, spent: spent && spent.toJSON() })),
    projects: projects?.items.length ?? 0,
    runningProjects: (projects?.items ?? []).filter(isRunning).length,
    eligible: { budgetEligibility: isEligible('budget-eligibility'), odaRecipient: isEligible('oda-recipient') },
    returns: (returns?.byCountryOfReturn ?? [])
      // A row of a breakdown is part of another statistic, and shares are not counts.
      .filter(({ row, share }) => !row && share === null)
      .map(({ id, kind, from, to, persons, suppressed }) => ({ statisticId: id, kind, from, to, persons, suppressed })),
    facilities: (facilities?.items ?? []).map(({ id, state, capacity, ...counted }) => ({
      facilityId: id,
      state,
      capacity,
      occupancyMinors: counted.occupancyMinors,
      occupancyLocalYouth: counted.occupancyLocalYouth,
      suppressed: counted.suppressed,
    })),
    instruments: (instruments?.items.length ?? 0) + (instruments?.ofRegions.length ?? 0),
    cooperation: cooperation?.assessments[0]?.rating ?? null,
    invented,
  });
}
