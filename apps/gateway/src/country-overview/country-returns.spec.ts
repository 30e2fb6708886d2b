import {
  BudgetYearOpened,
  type EventData,
  ExpenditureRecorded,
  RegionRegistered,
  ReturnSchemeRegistered,
  ReturnStatisticReported,
} from '@imd/contracts';
import { FIRST_HAND } from '@imd/kernel';
import type { Scope } from '@imd/service';
import { EVERY_SCOPE } from '../answers/scopes.fixture';
import { fold, History } from '../figures/folded-events.fixture';
import { current } from '../sources/source.fixture';
import { countryOverview } from './country-overview';
import { CountryOverviewProjection } from './country-overview.projection';
import { COUNTRY_OVERVIEW } from './country-overview.read-model';
import { regionOverview } from './region-overview';

const euros = (value: string) => ({ value, currency: 'EUR' as const });

/** What the scheme spent in Iraq in 2010: 100 euros in May and 40 in November. */
function scheme(): History {
  const history = new History()
    .tell(BudgetYearOpened, 2010, { ...BudgetYearOpened.sample, year: 2010, keptFrom: '2010-01-01' })
    .tell(ReturnSchemeRegistered, 'hrt', {
      ...ReturnSchemeRegistered.sample,
      schemeId: 'hrt',
      projectId: 'hrt',
      modality: 'cash',
      ceiling: euros('1750.00'),
    });
  const paid = [
    ['2010-05-31', '100.00'],
    ['2010-11-30', '40.00'],
  ] as const;
  paid.forEach(([bookedOn, value], index) =>
    history.tell(ExpenditureRecorded, `e-${index}`, {
      ...ExpenditureRecorded.sample,
      expenditureId: `e-${index}`,
      projectId: 'hrt',
      amount: euros(value),
      bookedOn,
      bookedOnPrecision: 'day',
      scope: 'countries',
      countryAmounts: [{ country: 'IQ', amount: euros(value) }],
      provenance: FIRST_HAND,
    }),
  );
  return history;
}

const counted = (history: History, id: string, more: Partial<EventData<typeof ReturnStatisticReported>> = {}) =>
  history.tell(ReturnStatisticReported, id, {
    ...ReturnStatisticReported.sample,
    statisticId: id,
    from: '2010-01-01',
    to: '2010-12-31',
    country: 'IQ',
    schemeId: 'hrt',
    persons: 7,
    provenance: FIRST_HAND,
    ...more,
  });

const viewOf = ({ events }: History) => fold(new CountryOverviewProjection(), COUNTRY_OVERVIEW, events);
const returns = async (history: History, asOf = '2011-01-31', scopes: ReadonlySet<Scope> = EVERY_SCOPE) =>
  countryOverview(await viewOf(history), current, 'IQ', { today: asOf, asOf }, scopes);
const rows = async (history: History, asOf?: string) => (await returns(history, asOf)).returns?.byCountryOfReturn;

describe('the cost of returns in an overview', () => {
  it('stands beside each count, with its kind, its period and the assistance of its scheme', async () =>
    expect(await rows(counted(scheme(), 'year'))).toMatchObject([
      {
        kind: 'assisted-with-reintegration',
        from: '2010-01-01',
        to: '2010-12-31',
        scheme: { id: 'hrt', modality: 'cash', ceiling: { value: '1750.00' } },
        persons: 7,
        spent: { cents: 140_00n },
        cost: { cents: 20_00n, derived: true },
      },
    ]));

  it('is not known before the year is over, nor of another period or of some of those who returned', async () => {
    const unknown = [{ spent: null, cost: null }];
    expect(await rows(counted(scheme(), 'year'), '2010-12-30')).toMatchObject(unknown);
    expect(await rows(counted(scheme(), 'half', { to: '2010-06-30' }))).toMatchObject(unknown);
    expect(await rows(counted(scheme(), 'women', { sex: 'female' }))).toMatchObject(unknown);
    expect(await rows(counted(scheme(), 'apart', { schemeId: null }))).toMatchObject([{ ...unknown[0], scheme: null }]);
  });

  it('is not told of a count that is withheld or rounded, where what was spent is', async () => {
    const spent = { cents: 140_00n };
    for (const more of [{ persons: null, suppressed: true }, { provenance: { ...FIRST_HAND, precision: '10' } }])
      expect(await rows(counted(scheme(), 'year', more))).toMatchObject([{ spent, cost: null }]);
  });

  it('is of one country, also where a region holds several', async () => {
    const history = counted(counted(scheme(), 'iraq'), 'egypt', { country: 'EG', persons: 9 });
    const view = await viewOf(history.tell(...regionOf('middle-east', ['EG', 'IQ'])));
    const { returns: ofRegion } = regionOverview(view, current, 'middle-east', '2011-01-31', EVERY_SCOPE);
    expect(ofRegion?.byCountryOfReturn).toMatchObject([
      { id: 'egypt', spent: { cents: 0n } },
      { id: 'iraq', spent: { cents: 140_00n }, cost: { cents: 20_00n } },
    ]);
  });

  it('takes the scope of budgets besides, and says so', async () => {
    const scopes = new Set<Scope>([...EVERY_SCOPE].filter((scope) => scope !== 'budgets:read'));
    const { returns: block, withheld } = await returns(counted(scheme(), 'year'), undefined, scopes);
    expect(block?.byCountryOfReturn).toMatchObject([{ persons: 7 }]);
    expect(block?.byCountryOfReturn[0]).not.toHaveProperty('spent');
    expect(withheld).toContainEqual({ block: 'costs', scope: 'budgets:read' });
  });
});

function regionOf(regionId: string, countries: string[]) {
  const region = { ...RegionRegistered.sample, regionId, countries, oecdRegion: null };
  return [RegionRegistered, regionId, region] as const;
}
