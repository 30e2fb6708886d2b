import fc from 'fast-check';
import { EVERY_SCOPE, NO_SCOPE } from '../answers/scopes.fixture';
import { explain } from '../figures/explain';
import { expectAllExplained } from '../figures/explained-figures.fixture';
import { fold } from '../figures/folded-events.fixture';
import { current } from '../sources/source.fixture';
import { explainableAnalysis } from './explanation';
import { asOfDays, facts, historyOf, YEAR } from './random-year.fixture';
import { underspendAnalysis, wholeAnalysis } from './underspend-analysis';
import { AGAINST } from './underspend-analysis.answer';
import { UnderspendProjection } from './underspend-analysis.projection';
import { UNDERSPEND } from './underspend-analysis.read-model';

const scopes = fc.constantFrom(
  EVERY_SCOPE,
  NO_SCOPE,
  new Set(['projects:read'] as const),
  new Set(['budgets:read'] as const),
);

describe('whatever happened', () => {
  it('every figure is explained with its own value, and the parts of a sum add up to it to the cent', () =>
    fc.assert(
      fc.asyncProperty(facts, asOfDays, fc.constantFrom(...AGAINST), scopes, async (happened, asOf, against, held) => {
        const view = await fold(new UnderspendProjection(), UNDERSPEND, historyOf(happened).events);
        const asked = explainableAnalysis(wholeAnalysis(view, current, YEAR, asOf, held, against), held);
        expect(expectAllExplained(asked)).toBeGreaterThan(20);
        const { programme, priorities } = underspendAnalysis(view, current, YEAR, asOf, held, against);
        expect(explain(asked, 'programme.underspend').value).toEqual(programme.underspend);
        expect(explain(asked, 'priorities.1.spent')).toMatchObject({
          figure: 'priorities.diaspora.spent',
          value: priorities[0]?.spent ?? null,
        });
      }),
      { numRuns: 40 },
    ));
});
