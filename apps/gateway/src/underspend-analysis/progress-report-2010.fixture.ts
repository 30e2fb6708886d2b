import {
  BudgetMutationRecorded,
  BudgetYearAdopted,
  BudgetYearOpened,
  ControlTotalRecorded,
  EarmarkSet,
  ExpenditureRecorded,
  PolicyFrameworkPublished,
  ReportingGapsSet,
  UnderspendCauseCodeSet,
  UnderspendCauseRecorded,
} from '@imd/contracts';
import { FIRST_HAND } from '@imd/kernel';
import { History } from '../figures/folded-events.fixture';

const euros = (value: string) => ({ value, currency: 'EUR' as const });
const inReport = { ...FIRST_HAND, document: 'progress-report-2010' };
const rounded = { ...inReport, precision: '100000.00' };

/** The progress report on 2010 gives spending by priority, in this order; `null` is its "--". */
const PRIORITIES = [
  ['migration-in-development', '1000000.00'],
  ['migration-management', '200000.00'],
  ['circular-migration', '700000.00'],
  ['diaspora', '600000.00'],
  ['remittances', null],
  ['return-and-reintegration', '3300000.00'],
] as const;

export function progressReport2010(): History {
  const history = new History()
    .tell(PolicyFrameworkPublished, 'imd-2008', {
      code: 'imd-2008',
      title: { nl: 'Internationale migratie en ontwikkeling', en: 'International migration and development' },
      validFrom: '2008-07-04',
      // The fixture publishes them out of order: the answer has an order of its own.
      priorities: PRIORITIES.map(([code], index) => ({
        code,
        number: index + 1,
        label: { nl: code, en: code },
      })).reverse(),
      themes: [
        {
          code: 'strategic-country-approach',
          label: { nl: 'Landenbenadering', en: 'Country approach' },
          validFrom: '2011-01-01',
        },
      ],
      provenance: inReport,
    })
    .tell(BudgetYearOpened, 2010, {
      year: 2010,
      framework: 'imd-2008',
      title: { nl: 'Begroting 2010', en: 'Budget 2010' },
      planLimit: '100.00',
      bands: { onCourse: '5.00', attention: '15.00' },
      explanationThreshold: '1.00',
      remark: null,
      provenance: inReport,
    })
    .tell(BudgetMutationRecorded, 2010, {
      year: 2010,
      mutationId: 'regular',
      stage: 'unspecified',
      atStage: null,
      tabledOn: null,
      decidedOn: null,
      inForceFrom: '2010-01-01',
      inForceFromPrecision: 'year',
      cash: euros('5000000.00'),
      commitments: null,
      reference: null,
      description: null,
      provenance: { ...inReport, derived: true },
    })
    .tell(BudgetMutationRecorded, 2010, {
      year: 2010,
      mutationId: 'amendment-31700-v',
      stage: 'amendment',
      atStage: null,
      tabledOn: '2008-11-12',
      decidedOn: null,
      inForceFrom: '2010-01-01',
      inForceFromPrecision: 'day',
      cash: euros('4000000.00'),
      commitments: null,
      reference: '31 700 V',
      description: null,
      provenance: inReport,
    })
    .tell(EarmarkSet, 2010, {
      year: 2010,
      purpose: 'return-and-reintegration',
      amount: euros('4000000.00'),
      mutationId: 'amendment-31700-v',
      provenance: { ...inReport, derived: true },
    })
    .tell(BudgetYearAdopted, 2010, { year: 2010, adoptedOn: '2010-01-01', provenance: inReport })
    .tell(ReportingGapsSet, 2010, {
      year: 2010,
      gaps: [
        { figure: 'spent', purpose: 'remittances' },
        { figure: 'committed', purpose: null },
        { figure: 'spent-by-project', purpose: null },
        { figure: 'spent-by-country', purpose: null },
      ],
      provenance: inReport,
    })
    .tell(ControlTotalRecorded, 2010, {
      year: 2010,
      figure: 'spent',
      amount: euros('5800000.00'),
      provenance: rounded,
    });

  for (const [purpose, amount] of PRIORITIES) {
    if (amount === null) continue;
    history.tell(ExpenditureRecorded, `2010-${purpose}`, {
      expenditureId: `2010-${purpose}`,
      year: 2010,
      purpose,
      projectId: null,
      commitmentId: null,
      kind: 'expenditure',
      amount: euros(amount),
      bookedOn: '2010-12-31',
      bookedOnPrecision: 'year',
      scope: 'unattributed',
      countryAmounts: [],
      flags: [],
      overrun: null,
      description: null,
      provenance: rounded,
    });
  }

  const cause = (causeId: string, code: string, projectId: string | null, purpose: string | null) =>
    history.tell(UnderspendCauseRecorded, causeId, {
      causeId,
      year: 2010,
      code,
      projectId,
      purpose,
      group: null,
      narrative: null,
      amount: null,
      timing: null,
      nature: null,
      driver: null,
      provenance: inReport,
    });
  history.tell(UnderspendCauseCodeSet, 'low-demand', {
    code: 'low-demand',
    label: { nl: 'Geringe belangstelling', en: 'Low demand' },
    narrativeRequired: false,
    provenance: FIRST_HAND,
  });
  cause('blue-birds-2010', 'implementation-delay', 'blue-birds', 'circular-migration');
  cause('sdt-2010', 'low-demand', 'sdt', 'return-and-reintegration');
  cause('delays-2010', 'implementation-delay', null, null);
  return history;
}
