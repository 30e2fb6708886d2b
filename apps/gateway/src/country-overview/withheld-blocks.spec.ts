import { CountryPolicySet, ExpenditureRecorded, ProjectRegistered } from '@imd/contracts';
import { FIRST_HAND } from '@imd/kernel';
import type { Scope } from '@imd/service';
import { EVERY_SCOPE, NO_SCOPE } from '../answers/scopes.fixture';
import { fold, History } from '../figures/folded-events.fixture';
import { current } from '../sources/source.fixture';
import { countryOverview, countryOverviews } from './country-overview';
import { CountryOverviewProjection } from './country-overview.projection';

const BLOCKS = {
  'projects:read': ['projects'],
  'budgets:read': ['spending', 'eligibility'],
  'returns:read': ['returns', 'facilities', 'policy', 'instruments'],
} as const;
const EVERY_BLOCK = Object.values(BLOCKS).flat();
const SCOPES = Object.keys(BLOCKS) as (keyof typeof BLOCKS)[];

const history = new History()
  .tell(ProjectRegistered, 'in-iraq', {
    ...ProjectRegistered.sample,
    projectId: 'in-iraq',
    scope: 'countries',
    countries: [{ country: 'IQ', share: null }],
    provenance: { ...FIRST_HAND, invented: true },
  })
  .tell(CountryPolicySet, 'KE', { ...CountryPolicySet.sample, country: 'KE', provenance: FIRST_HAND })
  .tell(ExpenditureRecorded, 'in-ghana', {
    ...ExpenditureRecorded.sample,
    expenditureId: 'in-ghana',
    scope: 'countries',
    countryAmounts: [{ country: 'GH', amount: ExpenditureRecorded.sample.amount }],
  });
const viewed = () => fold(new CountryOverviewProjection(), history.events);
const overview = async (country: string, scopes: ReadonlySet<Scope>) =>
  JSON.parse(
    JSON.stringify(
      countryOverview(await viewed(), current, country, { today: '2011-06-10', asOf: '2011-06-10' }, scopes),
    ),
  ) as Record<string, unknown>;
const overviews = async (scopes: ReadonlySet<Scope>) =>
  JSON.parse(JSON.stringify(countryOverviews(await viewed(), {}, scopes))) as {
    items: { country: string; counts: object }[];
    withheld: object[];
  };

describe('a block of an overview', () => {
  it.each(SCOPES)('with %s alone is shown when that opens it, and else named as left out', async (scope) => {
    const answer = await overview('IQ', new Set([scope]));
    expect(EVERY_BLOCK.filter((block) => block in answer)).toEqual(BLOCKS[scope]);
    const others = SCOPES.filter((other) => other !== scope);
    expect(new Set(answer['withheld'] as object[])).toEqual(
      new Set(others.flatMap((other) => BLOCKS[other].map((block) => ({ block, scope: other })))),
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

describe('the list of overviews', () => {
  it.each([
    ['projects:read', 'IQ', ['projects']],
    ['budgets:read', 'GH', ['eligibilityLists']],
    ['returns:read', 'KE', ['schemes', 'statistics', 'facilities', 'policy', 'instruments']],
  ] as const)('with %s has the countries and the counts that it shows', async (scope, country, counts) => {
    const { items, withheld } = await overviews(new Set([scope]));
    expect(items.map((item) => [item.country, Object.keys(item.counts)])).toEqual([[country, counts]]);
    expect(withheld).toHaveLength(7 - counts.length);
    expect(withheld).not.toContainEqual(expect.objectContaining({ scope }));
  });

  it('has no country for who may see nothing of any, and says what that is', async () => {
    const { items, withheld } = await overviews(NO_SCOPE);
    expect([items, withheld.length]).toEqual([[], 7]);
    expect((await overviews(EVERY_SCOPE)).items).toHaveLength(3);
  });
});
