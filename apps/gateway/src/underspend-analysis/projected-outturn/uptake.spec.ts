import { ReportingGapsSet } from '@imd/contracts';
import { FIRST_HAND } from '@imd/kernel';
import { EVERY_SCOPE } from '../../answers/scopes.fixture';
import { fold, type History } from '../../figures/folded-events.fixture';
import { current } from '../../sources/source.fixture';
import { UnderspendProjection } from '../underspend-analysis.projection';
import { UNDERSPEND } from '../underspend-analysis.read-model';
import { budgetYears, tellProject } from '../years-of-projects.fixture';
import { projectedOutturn } from './projected-outturn';

const YEAR = 2012;
const uptakeOf = async (history: History, asOf: string) => {
  const view = await fold(new UnderspendProjection(), UNDERSPEND, history.events);
  return projectedOutturn(view, current, YEAR, asOf, EVERY_SCOPE).projection;
};

/** A scheme with 366 planned for the leap year, of which 100 were used in March, beside a grant. */
function vouchers(): History {
  const history = budgetYears(YEAR);
  const year = [{ year: YEAR, quarters: [66, 100, 100, 100] as const, paid: { 3: 100 } }];
  tellProject(history, 'vouchers', year, { kind: 'demand' });
  tellProject(history, 'grant', year);
  return history;
}

describe('the uptake of a scheme that follows demand', () => {
  it('stands beside as much of its plan as of the year is gone, day by day', async () => {
    expect(await uptakeOf(vouchers(), '2012-03-31')).toMatchObject({
      demandSchemeCount: 1,
      demandSchemes: [
        {
          id: 'vouchers',
          planned: { cents: 366_00n },
          spent: { cents: 100_00n },
          expected: { cents: 91_00n, derived: true },
          ahead: { cents: 9_00n },
          uptake: { value: '0.2732' },
        },
      ],
    });
  });

  it.each([
    ['2012-01-01', 1_00n],
    ['2012-12-31', 366_00n],
    ['2013-05-01', 366_00n],
  ])('is expected to be this of the plan on %s: %i', async (asOf, expected) =>
    expect((await uptakeOf(vouchers(), asOf))?.demandSchemes).toMatchObject([{ expected: { cents: expected } }]),
  );

  it('is unknown where spending per project was not reported, and where nobody planned it', async () => {
    const gaps = [{ figure: 'spent-by-project' as const, purpose: null }];
    const unreported = vouchers().tell(ReportingGapsSet, YEAR, { year: YEAR, gaps, provenance: FIRST_HAND });
    expect((await uptakeOf(unreported, '2012-03-31'))?.demandSchemes).toMatchObject([
      { planned: { cents: 366_00n }, spent: null, expected: { cents: 91_00n }, ahead: null, uptake: null },
    ]);
    const unplanned = budgetYears(YEAR);
    tellProject(unplanned, 'open-ended', [], { kind: 'demand', plannedStart: '2012-01-01' });
    expect((await uptakeOf(unplanned, '2012-03-31'))?.demandSchemes).toMatchObject([
      { planned: null, expected: null, ahead: null, uptake: null },
    ]);
  });
});
