import { notFoundIn } from '@imd/mongo';
import { BudgetYearPath, historyOf } from '@imd/service';
import { expenditureNotFound } from '../domain/expenditure.errors';
import {
  CodePath,
  CommitmentPath,
  ExchangeRatePath,
  ExpenditurePath,
  ProjectPath,
  PurposePath,
  RefundPath,
} from '../paths';
import { budgetLines } from '../persistence/budget-lines.schema';
import { budgetYears } from '../persistence/budget-year.schema';
import { commitments } from '../persistence/commitment.schema';
import { eligibilityExemptions } from '../persistence/eligibility-exemption.schema';
import { eligibilityLists } from '../persistence/eligibility-list.schema';
import { exchangeRateId, exchangeRates } from '../persistence/exchange-rate.schema';
import { expenditures } from '../persistence/expenditure.schema';
import { policyFrameworks } from '../persistence/policy-framework.schema';
import { refunds } from '../persistence/refund.schema';

/** These things have their history at their own address. */
export const HISTORIES = [
  historyOf({
    id: 'listBudgetYearHistory',
    thing: 'a budget year',
    path: 'v1/budgets/:year',
    parameters: BudgetYearPath,
    scope: 'budgets:read',
    store: budgetYears,
    idIn: ({ year }) => year,
  }),
  historyOf({
    id: 'listExpenditureHistory',
    thing: 'an expenditure',
    path: 'v1/budgets/:year/expenditures/:id',
    parameters: ExpenditurePath,
    scope: 'budgets:read',
    store: expenditures,
    idIn: ({ id }) => id,
    within: {
      holds: (expenditure, { year }) => expenditure.year === year,
      refusal: expenditureNotFound,
      refuse: ({ year, id }) => expenditureNotFound(year, id),
    },
  }),
  historyOf({
    id: 'listExchangeRateHistory',
    thing: 'a corporate rate',
    path: 'v1/exchange-rates/:year/:currency',
    parameters: ExchangeRatePath,
    scope: 'budgets:read',
    store: exchangeRates,
    idIn: exchangeRateId,
  }),
  historyOf({
    id: 'listRefundHistory',
    thing: 'a refund',
    path: 'v1/budgets/:year/refunds/:id',
    parameters: RefundPath,
    scope: 'budgets:read',
    store: refunds,
    idIn: ({ id }) => id,
    within: {
      holds: (refund, { year }) => refund.year === year,
      refusal: notFoundIn(refunds),
      refuse: ({ id }) => notFoundIn(refunds)(id),
    },
  }),
  historyOf({
    id: 'listCommitmentHistory',
    thing: 'a commitment',
    path: 'v1/commitments/:id',
    parameters: CommitmentPath,
    scope: 'budgets:read',
    store: commitments,
    idIn: ({ id }) => id,
  }),
  historyOf({
    id: 'listPolicyFrameworkHistory',
    thing: 'a policy framework',
    path: 'v1/policy-frameworks/:code',
    parameters: CodePath,
    scope: 'budgets:read',
    store: policyFrameworks,
    idIn: ({ code }) => code,
  }),
  historyOf({
    id: 'listBudgetLineHistory',
    thing: 'the budget lines of a purpose',
    path: 'v1/budget-lines/:purpose',
    parameters: PurposePath,
    scope: 'budgets:read',
    store: budgetLines,
    idIn: ({ purpose }) => purpose,
  }),
  historyOf({
    id: 'listEligibilityListHistory',
    thing: 'an eligibility list',
    path: 'v1/eligibility-lists/:code',
    parameters: CodePath,
    scope: 'budgets:read',
    store: eligibilityLists,
    idIn: ({ code }) => code,
  }),
  historyOf({
    id: 'listEligibilityExemptionHistory',
    thing: 'the exemption of a project',
    path: 'v1/eligibility-exemptions/:project',
    parameters: ProjectPath,
    scope: 'budgets:read',
    store: eligibilityExemptions,
    idIn: ({ project }) => project,
  }),
];
