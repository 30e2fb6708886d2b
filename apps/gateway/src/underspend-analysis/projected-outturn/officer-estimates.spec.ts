import { BudgetYearClosed, OutturnEstimateRecorded } from '@imd/contracts';
import { FIRST_HAND } from '@imd/kernel';
import { EVERY_SCOPE } from '../../answers/scopes.fixture';
import { fold, type History } from '../../figures/folded-events.fixture';
import { current } from '../../sources/source.fixture';
import { KnownView } from '../known-view';
import { UnderspendProjection } from '../underspend-analysis.projection';
import { UNDERSPEND } from '../underspend-analysis.read-model';
import { budgetYears, euros, tellProject } from '../years-of-projects.fixture';
import { projectedOutturn, projectedProjects } from './projected-outturn';

const YEAR = 2012;
const value = (amount: string) => ({ value: amount });

function tellEstimate(history: History, projectId: string, estimatedOn: string, amount: number, recorded?: string) {
  const year = Number(estimatedOn.slice(0, 4));
  history.tell(
    OutturnEstimateRecorded,
    `${projectId}.${year}.${estimatedOn}`,
    { projectId, year, estimatedOn, amount: euros(amount), reason: `Says ${amount}`, provenance: FIRST_HAND },
    recorded,
  );
}

function oneProject(): History {
  const history = budgetYears(YEAR);
  tellProject(history, 'training', [{ year: YEAR, quarters: [200, 300, 250, 250], paid: { 2: 150, 5: 250, 9: 500 } }]);
  return history;
}

/** Each was paid a thousand; those of two years were estimated at 1 100 in March and at 900 in May. */
function withPast(projects: number): History {
  const history = budgetYears(2010, 2011, YEAR);
  for (let at = 0; at < projects; at += 1) {
    const told = [2010, 2011].map((year) => ({ year, quarters: [250, 250, 250, 250] as const, paid: { 6: 1_000 } }));
    const now = { year: YEAR, quarters: [250, 250, 250, 250] as const, paid: {} };
    tellProject(history, `project-${at}`, [...told, now]);
    for (const year of [2010, 2011]) {
      tellEstimate(history, `project-${at}`, `${year}-02-10`, 5_000);
      tellEstimate(history, `project-${at}`, `${year}-03-10`, 1_100);
      tellEstimate(history, `project-${at}`, `${year}-05-10`, 900);
    }
  }
  return history;
}

const close = (history: History, year: number) =>
  history.tell(BudgetYearClosed, year, { ...BudgetYearClosed.sample, year, closedOn: `${year + 1}-03-01` });

const viewOf = (history: History) => fold(new UnderspendProjection(), UNDERSPEND, history.events);
const answered = (view: Awaited<ReturnType<typeof viewOf>>, asOf: string) => {
  const { projection } = projectedOutturn(view, current, YEAR, asOf, EVERY_SCOPE);
  const { items } = projectedProjects(view, current, YEAR, asOf, {}, EVERY_SCOPE);
  const shown = { estimates: projection?.estimates, centre: projection?.programme.projected, items };
  return JSON.parse(JSON.stringify(shown)) as typeof shown;
};
const answerOf = async (history: History, asOf = '2012-06-30') => answered(await viewOf(history), asOf);

describe("an officer's own estimate", () => {
  it('stands beside what the method expects, and changes nothing of it', async () => {
    const history = oneProject();
    const { centre } = await answerOf(history);
    tellEstimate(history, 'training', '2012-05-10', 700);
    expect(await answerOf(history)).toMatchObject({
      centre,
      estimates: { projects: 1, estimated: value('700.00'), projected: centre },
      items: [
        {
          projected: centre,
          estimate: { amount: value('700.00'), estimatedOn: '2012-05-10', actor: 'test', reason: 'Says 700' },
        },
      ],
    });
  });

  it('is null of a project without one, and is summed of those that have one alone', async () => {
    const history = oneProject();
    tellProject(history, 'other', [{ year: YEAR, quarters: [10, 10, 10, 10], paid: {} }]);
    expect(await answerOf(history)).toMatchObject({
      estimates: { projects: 0, estimated: null, projected: null },
      items: [{ estimate: null }, { estimate: null }],
    });
    tellEstimate(history, 'training', '2012-05-10', 700);
    const { estimates, items } = await answerOf(history);
    expect(estimates).toMatchObject({ projects: 1, projected: items?.find(({ id }) => id === 'training')?.projected });
  });

  it('is the latest of a day by the date that is asked for', async () => {
    const history = oneProject();
    tellEstimate(history, 'training', '2012-06-10', 650);
    tellEstimate(history, 'training', '2012-05-10', 700);
    expect((await answerOf(history, '2012-06-09')).items).toMatchObject([{ estimate: { amount: value('700.00') } }]);
    expect((await answerOf(history, '2012-06-10')).items).toMatchObject([{ estimate: { amount: value('650.00') } }]);
    expect((await answerOf(history, '2012-05-09')).items).toMatchObject([{ estimate: null }]);
  });

  it('is as it was known on a day, before it was corrected', async () => {
    const history = oneProject();
    tellEstimate(history, 'training', '2012-05-10', 700, '2012-05-11T12:00:00Z');
    tellEstimate(history, 'training', '2012-05-10', 600, '2012-05-20T12:00:00Z');
    const view = await viewOf(history);
    expect(answered(view, '2012-06-30').items).toMatchObject([{ estimate: { amount: value('600.00') } }]);
    const before = new KnownView(view, '2012-05-19');
    expect(answered(before, '2012-06-30').items).toMatchObject([{ estimate: { amount: value('700.00') } }]);
  });
});

describe('the track record of estimates', () => {
  it('is of the last ones in the same quarter of closed years', async () => {
    const history = close(close(withPast(5), 2010), 2011);
    // 2011 is closed from March on.
    expect((await answerOf(history, '2012-03-31')).estimates?.trackRecord).toEqual({
      quarter: 1,
      outcomes: 10,
      error: '0.1000',
      bias: '0.1000',
      noRecord: null,
    });
    expect((await answerOf(history, '2012-06-30')).estimates?.trackRecord).toMatchObject({
      error: '0.1000',
      bias: '-0.1000',
    });
    expect((await answerOf(history, '2012-07-31')).estimates?.trackRecord).toEqual({
      quarter: 3,
      outcomes: 0,
      error: null,
      bias: null,
      noRecord: 'too-few-estimates',
    });
  });

  it('leaves out a year that is not closed by the date', async () => {
    const history = close(close(withPast(9), 2010), 2011);
    expect((await answerOf(history, '2012-02-29')).estimates?.trackRecord).toMatchObject({ outcomes: 9 });
    expect((await answerOf(withPast(9), '2012-03-31')).estimates?.trackRecord).toMatchObject({ outcomes: 0 });
  });

  it('is null below nine estimates, and says so', async () => {
    const history = close(withPast(8), 2010);
    expect((await answerOf(history, '2012-03-31')).estimates?.trackRecord).toMatchObject({
      outcomes: 8,
      error: null,
      noRecord: 'too-few-estimates',
    });
  });

  it('is not asked for once the year has ended', async () => {
    const history = close(close(withPast(5), 2010), 2011);
    expect((await answerOf(history, '2012-12-31')).estimates?.trackRecord).toEqual({
      quarter: 4,
      outcomes: 0,
      error: null,
      bias: null,
      noRecord: 'year-has-ended',
    });
  });
});
