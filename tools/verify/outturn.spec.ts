import { BudgetYearClosed, OutturnEstimateRecorded } from '@imd/contracts';
import { FIRST_HAND } from '@imd/kernel';
import { EVERY_SCOPE } from '../../apps/gateway/src/answers/scopes.fixture';
import { fold, type History } from '../../apps/gateway/src/figures/folded-events.fixture';
import { current } from '../../apps/gateway/src/sources/source.fixture';
import {
  projectedOutturn,
  projectedProjects,
} from '../../apps/gateway/src/underspend-analysis/projected-outturn/projected-outturn';
import { UnderspendProjection } from '../../apps/gateway/src/underspend-analysis/underspend-analysis.projection';
import { UNDERSPEND } from '../../apps/gateway/src/underspend-analysis/underspend-analysis.read-model';
import {
  budgetYears,
  euros,
  tellBegun,
  tellProject,
  tellRefund,
} from '../../apps/gateway/src/underspend-analysis/years-of-projects.fixture';
import { compareOutturn } from './outturn';
import { rawEventsOf } from './raw-events.fixture';
import { Told } from './told';

const YEAR = 2012;

/** Ten projects, of which the years before are closed; officers estimated in each year. */
function tenProjects(): History {
  const history = budgetYears(2010, 2011, YEAR);
  for (let at = 0; at < 10; at += 1) {
    const quarters = [200 + at, 300, 250, 250] as const;
    const paid = { 2: 100 + at, 6: 500 };
    tellProject(
      history,
      `project-${at}`,
      [2010, 2011, YEAR].map((year) => ({ year, quarters, paid })),
    );
    for (const [year, amount] of [
      [2010, 590],
      [2011, 700],
      [YEAR, 650],
      [YEAR, 640],
    ] as const) {
      const estimatedOn = `${year}-05-0${amount === 640 ? 2 : 1}`;
      history.tell(OutturnEstimateRecorded, `project-${at}.${year}.${estimatedOn}`, {
        projectId: `project-${at}`,
        year,
        estimatedOn,
        amount: euros(amount + at),
        reason: 'Half have begun',
        provenance: FIRST_HAND,
      });
    }
  }
  for (const year of [2010, 2011])
    history.tell(BudgetYearClosed, year, { ...BudgetYearClosed.sample, year, closedOn: `${year + 1}-03-01` });
  return history;
}

const toldIn = ({ events }: History) => new Told(rawEventsOf(events));

async function answersOf(history: History, asOf: string) {
  const view = await fold(new UnderspendProjection(), UNDERSPEND, history.events);
  const outturn = projectedOutturn(view, current, YEAR, asOf, EVERY_SCOPE);
  const { items } = projectedProjects(view, current, YEAR, asOf, {}, EVERY_SCOPE);
  return JSON.parse(JSON.stringify({ outturn, rows: items ?? [] })) as { outturn: object; rows: unknown[] };
}

describe('a projected outturn', () => {
  it.each(['2012-01-01', '2012-02-29', '2012-05-01', '2012-06-30', '2012-12-31'])(
    'of %s is what is recomputed from the raw events',
    async (asOf) => {
      const history = tenProjects();
      const { outturn, rows } = await answersOf(history, asOf);
      const { cells, differences } = compareOutturn('2012', toldIn(history), YEAR, asOf, outturn, rows);
      expect(differences).toEqual([]);
      expect(cells).toBeGreaterThan(80);
    },
  );

  it.each(['2012-03-30', '2012-04-15', '2012-11-30'])(
    'of %s without past years is recomputed by the shares that are assumed, also of a project that has not begun',
    async (asOf) => {
      const history = budgetYears(YEAR);
      const quarters = [200, 300, 250, 250] as const;
      tellProject(history, 'training', [{ year: YEAR, quarters, paid: { 2: 150, 5: 250 } }]);
      tellProject(history, 'idea', [{ year: YEAR, quarters, paid: {} }], { status: 'pipeline' });
      tellBegun(history, 'idea', '2012-10-01');
      tellRefund(history, 'back', YEAR, 3, 30, 'training');
      const { outturn, rows } = await answersOf(history, asOf);
      const { differences } = compareOutturn('2012', toldIn(history), YEAR, asOf, outturn, rows);
      expect(differences).toEqual([]);
      const forged = rows.map((row) => ({ ...(row as object), fromPipeline: { value: '1.00' } }));
      expect(compareOutturn('2012', toldIn(history), YEAR, asOf, outturn, forged).differences.length).toBeGreaterThan(
        1,
      );
    },
  );

  it('with an estimate that nobody made is told', async () => {
    const history = tenProjects();
    const { outturn, rows } = await answersOf(history, '2012-06-30');
    const forged = rows.map((row) => ({ ...(row as object), estimate: null }));
    const { differences } = compareOutturn('2012', toldIn(history), YEAR, '2012-06-30', outturn, forged);
    expect(differences.length).toBeGreaterThan(9);
  });
});
