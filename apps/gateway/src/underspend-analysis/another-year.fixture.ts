import {
  AllocationSet,
  BudgetMutationRecorded,
  BudgetYearAdopted,
  BudgetYearOpened,
  CommitmentMade,
  CommitmentReleased,
  EarmarkSet,
  type EventData,
  ExpenditureRecorded,
  ExpenditureReversed,
  PolicyFrameworkPublished,
  ProjectRegistered,
  UnderspendCauseRecorded,
} from '@imd/contracts';
import { FIRST_HAND } from '@imd/kernel';
import { History } from '../figures/folded-events.fixture';

const YEAR = 2012;
const euros = (value: string) => ({ value, currency: 'EUR' as const });

/** The year has plans, commitments, shares, a reversal and causes with amounts, in round and in odd cents. */
export function anotherYear(): History {
  const history = new History();
  history.tell(PolicyFrameworkPublished, 'framework', {
    code: 'framework',
    title: { nl: 'Kader', en: 'Framework' },
    validFrom: '2011-01-01',
    priorities: ['diaspora', 'remittances', 'return'].map((code, index) => ({
      code,
      number: index + 1,
      label: { nl: code, en: code },
    })),
    themes: [],
    provenance: FIRST_HAND,
  });
  history.tell(BudgetYearOpened, YEAR, {
    year: YEAR,
    framework: 'framework',
    title: { nl: 'Begroting 2012', en: 'Budget 2012' },
    planLimit: '100.00',
    bands: { onCourse: '5.00', attention: '15.00' },
    explanationThreshold: '1.00',
    remark: null,
    keptFrom: '2011-01-01',
    provenance: FIRST_HAND,
  });
  for (const [stage, decidedOn, cash] of [
    ['draft-budget', '2012-01-01', '1000000.00'],
    ['first-supplementary', '2012-06-01', '-100000.00'],
    ['second-supplementary', '2012-12-01', '50000.00'],
  ] as const) {
    history.tell(BudgetMutationRecorded, YEAR, {
      year: YEAR,
      mutationId: stage,
      stage,
      atStage: null,
      tabledOn: null,
      decidedOn,
      inForceFrom: decidedOn,
      inForceFromPrecision: 'day',
      cash: euros(cash),
      commitments: null,
      reference: null,
      description: null,
      provenance: FIRST_HAND,
    });
  }
  history.tell(BudgetYearAdopted, YEAR, { year: YEAR, adoptedOn: '2011-12-20', provenance: FIRST_HAND });
  history
    .tell(EarmarkSet, YEAR, {
      year: YEAR,
      purpose: 'return',
      amount: euros('400000.00'),
      mutationId: null,
      provenance: FIRST_HAND,
    })
    .tell(AllocationSet, YEAR, {
      year: YEAR,
      parts: [{ purpose: 'diaspora', amount: euros('200000.00') }],
      provenance: FIRST_HAND,
    });

  for (const [projectId, priority, plan] of [
    ['training', 'diaspora', '180000.00'],
    ['website', 'remittances', '100000.00'],
    ['scheme', 'return', '300000.00'],
  ] as const) {
    history.tell(ProjectRegistered, projectId, {
      projectId,
      title: { nl: projectId, en: projectId },
      description: null,
      priority,
      status: 'implementation',
      scope: 'unknown',
      countries: [],
      partners: [],
      plannedStart: null,
      plannedEnd: null,
      actualStart: null,
      actualEnd: null,
      datePrecision: 'day',
      totalBudget: null,
      plans: [{ year: YEAR, amount: euros(plan) }],
      fundedByProgramme: true,
      provenance: FIRST_HAND,
    });
  }

  const commit = (
    commitmentId: string,
    projectId: string,
    purpose: string,
    madeOn: string,
    value: string,
    instalments: [number, string][],
  ) =>
    history.tell(CommitmentMade, commitmentId, {
      commitmentId,
      year: YEAR,
      projectId,
      purpose,
      madeOn,
      value: euros(value),
      instalments: instalments.map(([year, amount]) => ({ year, dueOn: null, amount: euros(amount) })),
      exemption: null,
      provenance: FIRST_HAND,
    });
  commit('c-scheme', 'scheme', 'return', '2012-02-01', '350000.00', [
    [2012, '250000.00'],
    [2013, '100000.00'],
  ]);
  commit('c-training', 'training', 'diaspora', '2012-03-01', '150000.00', [[2012, '150000.00']]);
  history.tell(CommitmentReleased, 'c-scheme', {
    commitmentId: 'c-scheme',
    year: YEAR,
    projectId: 'scheme',
    purpose: 'return',
    releasedOn: '2012-11-01',
    amount: euros('20000.00'),
    byYear: [{ year: 2012, amount: euros('20000.00') }],
    reason: 'Fewer departures',
    provenance: FIRST_HAND,
  });

  const pay = (
    id: string,
    paid: Pick<EventData<typeof ExpenditureRecorded>, 'purpose' | 'projectId'> &
      Partial<EventData<typeof ExpenditureRecorded>>,
  ) =>
    history.tell(ExpenditureRecorded, id, {
      expenditureId: id,
      year: YEAR,
      commitmentId: null,
      kind: 'disbursement',
      amount: euros('0.00'),
      bookedOn: '2012-01-01',
      bookedOnPrecision: 'day',
      scope: 'unattributed',
      countryAmounts: [],
      flags: [],
      overrun: null,
      description: null,
      provenance: FIRST_HAND,
      ...paid,
    });
  pay('e-scheme', {
    purpose: 'return',
    projectId: 'scheme',
    commitmentId: 'c-scheme',
    amount: euros('200000.00'),
    bookedOn: '2012-05-01',
    scope: 'countries',
    countryAmounts: [
      { country: 'AF', amount: euros('80000.00') },
      { country: 'IQ', amount: euros('120000.00') },
    ],
  });
  pay('e-training', {
    purpose: 'diaspora',
    projectId: 'training',
    commitmentId: 'c-training',
    amount: euros('150000.00'),
    bookedOn: '2012-06-15',
    scope: 'regional',
  });
  pay('e-campaign', {
    purpose: 'remittances',
    projectId: null,
    amount: euros('33333.33'),
    bookedOn: '2012-08-01',
    scope: 'global',
  });
  pay('e-travel', { purpose: 'return', projectId: null, amount: euros('10000.00'), bookedOn: '2012-09-01' });
  pay('e-website', {
    purpose: 'remittances',
    projectId: 'website',
    amount: euros('90000.00'),
    bookedOn: '2012-10-01',
    scope: 'countries',
    countryAmounts: [{ country: 'CV', amount: euros('90000.00') }],
  });
  history.tell(ExpenditureReversed, 'e-scheme', {
    expenditureId: 'e-scheme',
    reversalId: 'r-scheme',
    year: YEAR,
    purpose: 'return',
    projectId: 'scheme',
    commitmentId: 'c-scheme',
    amount: euros('10000.01'),
    bookedOn: '2012-07-01',
    scope: 'countries',
    countryAmounts: [
      { country: 'AF', amount: euros('4000.00') },
      { country: 'IQ', amount: euros('6000.01') },
    ],
    reason: 'Paid twice',
    provenance: FIRST_HAND,
  });

  for (const [causeId, projectId, purpose, amount] of [
    ['fewer-departures', 'scheme', null, '60000.00'],
    ['late-start', 'training', null, '30000.00'],
    ['dearer', null, 'remittances', '-5000.00'],
    ['crisis', null, null, null],
  ] as const) {
    history.tell(UnderspendCauseRecorded, causeId, {
      causeId,
      year: YEAR,
      code: 'other',
      projectId,
      purpose,
      group: null,
      narrative: { nl: causeId, en: causeId },
      amount: amount && euros(amount),
      timing: 'slips',
      nature: null,
      driver: null,
      provenance: FIRST_HAND,
    });
  }
  return history;
}
