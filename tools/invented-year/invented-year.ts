import type { components } from '@imd/client';
import { drawsOf } from '../backtest/draws';
import { type DataFile, INVENTED_YEAR, type Operation } from '../load/dataset';
import { estimates, evaluations, indicators, milestones, statuses } from './invented-course';
import { documents, undertakings } from './invented-parliament';
import { type Course, INVENTED_PARTNERS, INVENTED_PROJECTS, type InventedProject } from './invented-projects';
import { cases, cooperation, countries, facilities, schemesAndStatistics, tracings } from './invented-returns';
import { both, day, file, money, operation, partOf, sum, thousands, YEAR } from './operation';

type Requests = components['schemas'];

export const SEED = 2011;

/** A part of each instalment is paid in its own quarter; nothing that is paid later than planned is paid twice. */
const PAID_SHARE: Readonly<Record<Course, readonly [number, number, number, number]>> = {
  'as-planned': [1, 1, 1, 0.97],
  late: [0, 0.5, 0.8, 0.7],
  'low-demand': [0.5, 0.45, 0.4, 0.4],
  'under-delivered': [0.7, 0.5, 0.5, 0.4],
  stopped: [1, 0.6, 0, 0],
  pipeline: [0, 0, 0, 0],
  ahead: [1, 1, 1, 1],
  dearer: [1, 1, 1, 1],
};

interface CauseOfGap extends Pick<
  Requests['RecordUnderspendCauseRequest'],
  'code' | 'timing' | 'nature' | 'driver' | 'narrative'
> {
  /** The part of the gap that it explains. Null says that nobody put an amount to it. */
  readonly explains: number | null;
}

/** A cause explains a gap, by how a project went; a project that went as planned has none to explain. */
const CAUSE: Readonly<Partial<Record<Course, CauseOfGap>>> = {
  late: {
    code: 'late-start',
    explains: 0.9,
    timing: 'slips',
    nature: 'technical',
    driver: 'timing',
    narrative: both('Verzonnen: pas in mei werd begonnen.', 'Invented: work began in May only.'),
  },
  'low-demand': {
    code: 'low-demand',
    explains: 0.9,
    timing: 'lost',
    nature: 'policy',
    driver: 'volume',
    narrative: both('Verzonnen: minder mensen vroegen het aan.', 'Invented: fewer people asked for it.'),
  },
  'under-delivered': {
    code: 'partner-capacity',
    explains: 0.8,
    timing: 'slips',
    nature: 'technical',
    driver: 'volume',
    narrative: both('Verzonnen: de partner vond te weinig mensen.', 'Invented: the partner found too few people.'),
  },
  stopped: {
    code: 'security-context',
    explains: 0.9,
    timing: 'lost',
    nature: 'technical',
    driver: 'volume',
    narrative: both('Verzonnen: het werd er te onveilig.', 'Invented: it became too dangerous there.'),
  },
};

/** These differ from their course: one gap has a cause with an amount and one without, and one nobody has explained. */
const OWN_CAUSES: Readonly<Record<string, readonly CauseOfGap[]>> = {
  'expert-postings': [
    {
      code: 'shorter-or-cheaper',
      explains: 0.5,
      timing: 'lost',
      nature: 'policy',
      driver: 'price',
      narrative: both('Verzonnen: korter dan begroot.', 'Invented: shorter than budgeted.'),
    },
    {
      code: 'low-demand',
      explains: null,
      narrative: both('Verzonnen: wie werk heeft gaat niet.', 'Invented: people with a job do not go.'),
    },
  ],
  'mobile-transfer': [
    {
      code: 'cancelled',
      explains: 1,
      timing: 'lost',
      nature: 'policy',
      narrative: both('Verzonnen: de bank trok zich terug.', 'Invented: the bank withdrew.'),
    },
  ],
  'refugee-law': [],
};

const MONTHS_OF_QUARTER = [2, 5, 8, 11];
/** A project with its instalments and what was paid of each, in cents. */
interface Told extends InventedProject {
  readonly path: string;
  readonly quarters: readonly bigint[];
  readonly later: bigint;
  readonly paid: readonly bigint[];
}

/**
 * A budget year that never was: every service has something of it, and each record says that it is invented. The same
 * seed gives the same files on every machine.
 */
