import { BudgetYearOpened, CommitmentMade, CommitmentReleased, PARTITIONS, ProjectRegistered } from '@imd/contracts';
import { FIRST_HAND, formatCents } from '@imd/kernel';
import fc from 'fast-check';
import { fold, History } from '../figures/folded-events.fixture';
import { areaOfCountry } from './country-overview';
import { CountryOverviewProjection } from './country-overview.projection';
import { COUNTRY_OVERVIEW, documentsOfArea } from './country-overview.read-model';
import { countryPromises } from './country-promises';

const euros = (cents: bigint) => ({ value: formatCents(cents), currency: 'EUR' as const });

/** They are more than a topic has partitions: some share a total. */
const MANY = Array.from({ length: PARTITIONS + 1 }, (_, index) => `promise-${index}`);

const opened = () =>
  new History().tell(BudgetYearOpened, 2012, { ...BudgetYearOpened.sample, year: 2012, keptFrom: '2012-01-01' });

function project(
  history: History,
  shares: readonly (readonly [string, string | null])[],
  plan: bigint | null,
): History {
  return history.tell(ProjectRegistered, 'project', {
    ...ProjectRegistered.sample,
    projectId: 'project',
    scope: 'countries',
    countries: shares.map(([country, share]) => ({ country, share })),
    plans: plan === null ? [] : [{ year: 2012, amount: euros(plan) }],
    provenance: FIRST_HAND,
  });
}

const promise = (history: History, value: bigint, madeOn = '2012-03-01') =>
  history.tell(CommitmentMade, 'promise', {
    ...CommitmentMade.sample,
    commitmentId: 'promise',
    projectId: 'project',
    year: 2012,
    madeOn,
    value: euros(value),
    provenance: FIRST_HAND,
  });

const release = (history: History, amount: bigint) =>
  history.tell(CommitmentReleased, 'promise', {
    ...CommitmentReleased.sample,
    commitmentId: 'promise',
    projectId: 'project',
    year: 2012,
    releasedOn: '2012-06-01',
    amount: euros(amount),
    provenance: FIRST_HAND,
  });

async function promised(history: History, country: string, asOf = '2012-12-31') {
  const view = await fold(new CountryOverviewProjection(), COUNTRY_OVERVIEW, history.events);
  const area = areaOfCountry(country);
  const { planned, committed } = countryPromises(documentsOfArea(view, area, asOf), area, asOf).get(2012)!;
  return { planned: planned && planned.cents, committed: committed && committed.cents };
}

describe('what was planned and promised in a country', () => {
  it('is the share of the country, in parts that add up to the whole', () =>
    fc.assert(
      fc.asyncProperty(fc.bigInt(1n, 10n ** 12n), fc.bigInt(1n, 10n ** 12n), async (plan, value) => {
        const shares = [
          ['AF', '33.33'],
          ['IQ', '33.33'],
          ['SD', '33.34'],
        ] as const;
        const history = promise(project(opened(), shares, plan), value);
        const parts = await Promise.all(shares.map(([country]) => promised(history, country)));
        expect(parts.reduce((sum, { planned }) => sum + (planned ?? 0n), 0n)).toBe(plan);
        expect(parts.reduce((sum, { committed }) => sum + (committed ?? 0n), 0n)).toBe(value);
      }),
      { numRuns: 25 },
    ));

  it('counts from the day it was promised, less what was released', async () => {
    const history = release(promise(project(opened(), [['AF', '100.00']], null), 500n), 200n);
    expect(await promised(history, 'AF', '2012-02-29')).toEqual({ planned: null, committed: 0n });
    expect(await promised(history, 'AF', '2012-05-31')).toEqual({ planned: null, committed: 500n });
    expect(await promised(history, 'AF')).toEqual({ planned: null, committed: 300n });
  });

  it('is as rough as all promises and releases of a day together', async () => {
    const rough = { ...FIRST_HAND, precision: '100.00' };
    const history = project(opened(), [['AF', '100.00']], null);
    for (const id of MANY)
      history.tell(CommitmentMade, id, {
        ...CommitmentMade.sample,
        commitmentId: id,
        projectId: 'project',
        year: 2012,
        madeOn: '2012-03-01',
        value: euros(50_000n),
        provenance: rough,
      });
    const view = await fold(new CountryOverviewProjection(), COUNTRY_OVERVIEW, history.events);
    const area = areaOfCountry('AF');
    const { committed } = countryPromises(documentsOfArea(view, area, '2012-12-31'), area, '2012-12-31').get(2012)!;
    expect(committed).toMatchObject({ cents: 50_000n * BigInt(MANY.length), precision: 10_000n * BigInt(MANY.length) });
  });

  it('is not known where shares are not known, unless the project is in this country alone', async () => {
    const shared = promise(
      project(
        opened(),
        [
          ['AF', null],
          ['IQ', null],
        ],
        900n,
      ),
      500n,
    );
    expect(await promised(shared, 'AF')).toEqual({ planned: null, committed: null });
    expect(await promised(promise(project(opened(), [['AF', null]], 900n), 500n), 'AF')).toEqual({
      planned: 900n,
      committed: 500n,
    });
  });

  it('is not known to be promised in a year that is not kept here', async () => {
    const history = new History().tell(BudgetYearOpened, 2012, { ...BudgetYearOpened.sample, year: 2012 });
    expect(await promised(promise(project(history, [['AF', '100.00']], 900n), 500n), 'AF')).toEqual({
      planned: 900n,
      committed: null,
    });
  });
});
