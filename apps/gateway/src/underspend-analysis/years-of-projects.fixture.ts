import {
  BudgetMutationRecorded,
  BudgetYearAdopted,
  BudgetYearOpened,
  type EventData,
  ExpenditureRecorded,
  PolicyFrameworkPublished,
  ProjectRegistered,
  ProjectStatusChanged,
  RefundReceived,
} from '@imd/contracts';
import { type Cents, FIRST_HAND, toMoney, type Year } from '@imd/kernel';
import { History } from '../figures/folded-events.fixture';

/** What a project plans for a year by quarter, and what it is paid on the 15th of which month, in euros. */
export interface ToldYear {
  readonly year: Year;
  readonly quarters?: readonly [number, number, number, number];
  readonly paid: Readonly<Partial<Record<number, number>>>;
}

export const euros = (amount: number) => toMoney(cents(amount));
const cents = (amount: number): Cents => BigInt(Math.round(amount * 100));

/** Budget years whose ledger was kept here from their first day, each of a million. */
export function budgetYears(...years: readonly Year[]): History {
  const history = new History();
  history.tell(PolicyFrameworkPublished, 'framework', {
    code: 'framework',
    title: { nl: 'Kader', en: 'Framework' },
    validFrom: '2000-01-01',
    priorities: ['diaspora', 'return'].map((code, index) => ({
      code,
      number: index + 1,
      label: { nl: code, en: code },
    })),
    themes: [],
    provenance: FIRST_HAND,
  });
  for (const year of years) {
    history
      .tell(BudgetYearOpened, year, {
        year,
        framework: 'framework',
        title: { nl: `Begroting ${year}`, en: `Budget ${year}` },
        planLimit: '100.00',
        bands: { onCourse: '5.00', attention: '15.00' },
        explanationThreshold: '1.00',
        remark: null,
        keptFrom: `${year}-01-01`,
        provenance: FIRST_HAND,
      })
      .tell(BudgetMutationRecorded, year, {
        year,
        mutationId: 'draft',
        stage: 'draft-budget',
        atStage: null,
        tabledOn: null,
        decidedOn: `${year}-01-01`,
        inForceFrom: `${year}-01-01`,
        inForceFromPrecision: 'day',
        cash: euros(1_000_000),
        commitments: null,
        reference: null,
        description: null,
        provenance: FIRST_HAND,
      })
      .tell(BudgetYearAdopted, year, { year, adoptedOn: `${year - 1}-12-20`, provenance: FIRST_HAND });
  }
  return history;
}

export function tellProject(
  history: History,
  projectId: string,
  years: readonly ToldYear[],
  details: Partial<EventData<typeof ProjectRegistered>> = {},
): void {
  const purpose = details.priority ?? 'diaspora';
  history.tell(ProjectRegistered, projectId, {
    ...ProjectRegistered.sample,
    projectId,
    title: { nl: projectId, en: projectId },
    priority: purpose,
    partners: [{ organisationId: 'iom', role: 'implementing' }],
    plannedStart: null,
    plans: years.flatMap(({ year, quarters }) =>
      quarters
        ? [{ year, amount: euros(quarters.reduce((sum, part) => sum + part)), quarters: quarters.map(euros) }]
        : [],
    ),
    provenance: FIRST_HAND,
    ...details,
  });
  for (const { year, paid } of years) {
    for (const [month, amount] of Object.entries(paid)) {
      if (amount !== undefined)
        tellPayment(history, `${projectId}-${year}-${month}`, year, Number(month), amount, projectId, purpose);
    }
  }
}

export function tellPayment(
  history: History,
  id: string,
  year: Year,
  month: number,
  amount: number,
  projectId: string | null = null,
  purpose = 'diaspora',
): void {
  history.tell(ExpenditureRecorded, id, {
    ...ExpenditureRecorded.sample,
    expenditureId: id,
    year,
    purpose,
    projectId,
    commitmentId: null,
    amount: euros(amount),
    bookedOn: `${year}-${String(month).padStart(2, '0')}-15`,
    bookedOnPrecision: 'day',
    scope: 'unattributed',
    countryAmounts: [],
    flags: [],
    provenance: FIRST_HAND,
  });
}

/** Money that comes back in the year of its payment, on the 20th of a month. */
export function tellRefund(
  history: History,
  id: string,
  year: Year,
  month: number,
  amount: number,
  projectId: string,
): void {
  history.tell(RefundReceived, id, {
    ...RefundReceived.sample,
    refundId: id,
    year,
    treatment: 'netted',
    expenditureId: null,
    expenditureYear: null,
    purpose: 'diaspora',
    projectId,
    amount: euros(amount),
    receivedOn: `${year}-${String(month).padStart(2, '0')}-20`,
    provenance: FIRST_HAND,
  });
}

/** The project leaves the pipeline on a day. */
export function tellBegun(history: History, projectId: string, changedOn: string): void {
  history.tell(ProjectStatusChanged, projectId, {
    projectId,
    from: 'pipeline',
    to: 'implementation',
    changedOn,
    reason: null,
    provenance: FIRST_HAND,
  });
}
