import {
  BudgetYearOpened,
  ConditionalityDecided,
  CountryInstrumentRecorded,
  CountryPolicySet,
  EligibilityListPublished,
  ExpenditureRecorded,
  ProjectRegistered,
  RegionRegistered,
} from '@imd/contracts';
import { FIRST_HAND } from '@imd/kernel';
import type { Scope } from '@imd/service';
import { EVERY_SCOPE } from '../answers/scopes.fixture';
import { fold, History } from '../figures/folded-events.fixture';
import { CountryOverviewProjection } from './country-overview.projection';
import type { CountryOverviewsQuery } from './country-overview.query';
import { COUNTRY_OVERVIEW } from './country-overview.read-model';
import { countryOverviews } from './country-summaries';

const euros = (value: string) => ({ value, currency: 'EUR' as const });
const TODAY = '2012-06-10';

function spend(history: History, country: string, amount: string, bookedOn = '2012-05-31'): History {
  return history.tell(ExpenditureRecorded, `${country}-${bookedOn}`, {
    ...ExpenditureRecorded.sample,
    expenditureId: `${country}-${bookedOn}`,
    year: Number(bookedOn.slice(0, 4)),
    bookedOn,
    bookedOnPrecision: 'day',
    amount: euros(amount),
    scope: 'countries',
    countryAmounts: [{ country, amount: euros(amount) }],
    provenance: FIRST_HAND,
  });
}

const decide = (history: History, id: string, country: string, from: string, amount: string | null, to = null) =>
  history.tell(ConditionalityDecided, id, {
    ...ConditionalityDecided.sample,
    decisionId: id,
    country,
    decidedOn: from,
    from,
    to,
    aidExposed: [
      {
        projectId: 'support',
        title: { nl: 'Steun', en: 'Support' },
        amount: amount === null ? null : euros(amount),
        throughGovernment: true,
      },
    ],
  });

function countries(): History {
  const history = new History();
  for (const year of [2011, 2012, 2013])
    history.tell(BudgetYearOpened, year, { ...BudgetYearOpened.sample, year, keptFrom: '2011-01-01' });
  history
    .tell(EligibilityListPublished, 'list', {
      ...EligibilityListPublished.sample,
      entries: ['AF', 'AL', 'IQ'].map((country) => ({ country, validFrom: null, validTo: null, incomeGroup: null })),
    })
    .tell(ProjectRegistered, 'postings', {
      ...ProjectRegistered.sample,
      projectId: 'postings',
      countries: ['AF', 'SD'].map((country) => ({ country, share: '50.00' })),
    })
    .tell(CountryPolicySet, 'SD', { ...CountryPolicySet.sample, country: 'SD', categories: ['return'] })
    .tell(RegionRegistered, 'north-africa', { ...RegionRegistered.sample, countries: ['EG'] })
    .tell(CountryInstrumentRecorded, 'rpp', {
      ...CountryInstrumentRecorded.sample,
      instrumentId: 'rpp',
      countries: [],
      regions: ['north-africa'],
    });
  spend(history, 'IQ', '20.00');
  spend(history, 'SD', '30.00');
  spend(history, 'AF', '900.00', '2011-05-31');
  spend(history, 'EG', '1.00');
  decide(history, 'first', 'AF', '2011-01-01', '100.00');
  return decide(history, 'later', 'AF', '2012-01-01', '80.00');
}

const listed = async (query: CountryOverviewsQuery = {}, scopes: ReadonlySet<Scope> = EVERY_SCOPE) =>
  countryOverviews(
    await fold(new CountryOverviewProjection(), COUNTRY_OVERVIEW, countries().events),
    query,
    TODAY,
    scopes,
  );
const codes = async (query: CountryOverviewsQuery, scopes: ReadonlySet<Scope> = EVERY_SCOPE) =>
  (await listed(query, scopes)).items.map(({ country }) => country);

