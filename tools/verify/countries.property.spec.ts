import fc from 'fast-check';
import { EVERY_SCOPE } from '../../apps/gateway/src/answers/scopes.fixture';
import { countryOverview } from '../../apps/gateway/src/country-overview/country-overview';
import { CountryOverviewProjection } from '../../apps/gateway/src/country-overview/country-overview.projection';
import { COUNTRY_OVERVIEW } from '../../apps/gateway/src/country-overview/country-overview.read-model';
import { KnownOverview } from '../../apps/gateway/src/country-overview/known-overview';
import { COUNTRIES, days, histories } from '../../apps/gateway/src/country-overview/random-countries.fixture';
import { fold, shuffled } from '../../apps/gateway/src/figures/folded-events.fixture';
import { current } from '../../apps/gateway/src/sources/source.fixture';
import { compare, together } from './compare';
import { RecomputedCountries } from './countries';
import { rawEventsOf } from './raw-events.fixture';
import { Told } from './told';

/** Costs are known after the year alone. */
const mostlyAfterAll = fc.oneof(fc.constant('2013-01-10'), days);

describe('whatever was told of countries, in whatever order and however often it is learned', () => {
  it('an overview as it was known on a day is what is recomputed from the raw events of until then', () =>
    fc.assert(
      fc.asyncProperty(
        histories,
        fc.array(fc.nat(), { minLength: 1, maxLength: 60 }),
        mostlyAfterAll,
        mostlyAfterAll,
        async (told, picks, asOf, knownAt) => {
          const events = shuffled(told, picks);
          const view = new KnownOverview(
            await fold(new CountryOverviewProjection(), COUNTRY_OVERVIEW, events),
            knownAt,
          );
          const recomputed = new RecomputedCountries(new Told(rawEventsOf(events).knownAt(knownAt)));
          const { cells, differences } = together(
            COUNTRIES.map((country) => {
              const overview = countryOverview(view, current, country, { today: knownAt, asOf }, EVERY_SCOPE);
              const answered: unknown = JSON.parse(JSON.stringify(overview));
              return compare(country, recomputed.overview(country, asOf, knownAt), answered);
            }),
          );
          expect(differences).toEqual([]);
          expect(cells).toBeGreaterThan(20);
        },
      ),
      { numRuns: 200 },
    ));
});
