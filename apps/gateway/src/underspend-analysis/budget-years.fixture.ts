import {
  AllocationSet,
  BudgetLinesSet,
  CommitmentMade,
  EarmarkSet,
  ExpenditureRecorded,
  MultiYearEstimateSet,
  RefundReceived,
} from '@imd/contracts';
import { type Cents, FIRST_HAND, toMoney, type Year } from '@imd/kernel';
import type { History } from '../figures/folded-events.fixture';
import { budgetYears } from './years-of-projects.fixture';

export const TABLE_YEAR = 2012;

/** From 2010 to 2012, each of a million: `diaspora` at 5.2, `return` at 5.1 until 2010 and at 5.2 after. */
export function threeYears(): History {
  const history = budgetYears(2010, 2011, TABLE_YEAR);
  const period = { validFrom: '2000-01-01', validTo: null, chapter: 'V', article: '5', oda: true, hgis: true };
  const grants = { nl: 'Subsidies', en: 'Grants' };
  const contributions = { nl: 'Bijdragen', en: 'Contributions' };
  return history
    .tell(BudgetLinesSet, 'diaspora', {
      purpose: 'diaspora',
      periods: [{ ...period, subArticle: '5.2', instrument: grants }],
      provenance: FIRST_HAND,
    })
    .tell(BudgetLinesSet, 'return', {
      purpose: 'return',
      periods: [
        { ...period, validTo: '2010-12-31', subArticle: '5.1', instrument: null },
        { ...period, validFrom: '2011-01-01', subArticle: '5.2', instrument: contributions },
      ],
      provenance: FIRST_HAND,
    })
    .tell(EarmarkSet, TABLE_YEAR, {
      year: TABLE_YEAR,
      purpose: 'return',
      amount: toMoney(400_400_00n),
      mutationId: null,
      provenance: FIRST_HAND,
    })
    .tell(AllocationSet, TABLE_YEAR, {
      year: TABLE_YEAR,
      parts: [{ purpose: 'diaspora', amount: toMoney(300_400_00n) }],
      provenance: FIRST_HAND,
    })
    .tell(MultiYearEstimateSet, TABLE_YEAR, {
      year: TABLE_YEAR,
      estimates: [{ year: 2013, cash: toMoney(900_000_00n) }],
      provenance: FIRST_HAND,
    });
}

export function tellSpent(history: History, year: Year, purpose: string, amount: Cents): void {
  const expenditureId = `e-${history.events.length}`;
  history.tell(ExpenditureRecorded, expenditureId, {
    ...ExpenditureRecorded.sample,
    expenditureId,
    year,
    purpose,
    projectId: null,
    commitmentId: null,
    amount: toMoney(amount),
    bookedOn: `${year}-05-01`,
    bookedOnPrecision: 'day',
    scope: 'unattributed',
    countryAmounts: [],
    flags: [],
    provenance: FIRST_HAND,
  });
}

/** Money that comes back a year after it was paid. */
export function tellReceipt(history: History, year: Year, purpose: string, amount: Cents): void {
  const refundId = `r-${history.events.length}`;
  history.tell(RefundReceived, refundId, {
    ...RefundReceived.sample,
    refundId,
    year,
    purpose,
    projectId: null,
    treatment: 'receipt',
    amount: toMoney(amount),
    receivedOn: `${year}-06-01`,
    provenance: FIRST_HAND,
  });
}

export function tellPromise(
  history: History,
  purpose: string,
  instalments: readonly { readonly year: Year; readonly dueOn?: string; readonly amount: Cents }[],
  projectId = `${purpose}-project`,
): string {
  const commitmentId = `c-${history.events.length}`;
  history.tell(CommitmentMade, commitmentId, {
    ...CommitmentMade.sample,
    commitmentId,
    year: TABLE_YEAR,
    projectId,
    purpose,
    madeOn: `${TABLE_YEAR}-01-02`,
    value: toMoney(instalments.reduce((sum, { amount }) => sum + amount, 0n)),
    instalments: instalments.map(({ year, dueOn = null, amount }) => ({ year, dueOn, amount: toMoney(amount) })),
    provenance: FIRST_HAND,
  });
  return commitmentId;
}
