import { type CalendarDate } from '@imd/kernel';
import fc from 'fast-check';
import { EVERY_SCOPE } from '../../apps/gateway/src/answers/scopes.fixture';
import { fold, type HistoryEvent } from '../../apps/gateway/src/figures/folded-events.fixture';
import { current } from '../../apps/gateway/src/sources/source.fixture';
import {
  pageOfCountries,
  pageOfPartners,
  pageOfProjects,
} from '../../apps/gateway/src/underspend-analysis/analysis-pages';
import { underspendAnalysis } from '../../apps/gateway/src/underspend-analysis/underspend-analysis';
import { UnderspendProjection } from '../../apps/gateway/src/underspend-analysis/underspend-analysis.projection';
import { UNDERSPEND } from '../../apps/gateway/src/underspend-analysis/underspend-analysis.read-model';
import { RecomputedAnalysis } from './analysis';
import { compare } from './compare';
import { facts, historyOf, shuffled, YEARS } from './random-histories.fixture';
import { RawEvents } from './raw-events';

const asOfDays: fc.Arbitrary<CalendarDate> = fc.oneof(
  fc.constantFrom('2011-12-31', '2012-02-29', '2012-12-31', '2013-01-01', '2010-12-31', '2014-06-30'),
  fc
    .date({ min: new Date('2011-01-01'), max: new Date('2014-02-28'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);

const raw = (events: readonly HistoryEvent[]) =>
  new RawEvents(
    events.map(({ definition, subject, version, data }) => ({
      id: `${subject}@${version}`,
      type: definition.type,
      subject,
      version,
      data,
    })),
  );

/** As it goes over the wire. */
const written = (answer: unknown): unknown => JSON.parse(JSON.stringify(answer));

describe('whatever happened, in whatever order it is learned', () => {
  it('the analysis is what is recomputed from the raw events', () =>
    fc.assert(
      fc.asyncProperty(
        facts,
        fc.array(fc.nat(), { minLength: 1, maxLength: 60 }),
        asOfDays,
        fc.constantFrom(...YEARS),
        async (happened, picks, asOf, year) => {
          const events = shuffled(historyOf(happened), picks);
          const view = await fold(new UnderspendProjection(), UNDERSPEND, events);
          const recomputed = new RecomputedAnalysis(raw(events), year, asOf);
          const answer = underspendAnalysis(view, current, year, asOf, EVERY_SCOPE);
          expect(compare('analysis', recomputed.analysis(), written(answer)).differences).toEqual([]);
          const page = { limit: 1000 } as never;
          void [pageOfCountries, pageOfPartners, pageOfProjects, page];
        },
      ),
      { numRuns: Number(process.env['RUNS'] ?? 100) },
    ));
});
