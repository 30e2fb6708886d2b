import type { components } from '@imd/client';
import { formatCents } from '@imd/kernel';
import { drawsOf } from '../backtest/draws';
import { type DataFile, INVENTED_YEAR, type Operation } from '../load/dataset';
import { type Course, INVENTED_PARTNERS, INVENTED_PROJECTS, type InventedProject } from './invented-projects';

type Requests = components['schemas'];

export const SEED = 2011;
const YEAR = 2011;

/** A part of each instalment is paid in its own quarter; nothing that is paid later than planned is paid twice. */
const PAID_SHARE: Readonly<Record<Course, readonly [number, number, number, number]>> = {
  'as-planned': [1, 1, 1, 0.97],
  late: [0, 0.5, 0.8, 0.7],
  'low-demand': [0.5, 0.45, 0.4, 0.4],
  stopped: [1, 0.6, 0, 0],
  ahead: [1, 1, 1, 1],
  dearer: [1, 1, 1, 1],
};

/** A cause explains a gap, by how a project went; a project that went as planned has none to explain. */
const CAUSE: Readonly<
  Partial<Record<Course, Pick<Requests['RecordUnderspendCauseRequest'], 'code' | 'timing' | 'nature' | 'driver'>>>
> = {
  late: { code: 'late-start', timing: 'slips', nature: 'technical', driver: 'timing' },
  'low-demand': { code: 'low-demand', timing: 'lost', nature: 'policy', driver: 'volume' },
  stopped: { code: 'security-context', timing: 'lost', nature: 'technical', driver: 'volume' },
};

const PROVENANCE = {
  document: null,
  heading: null,
  paragraph: null,
  precision: null,
  derived: false,
  invented: true,
  assumed: [],
  note: 'Made up to show the platform; nothing of it happened.',
};

/** The decisions on these two rest on good and on poor cooperation. */
const ISSUED: Readonly<Partial<Record<string, readonly [number, number]>>> = { AM: [0.95, 1], BD: [0.1, 0.3] };

const MONTHS_OF_QUARTER = [2, 5, 8, 11];
const both = (nl: string, en: string) => ({ nl, en });
const money = (cents: bigint) => ({ value: formatCents(cents), currency: 'EUR' as const });
const thousands = (amount: number) => BigInt(amount) * 100_000n;
const sum = (amounts: readonly bigint[]) => amounts.reduce((all, amount) => all + amount, 0n);
/** Whole tens of euros, so that nobody takes a figure for a real one. */
const partOf = (amount: bigint, share: number) => ((BigInt(Math.round(share * 1_000)) * amount) / 1_000_000n) * 1_000n;
const day = (month: number, of: number, year = YEAR) =>
  `${year}-${String(month).padStart(2, '0')}-${String(of).padStart(2, '0')}`;

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
  const countries = [...new Set(told.flatMap((project) => project.countries))].sort();
  return [
    file(
      '10-budget-year.json',
      'The ledger of 2011 is taken to be kept here, with its mutations and earmark.',
      budgetYear(),
    ),
    file('20-organisations.json', 'Partners that do not exist.', organisations()),
    file('30-projects.json', 'Projects that nobody carried out, with plans by quarter.', projects(told)),
    file('40-commitments.json', 'What was promised, in quarterly instalments.', commitments(told)),
    file('50-payments.json', 'What was paid, paid back, reversed and settled.', payments(told)),
    file('60-partner-reports.json', 'What partners reported over the first half of the year.', partnerReports(told)),
    file('70-causes.json', 'Why money was left.', causes(told)),
    file(
      '80-returns.json',
      'Who returned, where minors could be received and how countries worked along.',
      returns(seed, countries),
    ),
    file('99-register.json', 'The last record says that the whole year is there.', register()),
  ];
}

function file(name: string, about: string, operations: Operation[]): DataFile {
  return { name, about, operations };
}