export function inventedYear(seed = SEED): DataFile[] {
  const told = INVENTED_PROJECTS.map((project) => tell(seed, project));
  const committed = told.filter(({ course }) => course !== 'pipeline');
  const inCountries = [...new Set(told.flatMap((project) => project.countries))].sort();
  return [
    file('10-budget-year.json', 'The ledger of 2011 is taken to be kept here, with all its changes.', budgetYear()),
    file('15-next-year.json', 'The year to which money and instalments move.', nextYear()),
    file('20-organisations.json', 'Partners that do not exist.', organisations()),
    file('30-projects.json', 'Projects that nobody carried out, with plans by quarter.', projects(told)),
    file('40-commitments.json', 'What was promised, in quarterly instalments.', commitments(committed)),
    file('50-payments.json', 'What was paid, paid back, reversed and settled.', payments(committed)),
    file('55-moved-money.json', 'What moved between purposes and between years.', movedMoney(committed)),
    file(
      '60-partner-reports.json',
      'What partners reported over the first half of the year.',
      partnerReports(committed),
    ),
    file('65-course-of-projects.json', 'How projects went: counts, milestones, evaluations, estimates and states.', [
      ...indicators(),
      ...milestones(),
      ...evaluations(),
      ...estimates(),
      ...statuses(),
    ]),
    file('70-causes.json', 'Why money was left.', causes(committed)),
    file('75-parliament.json', 'What parliament was told, asked and promised.', [...documents(), ...undertakings()]),
    file('80-returns.json', 'Who returned, where minors could be received and how countries cooperated.', [
      ...schemesAndStatistics(seed, inCountries),
      ...countries(),
      ...facilities(),
      ...tracings(),
      ...cooperation(seed, inCountries),
    ]),
    file('85-return-cases.json', 'Cases under the combined scheme, from the application to the end.', cases(seed)),
    file('99-register.json', 'The last record says that the whole year is there.', register()),
  ];
}

function tell(seed: number, project: InventedProject): Told {
  const draws = drawsOf(seed, project.id);
  const [planned, next] = project.plan.map(thousands) as [bigint, bigint];
  const weights = MONTHS_OF_QUARTER.map(() => draws.between(0.7, 1.3));
  const whole = weights.reduce((all, weight) => all + weight);
  const first = weights.slice(0, 3).map((weight) => partOf(planned, weight / whole));
  const quarters = [...first, planned - sum(first)];
  const paid = quarters.map((amount, quarter) => {
    const share = PAID_SHARE[project.course][quarter] ?? 0;
    return share === 0 || share === 1
      ? BigInt(share) * amount
      : partOf(amount, Math.min(1, share * draws.between(0.9, 1.1)));
  });
  return { ...project, path: `invented-${project.id}`, quarters, later: next, paid };
}

function budgetYear(): Operation[] {
  const settings: Requests['ChangeSettingsRequest'] = {
    title: both('Begroting 2011 (met verzonnen uitvoering)', 'Budget 2011 (with an invented execution)'),
    planLimit: '110',
    keptFrom: '2011-01-01',
    reason: 'A made-up ledger is loaded beside the letter.',
  };
  const supplementary: Requests['RecordMutationRequest'] = {
    id: 'invented-first-supplementary',
    stage: 'first-supplementary',
    tabledOn: '2011-05-27',
    decidedOn: '2011-07-05',
    inForceFrom: '2011-07-05',
    cash: money(thousands(-300)),
    description: both('Verzonnen verlaging', 'An invented cut'),
  };
  const second: Requests['RecordMutationRequest'] = {
    id: 'invented-second-supplementary',
    stage: 'second-supplementary',
    tabledOn: '2011-11-25',
    decidedOn: '2011-12-20',
    inForceFrom: '2011-12-20',
    cash: money(thousands(150)),
    description: both('Verzonnen verhoging', 'An invented rise'),
  };
  const earmark: Requests['SetEarmarkRequest'] = { amount: money(thousands(600)) };
  const allocation: Requests['SetAllocationRequest'] = {
    parts: [
      { purpose: 'migration-in-development', amount: money(thousands(620)) },
      { purpose: 'migration-management', amount: money(thousands(1_850)) },
      { purpose: 'circular-migration', amount: money(thousands(1_250)) },
      { purpose: 'diaspora', amount: money(thousands(850)) },
      { purpose: 'remittances', amount: money(thousands(500)) },
      { purpose: 'return-and-reintegration', amount: money(thousands(3_250)) },
    ],
  };
  const estimates: Requests['SetMultiYearEstimateRequest'] = {
    estimates: [2012, 2013, 2014, 2015].map((year) => ({ year, cash: money(thousands(9_000)) })),
  };
  return [
    operation('PUT', 'settings', `/budgets/${YEAR}/settings`, settings),
    operation('POST', 'first-supplementary', `/budgets/${YEAR}/mutations`, supplementary),
    operation('POST', 'second-supplementary', `/budgets/${YEAR}/mutations`, second),
    operation('PUT', 'earmark', `/budgets/${YEAR}/earmarks/strategic-country-approach`, earmark),
    operation('PUT', 'allocation', `/budgets/${YEAR}/allocation`, allocation),
    operation('PUT', 'estimate', `/budgets/${YEAR}/multi-year-estimate`, estimates),
  ];
}