describe('the list of countries', () => {
  it('starts where the programme does something', async () =>
    expect(await codes({})).toEqual(['AF', 'EG', 'IQ', 'SD', 'AL']));

  it('shows what was spent in the latest year that has begun, to the day', async () => {
    const { year, items } = await listed();
    expect(year).toBe(2012);
    expect(items.map(({ spent }) => spent?.toJSON().value)).toEqual(['0.00', '1.00', '20.00', '30.00', '0.00']);
  });

  it('shows the aid that is exposed by the latest decision on it, and null where none is', async () => {
    const { items } = await listed();
    expect(items.map(({ aidExposed }) => aidExposed?.toJSON().value ?? null)).toEqual([
      '80.00',
      null,
      null,
      null,
      null,
    ]);
  });

  it.each([
    ['country', ['AF', 'AL', 'EG', 'IQ', 'SD']],
    ['-country', ['SD', 'IQ', 'EG', 'AL', 'AF']],
    ['-spent', ['SD', 'IQ', 'EG', 'AF', 'AL']],
    ['spent', ['AF', 'AL', 'EG', 'IQ', 'SD']],
    ['-aidExposed', ['AF', 'AL', 'EG', 'IQ', 'SD']],
    ['aidExposed', ['AF', 'AL', 'EG', 'IQ', 'SD']],
    ['-projects', ['AF', 'SD', 'AL', 'EG', 'IQ']],
  ] as const)('sorts by %s, what is not known last, also over pages', async (sort, sorted) => {
    const seen: unknown[] = [];
    let cursor: string | undefined;
    do {
      const { items, next } = await listed({ sort, limit: 2, ...(cursor !== undefined && { cursor }) });
      seen.push(...items.map(({ country }) => country));
      cursor = next ?? undefined;
    } while (cursor !== undefined);
    expect(seen).toEqual(sorted);
  });

  it.each([
    [{ category: 'return' }, ['SD']],
    [{ project: 'postings' }, ['AF', 'SD']],
    [{ project: 'none' }, []],
    [{ region: 'north-africa' }, ['EG']],
    [{ instrument: 'rpp' }, ['EG']],
    [{ project: 'postings', category: 'return' }, ['SD']],
  ] as const)('filters by %j', async (query, found) => expect(await codes(query)).toEqual(found));

  it.each([
    ['projects:read', { project: 'postings' }],
    ['returns:read', { category: 'return' }],
    ['returns:read', { region: 'north-africa' }],
    ['returns:read', { instrument: 'rpp' }],
  ] as const)('finds nothing without %s by %j', async (scope, query) =>
    expect(await codes(query, new Set([...EVERY_SCOPE].filter((other) => other !== scope)))).toEqual([]),
  );

  it('sorts by nothing that the scopes do not show', async () => {
    const others = new Set([...EVERY_SCOPE].filter((scope) => scope !== 'budgets:read'));
    expect(await codes({ sort: '-spent' }, others)).toEqual(['AF', 'EG', 'SD']);
  });

  it('takes no cursor of a list that is sorted or filtered otherwise', async () => {
    const { next } = await listed({ limit: 1, sort: 'spent' });
    await expect(listed({ cursor: next ?? '', sort: '-spent' })).rejects.toMatchObject({
      code: 'cursor-of-another-list',
    });
  });

  it('looks at each total and each decision as often, however many countries there are', async () => {
    const CODES = ['AF', 'AL', 'EG', 'ET', 'GH', 'IQ', 'KE', 'LY', 'MA', 'NG', 'PK', 'SD', 'SN', 'SO', 'TN', 'UG'];
    const lookedAt = async (codes: readonly string[]) => {
      const history = new History().tell(BudgetYearOpened, 2012, {
        ...BudgetYearOpened.sample,
        year: 2012,
        keptFrom: '2012-01-01',
      });
      for (const code of codes) {
        spend(history, code, '1.00');
        decide(history, code, code, '2012-01-01', '1.00');
      }
      const view = await fold(new CountryOverviewProjection(), COUNTRY_OVERVIEW, history.events);
      let looks = 0;
      const counted = <T extends object>(documents: ReadonlyMap<string, T>) =>
        new Map(
          [...documents].map(([id, document]) => [
            id,
            new Proxy(document, {
              get: (target, field) => {
                if (field === 'country') looks += 1;
                return Reflect.get(target, field) as unknown;
              },
            }),
          ]),
        );
      const documents: typeof view.documents = (collection) =>
        ['exposures', 'spent-by-country'].includes(collection)
          ? counted(view.documents(collection))
          : view.documents(collection);
      expect(countryOverviews({ ...view, documents }, {}, TODAY, EVERY_SCOPE).items).toHaveLength(codes.length);
      return looks;
    };
    expect(await lookedAt(CODES)).toBe(2 * (await lookedAt(CODES.slice(0, CODES.length / 2))));
  });
});
