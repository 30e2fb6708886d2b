import { OrganisationRegistered, UndertakingRecorded } from '@imd/contracts';
import { EVERY_SCOPE } from '../answers/scopes.fixture';
import { fold, History } from '../figures/folded-events.fixture';
import { current } from '../sources/source.fixture';
import { countryOverview } from './country-overview';
import { countryOverviews } from './country-summaries';
import { CountryOverviewProjection } from './country-overview.projection';
import { COUNTRY_OVERVIEW } from './country-overview.read-model';
import { regionOverview, regionOverviews } from './region-overview';

const DAY = '2011-06-10';
const undertaking = (undertakingId: string, more: Partial<typeof UndertakingRecorded.sample & object>) => ({
  ...UndertakingRecorded.sample,
  undertakingId,
  ...more,
});
const told = () =>
  new History()
    .tell(UndertakingRecorded, 'hosts', {
      ...undertaking('hosts', { dueOn: '2011-12-31' }),
      owners: ['ministry', 'nobody-yet'],
      countries: ['KE', 'YE'],
      regions: ['189'],
    })
    .tell(UndertakingRecorded, 'iraq', { ...undertaking('iraq', {}), kind: 'motion', countries: ['IQ'] })
    .tell(UndertakingRecorded, 'everywhere', undertaking('everywhere', {}))
    .tell(OrganisationRegistered, 'ministry', { ...OrganisationRegistered.sample, organisationId: 'ministry' });
const viewOf = ({ events }: History) => fold(new CountryOverviewProjection(), COUNTRY_OVERVIEW, events);
const ofCountry = async (history: History, country: string) =>
  countryOverview(await viewOf(history), current, country, { today: DAY, asOf: DAY }, EVERY_SCOPE).undertakings?.items;

describe('a promise to parliament, or a wish of it', () => {
  it('stands in the overview of each country that it names, with its day, owners and state', async () => {
    expect(await ofCountry(told(), 'KE')).toMatchObject([
      {
        id: 'hosts',
        kind: 'undertaking',
        state: 'open',
        dueOn: '2011-12-31',
        owners: [
          { id: 'ministry', name: OrganisationRegistered.sample.name },
          { id: 'nobody-yet', name: null },
        ],
        countries: ['KE'],
        otherCountries: ['YE'],
        otherRegions: ['189'],
      },
    ]);
    expect(await ofCountry(told(), 'IQ')).toMatchObject([{ id: 'iraq', kind: 'motion', otherCountries: [] }]);
  });

  it('that names no country stands in none', async () => expect(await ofCountry(told(), 'SD')).toEqual([]));

  it('leaves a country that it no longer names', async () => {
    const history = told().tell(UndertakingRecorded, 'iraq', { ...undertaking('iraq', {}), countries: ['AF'] });
    expect(await ofCountry(history, 'IQ')).toEqual([]);
    expect(await ofCountry(history, 'AF')).toMatchObject([{ id: 'iraq' }]);
  });

  it('stands in the overview of a region that it names, and makes that and its countries listed', async () => {
    const view = await viewOf(told());
    const { undertakings } = regionOverview(view, current, '189', DAY, EVERY_SCOPE);
    expect(undertakings?.items).toMatchObject([{ id: 'hosts', regions: ['189'], otherCountries: ['KE', 'YE'] }]);
    expect(regionOverviews(view, {}, EVERY_SCOPE).items.map(({ region }) => region)).toContain('189');
    expect(countryOverviews(view, {}, DAY, EVERY_SCOPE).items).toMatchObject([
      { country: 'IQ', counts: { undertakings: 1 } },
      { country: 'KE', counts: { undertakings: 1 } },
      { country: 'YE', counts: { undertakings: 1 } },
    ]);
  });
});