function nextYear(): Operation[] {
  const opened: Requests['OpenBudgetYearRequest'] = {
    year: YEAR + 1,
    framework: 'international-migration-and-development-2008',
    title: both('Begroting 2012 (verzonnen)', 'Budget 2012 (invented)'),
    keptFrom: '2012-01-01',
  };
  const draft: Requests['RecordMutationRequest'] = {
    id: 'invented-draft-budget',
    stage: 'draft-budget',
    decidedOn: '2011-09-20',
    cash: money(thousands(9_000)),
  };
  return [
    operation('POST', 'next-year', '/budgets', opened),
    operation('POST', 'next-year/draft', `/budgets/${YEAR + 1}/mutations`, draft),
  ];
}

function organisations(): Operation[] {
  return INVENTED_PARTNERS.map((partner) => {
    const body: Requests['RegisterOrganisationRequest'] = {
      id: `invented-${partner}`,
      name: both(`Voorbeeldorganisatie ${partner}`, `Example organisation ${partner}`),
      kind: '22',
    };
    return operation('POST', `organisation/${partner}`, '/organisations', body);
  });
}

function projects(told: readonly Told[]): Operation[] {
  return told.map(({ id, path, nl, en, purpose, partner, countries, kind, course, quarters, later }) => {
    const share = Math.floor(10_000 / Math.max(1, countries.length));
    const shares = countries.map((_, at) => (at === 0 ? 10_000 - share * (countries.length - 1) : share));
    const body: Requests['RegisterProjectRequest'] = {
      id: path,
      title: both(`Voorbeeld: ${nl}`, `Example: ${en}`),
      status: course === 'pipeline' ? 'pipeline' : 'implementation',
      kind,
      scope: countries.length > 0 ? 'countries' : 'global',
      priority: purpose,
      countries: countries.map((country, at) => ({
        country: country as Requests['CountryCode'],
        share: ((shares[at] ?? 0) / 100).toFixed(2),
      })),
      partners: [{ organisation: `invented-${partner}`, role: 'implementing' }],
      plannedStart: '2011-01-01',
      ...(course !== 'pipeline' && { actualStart: course === 'late' ? '2011-05-02' : '2011-01-10' }),
      plannedEnd: later > 0n ? '2012-12-31' : '2011-12-31',
      fundedByProgramme: true,
      totalBudget: money(sum(quarters) + later),
      plans: [
        { year: YEAR, amount: money(sum(quarters)), quarters: quarters.map(money) },
        ...(later > 0n ? [{ year: YEAR + 1, amount: money(later) }] : []),
      ],
    };
    return operation('POST', `project/${id}`, '/projects', body);
  });
}

function commitments(told: readonly Told[]): Operation[] {
  return told.map(({ id, path, purpose, quarters, later }, at) => {
    const body: Requests['MakeCommitmentRequest'] = {
      project: path,
      purpose,
      madeOn: day(1, 3 + (at % 20)),
      value: money(sum(quarters) + later),
      instalments: [
        ...quarters.map((amount, quarter) => ({
          year: YEAR,
          dueOn: day(MONTHS_OF_QUARTER[quarter] ?? 1, 28),
          amount: money(amount),
        })),
        ...(later > 0n ? [{ year: YEAR + 1, dueOn: day(6, 30, YEAR + 1), amount: money(later) }] : []),
      ],
    };
    return operation('POST', `commitment/${id}`, '/commitments', body);
  });
}

