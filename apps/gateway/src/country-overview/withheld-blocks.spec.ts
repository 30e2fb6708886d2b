import {
  BudgetYearOpened,
  CommitmentMade,
  ConditionalityDecided,
  CooperationAssessed,
  CountryInstrumentRecorded,
  CountryPolicySet,
  EligibilityExemptionGranted,
  EligibilityListPublished,
  EvaluationRecorded,
  ExpenditureRecorded,
  FamilyTracingRecorded,
  IndicatorDefined,
  OrganisationRegistered,
  ProjectRegistered,
  ReceptionFacilityRegistered,
  ReturnSchemeRegistered,
  ReturnStatisticReported,
  UnderspendCauseRecorded,
  UndertakingRecorded,
} from '@imd/contracts';
import { FIRST_HAND } from '@imd/kernel';
import type { Scope } from '@imd/service';
import { EVERY_SCOPE, NO_SCOPE } from '../answers/scopes.fixture';
import { fold, History, type HistoryEvent } from '../figures/folded-events.fixture';
import { current } from '../sources/source.fixture';
import { countryOverview } from './country-overview';
import { countryOverviews } from './country-summaries';
import { CountryOverviewProjection } from './country-overview.projection';
import { COUNTRY_OVERVIEW } from './country-overview.read-model';

const BLOCKS = {
  'projects:read': ['projects', 'lessons', 'undertakings'],
  'budgets:read': ['spending', 'eligibility'],
  'returns:read': ['returns', 'facilities', 'familyTracing', 'policy', 'instruments', 'cooperation'],
} as const;
/** They stand in the block of spending. */
const PROMISES = ['planned', 'committed'].map((block) => ({ block, scope: 'projects:read' }));
/** They stand in the block of returns. */
const COSTS = [{ block: 'costs', scope: 'budgets:read' }];
const EVERY_BLOCK = Object.values(BLOCKS).flat();
const SCOPES = Object.keys(BLOCKS) as (keyof typeof BLOCKS)[];

/** Each of the countries is named by the records of one service, Albania by an eligibility list alone. */
const history = new History()
  .tell(ProjectRegistered, 'in-iraq', {
    ...ProjectRegistered.sample,
    projectId: 'in-iraq',
    scope: 'countries',
    countries: [{ country: 'IQ', share: null }],
    provenance: { ...FIRST_HAND, invented: true },
  })
  .tell(CountryPolicySet, 'KE', { ...CountryPolicySet.sample, country: 'KE', provenance: FIRST_HAND })
  .tell(BudgetYearOpened, 2010, { ...BudgetYearOpened.sample, year: 2010 })
  .tell(ExpenditureRecorded, 'in-ghana', {
    ...ExpenditureRecorded.sample,
    expenditureId: 'in-ghana',
    year: 2010,
    scope: 'countries',
    countryAmounts: [{ country: 'GH', amount: ExpenditureRecorded.sample.amount }],
  })
  .tell(EligibilityListPublished, 'list', {
    ...EligibilityListPublished.sample,
    code: 'list',
    entries: [{ country: 'AL', validFrom: null, validTo: null, incomeGroup: null }],
  });
/** Every record that a country can have, of the same country: what is computed from two of them would show here. */
const everythingOfIraq = new History()
  .tell(BudgetYearOpened, 2010, { ...BudgetYearOpened.sample, year: 2010 })
  .tell(ExpenditureRecorded, 'spent', {
    ...ExpenditureRecorded.sample,
    expenditureId: 'spent',
    year: 2010,
    projectId: 'project',
    scope: 'countries',
    countryAmounts: [{ country: 'IQ', amount: ExpenditureRecorded.sample.amount }],
    provenance: { ...FIRST_HAND, invented: true },
  })
  .tell(EligibilityListPublished, 'list', {
    ...EligibilityListPublished.sample,
    code: 'list',
    entries: [{ country: 'IQ', validFrom: null, validTo: null, incomeGroup: null }],
  })
  .tell(EligibilityExemptionGranted, 'project', {
    ...EligibilityExemptionGranted.sample,
    projectId: 'project',
    countries: ['IQ'],
  })
  .tell(OrganisationRegistered, 'iom', { ...OrganisationRegistered.sample, organisationId: 'iom' })
  .tell(ProjectRegistered, 'project', {
    ...ProjectRegistered.sample,
    projectId: 'project',
    scope: 'countries',
    countries: [{ country: 'IQ', share: null }],
    partners: [{ organisationId: 'iom', role: 'implementing' }],
    provenance: { ...FIRST_HAND, invented: true },
  })
  .tell(ReturnSchemeRegistered, 'scheme', {
    ...ReturnSchemeRegistered.sample,
    schemeId: 'scheme',
    countries: ['IQ'],
    provenance: { ...FIRST_HAND, invented: true },
  })
  .tell(ReturnStatisticReported, 'returned', {
    ...ReturnStatisticReported.sample,
    statisticId: 'returned',
    schemeId: 'scheme',
    country: 'IQ',
  })
  .tell(ReceptionFacilityRegistered, 'facility', {
    ...ReceptionFacilityRegistered.sample,
    facilityId: 'facility',
    country: 'IQ',
    projectId: 'project',
  })
  .tell(CommitmentMade, 'promise', {
    ...CommitmentMade.sample,
    commitmentId: 'promise',
    year: 2010,
    projectId: 'project',
    madeOn: '2010-02-01',
    provenance: { ...FIRST_HAND, invented: true },
  })
  .tell(IndicatorDefined, 'project', { ...IndicatorDefined.sample, projectId: 'project' })
  .tell(UnderspendCauseRecorded, 'cause', { ...UnderspendCauseRecorded.sample, projectId: 'project' })
  .tell(EvaluationRecorded, 'evaluation', { ...EvaluationRecorded.sample, projectId: 'project' })
  .tell(UndertakingRecorded, 'undertaking', { ...UndertakingRecorded.sample, countries: ['IQ'] })
  .tell(FamilyTracingRecorded, 'tracing', { ...FamilyTracingRecorded.sample, country: 'IQ' })
  .tell(CooperationAssessed, 'iraq-2010', CooperationAssessed.sample)
  .tell(ConditionalityDecided, 'iraq-2011', ConditionalityDecided.sample)
  .tell(CountryPolicySet, 'IQ', { ...CountryPolicySet.sample, country: 'IQ' })
  .tell(CountryInstrumentRecorded, 'instrument', {
    ...CountryInstrumentRecorded.sample,
    instrumentId: 'instrument',
    countries: ['IQ'],
  });