function operation<T extends object>(method: Operation['method'], key: string, path: string, body: T): Operation {
  return { key, method, path: `/v1${path}`, body: { ...body, provenance: PROVENANCE } };
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
  const estimates: Requests['SetMultiYearEstimateRequest'] = {
    estimates: [2012, 2013, 2014, 2015].map((year) => ({ year, cash: money(thousands(9_000)) })),
  };
  return [
    operation('PUT', 'settings', `/budgets/${YEAR}/settings`, settings),
    operation('POST', 'first-supplementary', `/budgets/${YEAR}/mutations`, supplementary),
    operation('POST', 'second-supplementary', `/budgets/${YEAR}/mutations`, second),
    operation('PUT', 'earmark', `/budgets/${YEAR}/earmarks/strategic-country-approach`, earmark),
    operation('PUT', 'estimate', `/budgets/${YEAR}/multi-year-estimate`, estimates),
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
  return told.map(({ id, path, nl, en, purpose, partner, countries, kind, quarters, later }) => {
    const share = Math.floor(10_000 / Math.max(1, countries.length));
    const shares = countries.map((_, at) => (at === 0 ? 10_000 - share * (countries.length - 1) : share));
    const body: Requests['RegisterProjectRequest'] = {
      id: path,
      title: both(`Voorbeeld: ${nl}`, `Example: ${en}`),
      status: 'implementation',
      kind,
      scope: countries.length > 0 ? 'countries' : 'global',
      priority: purpose,
      countries: countries.map((country, at) => ({
        country: country as Requests['CountryCode'],
        share: ((shares[at] ?? 0) / 100).toFixed(2),
      })),
      partners: [{ organisation: `invented-${partner}`, role: 'implementing' }],
      plannedStart: '2011-01-01',
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
  const release: Requests['ReleaseCommitmentRequest'] = {
    releasedOn: '2011-10-14',
    instalments: [{ number: 4, amount: money(of('registration-sahel')?.quarters[3] ?? 0n) }],
    reason: 'The north cannot be reached.',
  };
  const settlement: Requests['SettleAdvanceRequest'] = {
    amount: money(partOf(of('dialogue-facility')?.paid[0] ?? 0n, 0.8)),
    settledOn: '2011-10-03',
    reference: 'Statement of the first half year',
  };
  const expenditures = `/budgets/${YEAR}/expenditures`;
  return [
    ...paidAhead,
    operation('POST', 'reversal', `${expenditures}/{payment/host-communities/3}/reversals`, reversal),
    operation('POST', 'refund', `/budgets/${YEAR}/refunds`, refund),
    operation('POST', 'release', '/commitments/{commitment/registration-sahel}/releases', release),
    operation('POST', 'settlement', `${expenditures}/{payment/dialogue-facility/1}/settlements`, settlement),
  ];
}

/** One in four is still open, one in four came back with questions, the others were approved. */
function partnerReports(told: readonly Told[]): Operation[] {
  return told.slice(0, 16).flatMap(({ id, path, paid, quarters }, at) => {
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
      step('submitted', at % 3 === 0 ? '2011-09-05' : '2011-08-10'),
      step('in-review', '2011-09-12'),
      at % 4 === 1
        ? step('awaiting-changes', '2011-09-26', 'The costs of travel are not explained.')
        : step('approved', '2011-10-03'),
    ];
  });
}

function causes(told: readonly Told[]): Operation[] {
  return told.flatMap(({ id, path, course, quarters, paid, en, nl }) => {
    const cause = CAUSE[course];
    const gap = sum(quarters) - sum(paid);
    if (!cause || gap <= 0n) return [];
    const body: Requests['RecordUnderspendCauseRequest'] = {
      ...cause,
      id: `${path}-${YEAR}`,
      year: YEAR,
      project: path,
      // A part is left unexplained, as it is where people explain.
      amount: money(partOf(gap, 0.9)),
      narrative: both(`Verzonnen oorzaak bij ${nl}`, `An invented cause at ${en}`),
    };
    return [operation('POST', `cause/${id}`, '/underspend-causes', body)];
  });
}

function returns(seed: number, countries: readonly string[]): Operation[] {
  const scheme: Requests['RegisterReturnSchemeRequest'] = {
    title: both('Voorbeeld: gecombineerde regeling', 'Example: combined scheme'),
    partners: [],
    modality: 'combined',
    state: 'open',
    applicationFrom: '2011-01-01',
    applicationTo: '2011-12-31',
    runOffTo: '2012-06-30',
    ceiling: money(2_500_00n),
    countries: [],
    project: 'invented-combined-return',
  };
  return [
    operation('PUT', 'scheme', '/return-schemes/invented-combined', scheme),
    ...countries.flatMap((country) => statistics(seed, country as Requests['CountryCode'])),
    ...facilities(),
    ...countries.slice(0, 10).flatMap((country) => assessments(seed, country as Requests['CountryCode'])),
    ...decisions(),
  ];
}

function statistics(seed: number, country: Requests['CountryCode']): Operation[] {
  const draws = drawsOf(seed, `returns/${country}`);
  const code = country.toLowerCase();
  const assisted = draws.chance(0.2) ? draws.whole(1, 4) : draws.whole(12, 90);
  const women = Math.floor(assisted * draws.between(0.2, 0.45));
  const helped: Requests['ReportReturnStatisticRequest'] = {
    id: `invented-assisted-${code}`,
    kind: 'assisted-with-reintegration',
    from: '2011-01-01',
    to: '2011-12-31',
    scheme: 'invented-combined',
    country,
    persons: assisted,
    ...(assisted > 20 && {
      breakdowns: [
        {
          by: 'sex',
          rows: [
            { value: 'female', persons: women },
            { value: 'male', persons: assisted - women },
          ],
        },
      ],
    }),
  };
  const forced: Requests['ReportReturnStatisticRequest'] = {
    id: `invented-forced-${code}`,
    kind: 'forced',
    from: '2011-01-01',
    to: '2011-12-31',
    country,
    persons: draws.whole(0, 60),
  };
  return [helped, forced].map((body) => operation('POST', `statistic/${body.id}`, '/return-statistics', body));
}

function facilities(): Operation[] {
  return (['AO', 'CD', 'LK'] as const).map((country, at) => {
    const body: Requests['RegisterReceptionFacilityRequest'] = {
      country,
      title: both(`Voorbeeldopvang ${country}`, `Example shelter ${country}`),
      state: 'running',
      services: ['shelter', 'training'],
      capacity: 40 + 10 * at,
      occupancyMinors: 6 + at,
      occupancyLocalYouth: 18 + 5 * at,
      countedOn: '2011-12-31',
    };
    return operation('PUT', `facility/${country}`, `/reception-facilities/invented-${country.toLowerCase()}`, body);
  });
}

function assessments(seed: number, country: Requests['CountryCode']): Operation[] {
  const draws = drawsOf(seed, `assessment/${country}`);
  return (['h1', 'h2'] as const).map((half) => {
    const asked = draws.whole(20, 120);
    const [least, most] = ISSUED[country] ?? [0.2, 0.95];
    const issued = Math.floor(asked * draws.between(least, most));
    const body: Requests['AssessCooperationRequest'] = {
      country,
      from: half === 'h1' ? '2011-01-01' : '2011-07-01',
      to: half === 'h1' ? '2011-06-30' : '2011-12-31',
      documentsAsked: asked,
      documentsIssued: issued,
      issuedInTime: Math.floor(issued * draws.between(least, 1)),
      termDays: 30,
    };
    const id = `invented-${country.toLowerCase()}-2011-${half}`;
    return operation('PUT', `assessment/${id}`, `/cooperation-assessments/${id}`, body);
  });
}

function decisions(): Operation[] {
  const decision = (
    country: 'AM' | 'BD',
    type: Requests['ConditionalityType'],
    [nl, en]: readonly [string, string],
  ): Operation => {
    const id = `invented-${country.toLowerCase()}-2011`;
    const body: Requests['DecideConditionalityRequest'] = {
      country,
      type,
      decidedOn: '2011-11-01',
      from: '2012-01-01',
      assessment: `invented-${country.toLowerCase()}-2011-h1`,
      aidExposed: [
        {
          title: both('Voorbeeld: steun via de overheid', 'Example: aid through the government'),
          amount: money(250_000_00n),
          throughGovernment: true,
        },
      ],
      reason: both(nl, en),
    };
    return operation('PUT', `decision/${id}`, `/conditionality-decisions/${id}`, body);
  };
  return [
    decision('AM', 'support', ['Verzonnen: goede medewerking.', 'Invented: good cooperation.']),
    decision('BD', 'condition', ['Verzonnen: papieren blijven uit.', 'Invented: papers do not come.']),
  ];
}

function register(): Operation[] {
  const body: Requests['RecordDocumentRequest'] = {
    kind: 'progress-report',
    title: both('Verzonnen jaar 2011', 'The invented year 2011'),
  };
  return [operation('PUT', 'document', `/documents/${INVENTED_YEAR}`, body)];
}
