import type { CalendarDate } from '@imd/kernel';
import { current } from '../sources/source.fixture';
import { EVERY_SCOPE } from '../answers/scopes.fixture';
import { fold } from '../figures/folded-events.fixture';
import { anotherYear } from './another-year.fixture';
import { progressReport2010 } from './progress-report-2010.fixture';
import { underspendAnalyses } from './underspend-analyses';
import { underspendAnalysis } from './underspend-analysis';
import { UnderspendProjection } from './underspend-analysis.projection';
import { UNDERSPEND } from './underspend-analysis.read-model';

const bothYears = () =>
  fold(new UnderspendProjection(), UNDERSPEND, [...anotherYear().events, ...progressReport2010().events]);

/** As a client reads it. */
const asRead = (answer: object): unknown => JSON.parse(JSON.stringify(answer));

describe('the list of analyses', () => {
  it.each(['2011-06-10', '2012-06-30', '2013-01-01'] satisfies CalendarDate[])(
    'has at %s the figures that the analysis of each year has of the programme',
    async (asOf) => {
      const view = await bothYears();
      const { items } = underspendAnalyses(view, {}, asOf);
      expect(items.map(({ year }) => year)).toEqual([2010, 2012]);
      for (const item of items) {
        const analysis = underspendAnalysis(view, current, item.year ?? 0, asOf, EVERY_SCOPE);
        const { appropriated, spent, underspend, underspendRate, band, missing } = analysis.programme;
        expect(asRead(item)).toEqual(
          asRead({
            year: analysis.year,
            title: analysis.title,
            status: analysis.status,
            appropriated,
            spent,
            underspend,
            underspendRate,
            band,
            missing: missing.filter(({ figure }) => figure !== 'committed'),
            links: { self: analysis.links.self, budget: analysis.links.budget },
          }),
        );
      }
    },
  );

  it('says why a figure is null', async () => {
    const { items } = underspendAnalyses(await bothYears(), {}, '2010-03-01');
    expect(items[0]).toMatchObject({
      year: 2010,
      spent: null,
      underspend: null,
      missing: [{ figure: 'spent', reason: 'known-for-a-longer-period-only' }],
    });
  });

  it('comes in pages, of the fields that are asked for', async () => {
    const view = await bothYears();
    const first = underspendAnalyses(view, { limit: 1, fields: ['year'] }, '2013-01-01');
    expect(first.items).toEqual([{ year: 2010 }]);
    const second = underspendAnalyses(view, { limit: 1, cursor: first.next ?? '' }, '2013-01-01');
    expect(second).toMatchObject({ items: [{ year: 2012 }], next: null });
  });

  it('is empty when no year was opened', async () =>
    expect(underspendAnalyses(await fold(new UnderspendProjection(), UNDERSPEND, []), {}, '2013-01-01').items).toEqual(
      [],
    ));
});
