import { CountryOverviewComputed, type ELIGIBILITY_PURPOSES } from '@imd/contracts';
import { type CalendarDate, type CountryCode, isCountryCode } from '@imd/kernel';
import type { ImageView } from '@imd/messaging';
import { ALL_CURRENT, figuresOf, type Figures, OF_DATA_TEAMS, type Publication } from '../analytics/publication';
import { sentOverviews } from '../analytics/sent-figures.store';
import { areaOfCountry, slicesOfOverview } from './country-overview';
import { COUNTRY_OVERVIEW, documentsOfArea } from './country-overview.read-model';
import { isRunning } from './country-projects';
import { knownCountries } from './country-summaries';
import { countryEligibility } from './eligibility';
import { OverviewBlocks } from './overview-blocks';
import { ASSESSMENTS, FACILITIES, INSTRUMENTS, PROJECTS, RETURNS, SPENDING } from './overview-rows';

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
        needs: () => slicesOfOverview(country, today),
        compute: (current) => publishedOverview(current, country, today),
      })),
};

/** All rows count, also those that the answer leaves to its pages. */
function publishedOverview(view: ImageView, country: CountryCode, today: CalendarDate): Figures {
  const area = areaOfCountry(country);
  const documents = documentsOfArea(view, area, today);
  const of = new OverviewBlocks(documents, ALL_CURRENT, { area, asOf: today, scopes: OF_DATA_TEAMS }, null);
  const eligibility = countryEligibility(documents, country, today, today);
  const isEligible = (purpose: (typeof ELIGIBILITY_PURPOSES)[number]) =>
    eligibility.find((one) => one.purpose === purpose)?.today ?? null;
  const projects = of.rows(PROJECTS).all;
  const figures = {
    country,
    spending: of.rows(SPENDING).all.map(({ year, spent }) => ({ year, spent: spent && spent.toJSON() })),
    projects: projects.length,
    runningProjects: projects.filter(isRunning).length,
    eligible: { budgetEligibility: isEligible('budget-eligibility'), odaRecipient: isEligible('oda-recipient') },
    returns: of
      .rows(RETURNS)
      // A row of a breakdown is part of another statistic, and shares are not counts.
      .all.filter(({ by, row, share }) => by === 'country' && !row && share === null)
      .map(({ id, kind, from, to, persons, suppressed }) => ({ statisticId: id, kind, from, to, persons, suppressed })),
    facilities: of.rows(FACILITIES).all.map(({ id, state, capacity, ...counted }) => ({
      facilityId: id,
      state,
      capacity,
      occupancyMinors: counted.occupancyMinors,
      occupancyLocalYouth: counted.occupancyLocalYouth,
      suppressed: counted.suppressed,
    })),
    instruments: of.rows(INSTRUMENTS).all.filter(({ scope }) => scope !== 'global').length,
    cooperation: of.rows(ASSESSMENTS).rows[0]?.rating ?? null,
  };
  return figuresOf(CountryOverviewComputed, country, { ...figures, invented: of.invented });
}