const TOPICS = {
  'projects:read': 'imd.projects',
  'budgets:read': 'imd.budget',
  'returns:read': 'imd.returns',
} as const satisfies Record<keyof typeof BLOCKS, string>;

const viewed = (events: readonly HistoryEvent[]) => fold(new CountryOverviewProjection(), COUNTRY_OVERVIEW, events);
const overview = async (country: string, scopes: ReadonlySet<Scope>, events = history.events) =>
  JSON.parse(
    JSON.stringify(
      countryOverview(await viewed(events), current, country, { today: '2011-06-10', asOf: '2011-06-10' }, scopes),
    ),
  ) as Record<string, unknown>;
const overviews = async (scopes: ReadonlySet<Scope>, events = history.events) =>
  JSON.parse(JSON.stringify(countryOverviews(await viewed(events), {}, '2011-06-10', scopes))) as {
    items: { country: string; counts: object }[];
    withheld: object[];
  };

describe('a block of an overview', () => {
  it.each(SCOPES)('with %s alone is shown when that opens it, and else named as left out', async (scope) => {
    const answer = await overview('IQ', new Set([scope]));
    expect(EVERY_BLOCK.filter((block) => block in answer)).toEqual(BLOCKS[scope]);
    const others = SCOPES.filter((other) => other !== scope);
    expect(new Set(answer['withheld'] as object[])).toEqual(
      new Set([
        ...others.flatMap((other) => BLOCKS[other].map((block) => ({ block, scope: other }))),
        ...(scope === 'projects:read' ? [] : PROMISES),
        ...(scope === 'budgets:read' ? [] : COSTS),
      ]),
    );
  });

  it('is never left out for who may see all of them', async () => {
    const answer = await overview('IQ', EVERY_SCOPE);
    expect(EVERY_BLOCK.filter((block) => !(block in answer))).toEqual([]);
    expect(answer['withheld']).toEqual([]);
  });

  it('that is left out does not show in whether something was invented', async () => {
    expect((await overview('IQ', EVERY_SCOPE))['invented']).toBe(true);
    expect((await overview('IQ', NO_SCOPE))['invented']).toBe(false);
  });
});

describe.each(SCOPES)('who may not see what %s opens', (scope) => {
  const others = new Set<Scope>([...EVERY_SCOPE].filter((other) => other !== scope));
  const withoutIts = ({ events }: History) => events.filter(({ definition }) => definition.topic !== TOPICS[scope]);

  it('reads the overview of a country as if nothing of it had been told', async () => {
    const shown = await overview('IQ', others, everythingOfIraq.events);
    expect(shown).toEqual(await overview('IQ', others, withoutIts(everythingOfIraq)));
    expect(shown).not.toEqual(await overview('IQ', EVERY_SCOPE, everythingOfIraq.events));
  });

  it.each([
    ['records of one service each', history],
    ['records of every service', everythingOfIraq],
  ])('reads the list of countries with %s as if nothing of it had been told', async (_, from) => {
    const shown = await overviews(others, from.events);
    expect(shown).toEqual(await overviews(others, withoutIts(from)));
    expect(shown).not.toEqual(await overviews(EVERY_SCOPE, from.events));
  });
});

const FIGURES_OF: Readonly<Record<string, readonly string[]>> = {
  'budgets:read': ['spent'],
  'returns:read': ['aidExposed', 'categories'],
};
const COUNTS = [
  'projects',
  'undertakings',
  'schemes',
  'statistics',
  'facilities',
  'policy',
  'instruments',
  'eligibilityLists',
];
const MEMBERS = [...COUNTS, ...Object.values(FIGURES_OF).flat()];

describe('the list of overviews', () => {
  it.each([
    ['projects:read', ['IQ'], ['projects', 'undertakings']],
    ['budgets:read', ['GH', 'AL'], ['eligibilityLists']],
    ['returns:read', ['KE'], ['schemes', 'statistics', 'facilities', 'policy', 'instruments']],
  ] as const)('with %s has the countries and the counts that it shows', async (scope, countries, counts) => {
    const { items, withheld } = await overviews(new Set([scope]));
    expect(items.map((item) => [item.country, Object.keys(item.counts)])).toEqual(
      countries.map((country) => [country, counts]),
    );
    expect(withheld).toHaveLength(MEMBERS.length - counts.length - (FIGURES_OF[scope] ?? []).length);
    expect(withheld).not.toContainEqual(expect.objectContaining({ scope }));
  });

  it('has no country for who may see nothing of any, and says what that is', async () => {
    const { items, withheld } = await overviews(NO_SCOPE);
    expect([items, withheld.length]).toEqual([[], MEMBERS.length]);
    expect((await overviews(EVERY_SCOPE)).items).toHaveLength(4);
  });
});
