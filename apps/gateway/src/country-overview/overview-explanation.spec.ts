import { BudgetYearOpened, ConditionalityDecided, ExpenditureRecorded } from '@imd/contracts';
import { FIRST_HAND } from '@imd/kernel';
import { EVERY_SCOPE, NO_SCOPE } from '../answers/scopes.fixture';
import { explain, explainablePaths } from '../figures/explain';
import { expectAllExplained, figuresOfSchema } from '../figures/explained-figures.fixture';
import { fold, History } from '../figures/folded-events.fixture';
import { current } from '../sources/source.fixture';
import { CountryOverview } from './country-overview.answer';
import { CountryOverviewProjection } from './country-overview.projection';
import { COUNTRY_OVERVIEW } from './country-overview.read-model';
import { explainableOverview } from './overview-explanation';

const euros = (value: string) => ({ value, currency: 'EUR' as const });

function told() {
  return new History()
    .tell(BudgetYearOpened, 2012, { ...BudgetYearOpened.sample, year: 2012, keptFrom: '2012-01-01' })
    .tell(ExpenditureRecorded, 'paid', {
      ...ExpenditureRecorded.sample,
      expenditureId: 'paid',
      year: 2012,
      bookedOn: '2012-03-01',
      bookedOnPrecision: 'day',
      amount: euros('300.00'),
      scope: 'countries',
      countryAmounts: [{ country: 'IQ', amount: euros('300.00') }],
      provenance: FIRST_HAND,
    })
    .tell(ConditionalityDecided, 'suspended', {
      ...ConditionalityDecided.sample,
      decisionId: 'suspended',
      country: 'IQ',
      decidedOn: '2012-05-01',
      aidExposed: [
        {
          projectId: null,
          title: { nl: 'Wederopbouw', en: 'Reconstruction' },
          amount: euros('1000000.00'),
          throughGovernment: true,
        },
      ],
    });
}

const asked = async (scopes = EVERY_SCOPE) =>
  explainableOverview(
    await fold(new CountryOverviewProjection(), COUNTRY_OVERVIEW, told().events),
    current,
    'IQ',
    { today: '2012-12-31', asOf: '2012-12-31' },
    scopes,
  );

describe('the explanations of a country overview', () => {
  it('cover every amount that its schema has', async () => {
    const known = (await asked()).catalogue.map(({ pattern }) => pattern);
    expect([...known].sort()).toEqual([...new Set(figuresOfSchema(CountryOverview))].sort());
  });

  it('have the values of the overview', async () => expect(expectAllExplained(await asked())).toBe(4));

  it('lead to the records and their events', async () => {
    const whole = await asked();
    expect(explain(whole, 'spending.years.2012.spent')).toMatchObject({
      value: { cents: 30000n },
      links: {
        records: ['/v1/budgets/2012/expenditures?bookedTo=2012-12-31&country=IQ'],
        histories: ['/v1/budgets/2012/expenditures/{id}/history'],
      },
    });
    expect(explain(whole, 'cooperation.decisions.suspended.aidExposed.0.amount')).toMatchObject({
      kind: 'stated',
      provenance: [{}],
      links: { histories: ['/v1/conditionality-decisions/suspended/history'] },
    });
  });

  it('are withheld with their block', async () => {
    const whole = await asked(NO_SCOPE);
    expect(explainablePaths(whole)).toEqual([]);
    expect(explain(whole, 'spending.years.1999.spent')).toMatchObject({
      value: null,
      withheld: [{ block: 'spending', scope: 'budgets:read' }],
    });
  });
});