function payments(told: readonly Told[]): Operation[] {
  const books = told.flatMap(({ id, paid }, at) =>
    paid.flatMap((amount, quarter) => {
      if (amount === 0n) return [];
      const body: Requests['RecordExpenditureRequest'] = {
        commitment: `{commitment/${id}}`,
        kind: 'disbursement',
        amount: money(amount),
        bookedOn: day(MONTHS_OF_QUARTER[quarter] ?? 1, 3 + ((at * 7 + quarter) % 25)),
        advance: quarter === 0 && at % 6 === 0,
      };
      return [operation('POST', `payment/${id}/${quarter + 1}`, `/budgets/${YEAR}/expenditures`, body)];
    }),
  );
  return [...books, ...corrections(told)];
}

/** Paid ahead, given up, moved, paid twice, paid back and settled: each once or twice. */
function corrections(told: readonly Told[]): Operation[] {
  const of = (id: string) => told.find((project) => project.id === id);
  const expenditures = `/budgets/${YEAR}/expenditures`;
  const ahead = told.filter(({ course }) => course === 'ahead');
  const paidAhead = ahead.map(({ id, later }): Operation => {
    const body: Requests['RecordExpenditureRequest'] = {
      commitment: `{commitment/${id}}`,
      kind: 'disbursement',
      amount: money(partOf(later, 0.5)),
      bookedOn: '2011-12-12',
      description: both('Vooruit betaald van 2012', 'Paid ahead of 2012'),
    };
    return operation('POST', `payment/${id}/ahead`, `/budgets/${YEAR}/expenditures`, body);
  });
  const reversal: Requests['ReverseExpenditureRequest'] = {
    amount: money(10_000_00n),
    bookedOn: '2011-09-20',
    reason: 'Booked twice.',
  };
  const refund: Requests['RecordRefundRequest'] = {
    expenditure: '{payment/refugee-law/2}',
    amount: money(4_050_00n),
    receivedOn: '2011-11-15',
    reason: 'Rooms were cheaper than agreed.',
  };
  const release = (id: string, numbers: readonly number[], reason: string): Operation => {
    const body: Requests['ReleaseCommitmentRequest'] = {
      releasedOn: '2011-10-14',
      instalments: numbers.map((number) => ({ number, amount: money(of(id)?.quarters[number - 1] ?? 0n) })),
      reason,
    };
    return operation('POST', `release/${id}`, `/commitments/{commitment/${id}}/releases`, body);
  };
  const settlement = (id: string, share: number, settledOn: string): Operation => {
    const body: Requests['SettleAdvanceRequest'] = {
      amount: money(partOf(of(id)?.paid[0] ?? 0n, share)),
      settledOn,
      reference: 'Statement of the first half year',
    };
    return operation('POST', `settlement/${id}`, `${expenditures}/{payment/${id}/1}/settlements`, body);
  };
  return [
    ...paidAhead,
    operation('POST', 'reversal', `${expenditures}/{payment/host-communities/3}/reversals`, reversal),
    operation('POST', 'refund', `/budgets/${YEAR}/refunds`, refund),
    release('registration-sahel', [4], 'The north cannot be reached.'),
    release('mobile-transfer', [3, 4], 'The bank withdrew.'),
    settlement('dialogue-facility', 0.8, '2011-10-03'),
    settlement('diaspora-fund', 1, '2011-12-19'),
  ];
}

