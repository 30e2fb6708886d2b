import { CommitmentMade } from '@imd/contracts';
import { FIRST_HAND } from '@imd/kernel';
import { EVERY_SCOPE, NO_SCOPE } from '../../answers/scopes.fixture';
import { fold, type History } from '../../figures/folded-events.fixture';
import { current } from '../../sources/source.fixture';
import { UnderspendProjection } from '../underspend-analysis.projection';
import { UNDERSPEND } from '../underspend-analysis.read-model';
import { budgetYears, euros, tellBegun, tellPayment, tellProject, tellRefund } from '../years-of-projects.fixture';
import { projectionBridge } from './projection-bridge';

const YEAR = 2012;
const value = (amount: string) => ({ value: amount });
const answerOf = async (history: History, from: string, to: string, scopes = EVERY_SCOPE) => {
  const view = await fold(new UnderspendProjection(), UNDERSPEND, history.events);
  const answer = projectionBridge(view, current, YEAR, { from, to }, scopes);
  return JSON.parse(JSON.stringify(answer)) as typeof answer;
};
const bridgeFrom = async (history: History, from: string, to: string) => (await answerOf(history, from, to)).bridge;

function oneProject(): History {
  const history = budgetYears(YEAR);
  tellProject(history, 'training', [{ year: YEAR, quarters: [200, 300, 250, 250], paid: { 2: 150, 5: 250, 9: 500 } }]);
  return history;
}

function tellCommitment(history: History, projectId: string, madeOn: string, amount: number): void {
  history.tell(CommitmentMade, `c-${projectId}-${madeOn}`, {
    ...CommitmentMade.sample,
    commitmentId: `c-${projectId}-${madeOn}`,
    year: YEAR,
    projectId,
    purpose: 'diaspora',
    madeOn,
    value: euros(amount),
    instalments: [{ year: YEAR, dueOn: null, amount: euros(amount) }],
    provenance: FIRST_HAND,
  });
}

describe('a bridge between two projections', () => {
  it('tells what fell due from what was paid, and what lies outside projects', async () => {
    const history = oneProject();
    tellPayment(history, 'campaign', YEAR, 4, 40);
    const bridge = await bridgeFrom(history, '2012-03-31', '2012-06-30');
    // 150 paid, 60 % of 50 in arrears and 80 % of 800; then 400 paid, 60 % of 100 and 80 % of 500.
    const steps = { fellDue: value('-60.00'), payments: value('100.00'), plan: value('0.00'), yearEnd: value('0.00') };
    expect(bridge?.projects).toMatchObject([
      { id: 'training', first: value('820.00'), last: value('860.00'), difference: value('40.00'), steps },
    ]);
    expect(bridge?.programme).toMatchObject({ difference: value('80.00'), steps, outsideProjects: value('40.00') });
    expect(bridge?.ofPlanned).toMatchObject({ projects: 1, difference: value('40.00'), steps });
  });

  it('tells what was promised between the dates from what fell due of the first plan', async () => {
    const history = budgetYears(YEAR);
    tellProject(history, 'promised', [{ year: YEAR, paid: { 1: 30 } }]);
    tellCommitment(history, 'promised', '2012-01-02', 366);
    tellCommitment(history, 'promised', '2012-03-01', 366);
    const bridge = await bridgeFrom(history, '2012-02-29', '2012-03-10');
    // Ten more days of a euro fell due; of the new instalments 70 are due and 296 are not.
    expect(bridge?.projects[0]).toMatchObject({ steps: { fellDue: value('-2.00'), plan: value('278.80') } });
  });

  it('names money that came back, and a project that began', async () => {
    const history = oneProject();
    tellRefund(history, 'back', YEAR, 5, 30, 'training');
    tellProject(history, 'idea', [{ year: YEAR, quarters: [0, 0, 50, 50], paid: {} }], { status: 'pipeline' });
    tellBegun(history, 'idea', '2012-06-10');
    const bridge = await bridgeFrom(history, '2012-04-30', '2012-06-30');
    const of = (id: string) => bridge?.projects.find((project) => project.id === id);
    // What came back is due again, and 60 % of that is expected.
    expect(of('training')?.steps).toMatchObject({ refunds: value('-12.00') });
    // After four months 40 of 100 was expected of it, and 80 once it had begun.
    expect(of('idea')).toMatchObject({ first: value('40.00'), last: value('80.00') });
    expect(of('idea')?.steps).toMatchObject({ pipeline: value('40.00'), plan: value('0.00') });
    expect(bridge?.programme.steps).toMatchObject({ pipeline: value('40.00'), refunds: value('-12.00') });
  });

  it('drops at the end of the year what was expected and did not come', async () => {
    const bridge = await bridgeFrom(oneProject(), '2012-10-31', '2012-12-31');
    expect(bridge?.programme).toMatchObject({ last: value('900.00'), steps: { payments: value('0.00') } });
    const { fellDue, yearEnd } = bridge?.programme.steps ?? {};
    expect([fellDue, yearEnd]).toMatchObject([{ value: expect.stringMatching(/^-/) as string }, value('-60.00')]);
  });

  it('is of a project that came into the year wholly new', async () => {
    const history = oneProject();
    tellProject(history, 'later', [], { plannedStart: '2013-01-01' });
    tellCommitment(history, 'later', '2012-05-01', 366);
    const bridge = await bridgeFrom(history, '2012-04-30', '2012-05-31');
    const later = bridge?.projects.find(({ id }) => id === 'later');
    expect(later).toMatchObject({ first: value('0.00'), steps: { newProjects: later?.last, plan: value('0.00') } });
    expect(bridge?.programme.steps).toMatchObject({ newProjects: later?.last });
  });

  it('is unknown where either projection is', async () => {
    const history = oneProject();
    tellProject(history, 'unplanned', [{ year: YEAR, paid: { 5: 10 } }], { plannedStart: '2013-01-01' });
    tellCommitment(history, 'unplanned', '2012-06-20', 366);
    const bridge = await bridgeFrom(history, '2012-05-31', '2012-06-30');
    expect(bridge?.programme).toMatchObject({ first: null, difference: null, steps: null, outsideProjects: null });
    expect(bridge?.projects).toMatchObject([
      { id: 'training' },
      { id: 'unplanned', first: null, difference: null, steps: null },
    ]);
    expect(bridge?.ofPlanned).toMatchObject({ projects: 1 });
  });

  it('is withheld without the scope of projects', async () => {
    const answer = await answerOf(oneProject(), '2012-03-31', '2012-06-30', NO_SCOPE);
    expect(answer.withheld).toEqual([{ block: 'bridge', scope: 'projects:read' }]);
    expect(answer).not.toHaveProperty('bridge');
  });
});
