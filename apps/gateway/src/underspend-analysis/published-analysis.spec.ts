import { findingsIn, UnderspendAnalysisComputed } from '@imd/contracts';
import { atOnce, inSteps } from '../answers/in-steps';
import { EVERY_SCOPE } from '../answers/scopes.fixture';
import { fold, type History } from '../figures/folded-events.fixture';
import { current } from '../sources/source.fixture';
import { anotherYear } from './another-year.fixture';
import { progressReport2010 } from './progress-report-2010.fixture';
import { projectedOutturn } from './projected-outturn/projected-outturn';
import { PUBLISHED_ANALYSES } from './published-analysis';
import { underspendAnalysis } from './underspend-analysis';
import { UnderspendProjection } from './underspend-analysis.projection';
import { UNDERSPEND } from './underspend-analysis.read-model';

const viewOf = (history: History) => fold(new UnderspendProjection(), UNDERSPEND, history.events);

async function publishedOn(history: History, today: string) {
  const view = await viewOf(history);
  return PUBLISHED_ANALYSES.parts(view, today).map(({ compute }) => atOnce(inSteps(compute(view))));
}

describe('the figures of a year for data teams', () => {
  it('are those of the answers of today, and fit their schema', async () => {
    const [figures] = await publishedOn(anotherYear(), '2012-09-30');
    const view = await viewOf(anotherYear());
    const { programme, priorities } = underspendAnalysis(view, current, 2012, '2012-09-30', EVERY_SCOPE);
    const { projection } = projectedOutturn(view, current, 2012, '2012-09-30', EVERY_SCOPE);
    expect(findingsIn(UnderspendAnalysisComputed, figures!.event.data)).toEqual([]);
    expect(figures).toMatchObject({
      id: '2012',
      event: {
        data: {
          appropriated: programme.appropriated?.toJSON(),
          spent: programme.spent?.toJSON(),
          underspend: programme.underspend?.toJSON(),
          purposes: priorities.map(({ code, spent }) => ({ code, spent: spent && spent.toJSON() })),
          projection: { underspend: projection!.programme.underspend?.toJSON() ?? null },
        },
      },
    });
  });

  it('leave unknown what is unknown, and project nothing once the year has ended', async () => {
    const [figures] = await publishedOn(progressReport2010(), '2011-03-01');
    expect(findingsIn(UnderspendAnalysisComputed, figures!.event.data)).toEqual([]);
    expect(figures?.event.data).toMatchObject({
      underspend: { value: '3200000.00', derived: true },
      commitmentsEntered: null,
      countries: null,
      projection: null,
    });
  });

  it('have the hash of the day before while no figure differs', async () => {
    const [before, after] = [
      await publishedOn(anotherYear(), '2013-01-01'),
      await publishedOn(anotherYear(), '2013-01-02'),
    ];
    expect(after[0]?.hash).toBe(before[0]?.hash);
  });
});
