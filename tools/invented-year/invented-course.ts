import type { components } from '@imd/client';
import type { Operation } from '../load/dataset';
import { both, operation, YEAR } from './operation';

type Requests = components['schemas'];

interface Counted {
  readonly project: string;
  readonly title: Requests['DefineIndicatorRequest']['title'];
  readonly target: string;
  /** By half year; null where the partner reported nothing. */
  readonly observed: readonly [string, string | null];
}

const UNIT = both('mensen', 'people');

/** One scheme stays below its uptake, one partner delivers half, and the others do what they said. */
const COUNTED: readonly Counted[] = [
  {
    project: 'combined-return',
    title: both('Mensen die met hulp terugkeerden', 'People who returned with help'),
    target: '450',
    observed: ['118', '96'],
  },
  {
    project: 'expert-postings',
    title: both('Uitgezonden deskundigen', 'Experts posted'),
    target: '60',
    observed: ['19', '12'],
  },
  {
    project: 'host-communities',
    title: both('Opgeleide mensen', 'People trained'),
    target: '800',
    observed: ['205', null],
  },
  {
    project: 'women-entrepreneurs',
    title: both('Begonnen ondernemers', 'Businesses begun'),
    target: '40',
    observed: ['0', '17'],
  },
  {
    project: 'savings-groups',
    title: both('Leden van spaargroepen', 'Members of savings groups'),
    target: '900',
    observed: ['470', '520'],
  },
];

export function indicators(): Operation[] {
  return COUNTED.flatMap(({ project, title, target, observed }) => {
    const path = `/projects/invented-${project}/indicators`;
    const defined: Requests['DefineIndicatorRequest'] = {
      id: 'people',
      title,
      unit: UNIT,
      counting: 'per-period',
      baseline: '0',
      target: { value: target, by: `${YEAR}-12-31` },
    };
    const [first, second] = observed;
    const seen: Requests['ObserveIndicatorRequest'][] = [
      { id: 'h1', from: `${YEAR}-01-01`, to: `${YEAR}-06-30`, value: first },
      { id: 'h2', from: `${YEAR}-07-01`, to: `${YEAR}-12-31`, value: second },
    ];
    return [
      operation('POST', `indicator/${project}`, path, defined),
      ...seen.map((body) =>
        operation('POST', `observation/${project}/${body.id}`, `${path}/people/observations`, body),
      ),
    ];
  });
}

/** One was put off and then reached, one was put off and not reached, one was reached on time. */
export function milestones(): Operation[] {
  const planned = (project: string, step: number, body: Requests['PlanMilestoneRequest']): Operation =>
    operation('PUT', `milestone/${project}/${step}`, `/projects/invented-${project}/milestones/start`, body);
  const signed = both('Overeenkomst getekend', 'Agreement signed');
  const course = both('Eerste cursus', 'First course');
  const putOff = 'The university had no board for three months.';
  return [
    planned('migration-data', 1, { title: signed, dueOn: '2011-02-01' }),
    planned('migration-data', 2, { title: signed, dueOn: '2011-04-29', reason: putOff }),
    planned('migration-data', 3, { title: signed, dueOn: '2011-04-29', reason: putOff, reachedOn: '2011-05-02' }),
    planned('refugee-law', 1, { title: course, dueOn: '2011-03-31' }),
    planned('refugee-law', 2, { title: course, dueOn: '2011-12-15', reason: 'Its rooms were used as a shelter.' }),
    planned('nurses-exchange', 1, { title: course, dueOn: '2011-03-15', reachedOn: '2011-03-14' }),
  ];
}

export function evaluations(): Operation[] {
  const done: Requests['RecordEvaluationRequest'] = {
    project: 'invented-mobile-transfer',
    title: both('Voorbeeld: wat de proef leerde', 'Example: what the pilot taught'),
    state: 'done',
    heldOn: '2011-12-05',
    findings: both(
      'Verzonnen: mensen vertrouwden de telefoon, de bank niet.',
      'Invented: people trusted the telephone, the bank did not.',
    ),
  };
  const planned: Requests['RecordEvaluationRequest'] = {
    project: 'invented-combined-return',
    title: both('Voorbeeld: evaluatie van de regeling', 'Example: evaluation of the scheme'),
    state: 'planned',
    heldOn: '2012-06-30',
    datePrecision: 'month',
  };
  return [
    operation('PUT', 'evaluation/mobile-transfer', '/evaluations/invented-mobile-transfer', done),
    operation('PUT', 'evaluation/combined-return', '/evaluations/invented-combined-return', planned),
  ];
}

/** An officer sees earlier than the payments show it that a scheme and a project will leave money; one was corrected. */
export function estimates(): Operation[] {
  const estimated = (project: string, day: string, step: number, euros: string, reason: string): Operation => {
    const body: Requests['RecordOutturnEstimateRequest'] = { amount: { value: euros, currency: 'EUR' }, reason };
    const path = `/projects/invented-${project}/outturn-estimates/${YEAR}/${day}`;
    return operation('PUT', `estimate/${project}/${day}/${step}`, path, body);
  };
  const slow = 'Few people apply; the partners expect no more after the summer.';
  return [
    estimated('combined-return', '2011-03-25', 1, '800000.00', 'The partners expect a slow first half.'),
    estimated('combined-return', '2011-06-24', 1, '45000.00', slow),
    estimated('combined-return', '2011-06-24', 2, '450000.00', slow),
    estimated('migration-data', '2011-05-10', 1, '150000.00', 'Signed three months late.'),
  ];
}

export function statuses(): Operation[] {
  const changed = (project: string, body: Requests['ChangeProjectStatusRequest']): Operation =>
    operation('PUT', `status/${project}`, `/projects/invented-${project}/status`, body);
  return [
    changed('registration-sahel', {
      status: 'suspended',
      changedOn: '2011-09-05',
      reason: both('Verzonnen: het noorden is onbereikbaar.', 'Invented: the north cannot be reached.'),
    }),
    changed('mobile-transfer', {
      status: 'cancelled',
      changedOn: '2011-10-14',
      reason: both('Verzonnen: de bank trok zich terug.', 'Invented: the bank withdrew.'),
    }),
    changed('nurses-exchange', { status: 'finalisation', changedOn: '2011-12-31' }),
  ];
}
