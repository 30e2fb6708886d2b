import { describeLists, type TestService } from '@imd/testing';
import { accepted, eur, knowProject, openYear, startBudget } from './budget.fixture';
import { budgetLines } from './persistence/budget-lines.schema';
import { exchangeRates } from './persistence/exchange-rate.schema';
import { budgetYears } from './persistence/budget-year.schema';
import { commitments } from './persistence/commitment.schema';
import { dueInstalments } from './persistence/due-instalment.schema';
import { eligibilityExemptions } from './persistence/eligibility-exemption.schema';
import { eligibilityLists } from './persistence/eligibility-list.schema';
import { expenditures } from './persistence/expenditure.schema';
import { refunds } from './persistence/refund.schema';
import { policyFrameworks } from './persistence/policy-framework.schema';

const title = { nl: 'Naam', en: 'Name' };
let expenditure: string;
let commitment: string;
let refunded: string;

describe('lists of the budget', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startBudget();
    await openYear(service, 2010, '1000');
    await openYear(service, 2011, '1000');
    for (const projectId of ['hrt', 'sdt']) {
      await knowProject(service, { projectId, scope: 'global', countries: [] });
      await accepted(
        service.put(`/v1/eligibility-exemptions/${projectId}`, {
          countries: ['MR'],
          reason: 'Approved before',
          role: 'budget-authoriser',
        }),
      );
      const made = await accepted(
        service.post('/v1/commitments', {
          project: projectId,
          purpose: 'diaspora',
          madeOn: '2010-02-01',
          value: eur('7'),
          instalments: [{ year: 2010, amount: eur('7') }],
        }),
      );
      commitment = made.headers.get('location') ?? '';
      await accepted(
        service.put(`/v1/eligibility-lists/list-of-${projectId}`, {
          purpose: 'oda-recipient',
          title,
          validFrom: '2009-01-01',
          basis: 'DAC list of ODA recipients',
          entries: [{ country: 'AF' }],
        }),
      );
    }
    await accepted(
      service.post('/v1/policy-frameworks', {
        code: 'framework-x',
        title,
        validFrom: '2012-01-01',
        priorities: [{ code: 'one', number: 1, label: title }],
      }),
    );
    const line = { validFrom: '2010-01-01', chapter: 'V', article: '5', oda: true, hgis: true };
    await accepted(service.put('/v1/budget-lines/diaspora', { periods: [line] }));
    await accepted(service.put('/v1/budget-lines/remittances', { periods: [line] }));
    await accepted(service.put('/v1/exchange-rates/2010/USD', { rate: '1.3362' }));
    await accepted(service.put('/v1/exchange-rates/2010/CHF', { rate: '1.2' }));
    await accepted(
      service.post('/v1/budgets/2010/mutations', {
        id: 'amendment',
        stage: 'amendment',
        decidedOn: '2010-01-01',
        cash: eur('1'),
      }),
    );
    await accepted(service.put('/v1/budgets/2010/earmarks/diaspora', { amount: eur('20') }));
    await accepted(service.put('/v1/budgets/2010/earmarks/remittances', { amount: eur('10') }));
    await accepted(service.put('/v1/budgets/2010/control-totals/spent', { amount: eur('3') }));
    for (const amount of ['1', '2']) {
      const { headers } = await accepted(
        service.post('/v1/budgets/2010/expenditures', {
          purpose: 'diaspora',
          kind: 'disbursement',
          amount: eur(amount),
          bookedOn: '2010-06-30',
          advance: true,
        }),
      );
      expenditure = headers.get('location') ?? '';
    }
    for (const reason of ['Booked twice', 'Booked wrong']) {
      const reversal = { amount: eur('0.5'), bookedOn: '2010-07-01', reason };
      await accepted(service.post(`${expenditure}/reversals`, reversal));
      const settlement = { amount: eur('0.2'), settledOn: '2010-07-01', reference: reason };
      await accepted(service.post(`${expenditure}/settlements`, settlement));
      const refund = {
        expenditure: expenditure.split('/').at(-1),
        amount: eur('0.2'),
        receivedOn: '2010-07-01',
        reason,
      };
      const received = await accepted(service.post('/v1/budgets/2010/refunds', refund));
      refunded = received.headers.get('location') ?? '';
    }
  });
  afterAll(() => service.stop());

  describeLists(
    () => service,
    [
      { route: '/v1/budgets', path: '/v1/budgets', store: budgetYears },
      { route: '/v1/budgets/:year/mutations', path: '/v1/budgets/2010/mutations' },
      { route: '/v1/budgets/:year/earmarks', path: '/v1/budgets/2010/earmarks' },
      { route: '/v1/budgets/:year/control-totals', path: '/v1/budgets/2010/control-totals' },
      {
        route: '/v1/budgets/:year/expenditures',
        path: '/v1/budgets/2010/expenditures',
        store: expenditures,
        within: { year: 2010 },
      },
      {
        route: '/v1/budgets/:year/expenditures/:id/reversals',
        path: () => `${expenditure}/reversals`,
      },
      {
        route: '/v1/budgets/:year/expenditures/:id/settlements',
        path: () => `${expenditure}/settlements`,
      },
      {
        route: '/v1/budgets/:year/expenditures/:id/history',
        path: () => `${expenditure}/history`,
      },
      {
        route: '/v1/commitments/:id/history',
        path: () => `${commitment}/history`,
      },
      { route: '/v1/budgets/:year/refunds/:id/history', path: () => `${refunded}/history` },
      { route: '/v1/budgets/:year/history', path: '/v1/budgets/2010/history' },
      { route: '/v1/eligibility-exemptions/:project/history', path: '/v1/eligibility-exemptions/hrt/history' },
      { route: '/v1/eligibility-lists/:code/history', path: '/v1/eligibility-lists/list-of-hrt/history' },
      { route: '/v1/policy-frameworks/:code/history', path: '/v1/policy-frameworks/framework-x/history' },
      { route: '/v1/budgets/:year/refunds', path: '/v1/budgets/2010/refunds', store: refunds, within: { year: 2010 } },
      { route: '/v1/commitments', path: '/v1/commitments', store: commitments },
      { route: '/v1/due-instalments', path: '/v1/due-instalments', store: dueInstalments, within: { isOpen: true } },
      { route: '/v1/eligibility-exemptions', path: '/v1/eligibility-exemptions', store: eligibilityExemptions },
      { route: '/v1/eligibility-lists', path: '/v1/eligibility-lists', store: eligibilityLists },
      { route: '/v1/exchange-rates', path: '/v1/exchange-rates', store: exchangeRates },
      { route: '/v1/exchange-rates/:year/:currency/history', path: '/v1/exchange-rates/2010/USD/history' },
      { route: '/v1/budget-lines', path: '/v1/budget-lines', store: budgetLines },
      { route: '/v1/budget-lines/:purpose/history', path: '/v1/budget-lines/diaspora/history' },
      { route: '/v1/policy-frameworks', path: '/v1/policy-frameworks', store: policyFrameworks },
    ],
    ['/v1/budgets/:year/room'],
  );
});