/** A reallocation, a cash shift, and instalments that were put off to the next year. */
function movedMoney(told: readonly Told[]): Operation[] {
  const reallocation: Requests['RecordReallocationRequest'] = {
    id: 'invented-to-return',
    amount: money(thousands(40)),
    from: 'strategic-country-approach',
    to: 'return-and-reintegration',
    decidedOn: '2011-09-12',
    reason: 'A partnership was smaller than foreseen.',
    approvedBy: 'budget-authoriser',
  };
  const shift: Requests['RecordCashShiftRequest'] = {
    id: 'invented-to-2012',
    amount: money(thousands(200)),
    to: YEAR + 1,
    atStage: 'second-supplementary',
    decidedOn: '2011-11-25',
    reason: 'Late projects need the money a year later.',
    approvedBy: 'budget-authoriser',
  };
  const late = told.find(({ id }) => id === 'partnership-armenia');
  const schedule: Requests['RescheduleCommitmentRequest'] = {
    changedOn: '2011-12-15',
    reason: 'The partners signed late.',
    instalments: [
      { year: YEAR + 1, dueOn: day(3, 31, YEAR + 1), amount: money(late ? sum(late.quarters) - sum(late.paid) : 0n) },
      { year: YEAR + 1, dueOn: day(6, 30, YEAR + 1), amount: money(late?.later ?? 0n) },
    ],
  };
  return [
    operation('POST', 'reallocation', `/budgets/${YEAR}/reallocations`, reallocation),
    operation('POST', 'cash-shift', `/budgets/${YEAR}/cash-shifts`, shift),
    operation('POST', 'schedule', '/commitments/{commitment/partnership-armenia}/schedules', schedule),
  ];
}

/** One in four is still open and overdue; that of a partner that under-delivers came late and went back to it. */
function partnerReports(told: readonly Told[]): Operation[] {
  return told.slice(0, 16).flatMap(({ id, path, course, paid, quarters }, at) => {
    const reports = `/projects/${path}/partner-reports`;
    const opened: Requests['OpenPartnerReportRequest'] = { period: '2011-h1', dueOn: '2011-08-15' };
    const open = operation('POST', `report/${id}`, reports, opened);
    if (at % 4 === 0) return [open];
    const spent = partOf(sum(paid.slice(0, 2)), 0.9);
    const figures: Requests['SetReportFiguresRequest'] = {
      spent: money(spent),
      cumulative: money(spent),
      forecast: [3, 4].map((quarter) => ({ year: YEAR, quarter, amount: money(quarters[quarter - 1] ?? 0n) })),
      narrative: both('Verzonnen verslag.', 'An invented report.'),
    };
    const step = (status: Requests['PartnerReportStep'], changedOn: string, reason?: string): Operation => {
      const body: Requests['ChangeReportStatusRequest'] = { status, changedOn, ...(reason && { reason }) };
      return operation('PUT', `report/${id}/${status}`, `${reports}/2011-h1/status`, body);
    };
    return [
      open,
      operation('PUT', `report/${id}/figures`, `${reports}/2011-h1/figures`, figures),
      step('submitted', course === 'under-delivered' ? '2011-09-05' : '2011-08-10'),
      step('in-review', '2011-09-12'),
      course === 'under-delivered'
        ? step('awaiting-changes', '2011-09-26', 'Half of the trainings are missing, and nothing says why.')
        : step('approved', '2011-10-03'),
    ];
  });
}

function causes(told: readonly Told[]): Operation[] {
  const ofProjects = told.flatMap(({ id, path, course, quarters, paid }) => {
    const gap = sum(quarters) - sum(paid);
    const ofCourse = CAUSE[course];
    const causesOfGap = OWN_CAUSES[id] ?? (ofCourse ? [ofCourse] : []);
    return causesOfGap.map(({ explains, ...cause }): Operation => {
      const body: Requests['RecordUnderspendCauseRequest'] = {
        ...cause,
        id: `${path}-${YEAR}-${cause.code}`,
        year: YEAR,
        project: path,
        amount: explains === null ? null : money(partOf(gap, explains)),
      };
      return operation('POST', `cause/${id}/${cause.code}`, '/underspend-causes', body);
    });
  });
  const ofProgramme: Requests['RecordUnderspendCauseRequest'] = {
    id: `invented-programme-${YEAR}`,
    year: YEAR,
    code: 'policy-change',
    group: both('Nieuwe projecten', 'New projects'),
    narrative: both(
      'Verzonnen: nieuwe projecten wachtten op de nieuwe landenlijst.',
      'Invented: new projects waited for the new list of countries.',
    ),
  };
  return [...ofProjects, operation('POST', 'cause/programme', '/underspend-causes', ofProgramme)];
}

function register(): Operation[] {
  const body: Requests['RecordDocumentRequest'] = {
    kind: 'progress-report',
    title: both('Verzonnen jaar 2011', 'The invented year 2011'),
  };
  return [operation('PUT', 'document', `/documents/${INVENTED_YEAR}`, body)];
}
