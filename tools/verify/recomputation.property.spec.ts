import { BudgetYearOpened, CommitmentMade, CommitmentReleased } from '@imd/contracts';
import { type CalendarDate, FIRST_HAND } from '@imd/kernel';
import fc from 'fast-check';
import { EVERY_SCOPE } from '../../apps/gateway/src/answers/scopes.fixture';
import { fold, History, shuffled } from '../../apps/gateway/src/figures/folded-events.fixture';
import { current } from '../../apps/gateway/src/sources/source.fixture';
import {
  pageOfCauses,
  pageOfCountries,
  pageOfPartners,
  pageOfProjects,
} from '../../apps/gateway/src/underspend-analysis/analysis-pages';
import {
  projectedOutturn,
  projectedProjects,
} from '../../apps/gateway/src/underspend-analysis/projected-outturn/projected-outturn';
import { underspendAnalysis } from '../../apps/gateway/src/underspend-analysis/underspend-analysis';
import { UnderspendProjection } from '../../apps/gateway/src/underspend-analysis/underspend-analysis.projection';
import { UNDERSPEND } from '../../apps/gateway/src/underspend-analysis/underspend-analysis.read-model';
import { type Against, RecomputedAnalysis } from './analysis';
import { compare, together } from './compare';
import { compareOutturn } from './outturn';
import { facts, historyOf, YEARS } from './random-histories.fixture';
import { rawEventsOf } from './raw-events.fixture';
import { Told } from './told';

const asOfDays: fc.Arbitrary<CalendarDate> = fc.oneof(
  fc.constantFrom('2011-12-31', '2012-02-29', '2012-12-31', '2013-01-01', '2010-12-31', '2014-06-30'),
  fc
    .date({ min: new Date('2011-01-01'), max: new Date('2014-02-28'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);
const against = fc.constantFrom<Against>('current', 'adopted', 'first-supplementary', 'second-supplementary');

/** An answer as it goes over the wire. */
const written = (answer: unknown): unknown => JSON.parse(JSON.stringify(answer));

describe('whatever happened, in whatever order and however often it is learned', () => {
  it('a projection starts from what is recomputed from the raw events, unknown where that is unknown', () =>
    fc.assert(
      fc.asyncProperty(
        facts,
        fc.array(fc.nat(), { minLength: 1, maxLength: 60 }),
        asOfDays,
        fc.constantFrom(...YEARS),
        async (happened, picks, asOf, year) => {
          const events = shuffled(historyOf(happened), picks);
          const view = await fold(new UnderspendProjection(), UNDERSPEND, events);
          const outturn = written(projectedOutturn(view, current, year, asOf, EVERY_SCOPE)) as object;
          const { items } = projectedProjects(view, current, year, asOf, { limit: 1000 }, EVERY_SCOPE);
          const rows = written(items) as readonly unknown[];
          const told = new Told(rawEventsOf(events));
          expect(compareOutturn('outturn', told, year, asOf, outturn, rows).differences).toEqual([]);
        },
      ),
      { numRuns: 300 },
    ));

  it('the analysis and all its rows are what is recomputed from the raw events', () =>
    fc.assert(
      fc.asyncProperty(
        facts,
        fc.array(fc.nat(), { minLength: 1, maxLength: 60 }),
        asOfDays,
        fc.constantFrom(...YEARS),
        against,
        async (happened, picks, asOf, year, base) => {
          const events = shuffled(historyOf(happened), picks);
          const view = await fold(new UnderspendProjection(), UNDERSPEND, events);
          const asked = { year, asOf, against: base, query: { limit: 1000 }, scopes: EVERY_SCOPE };
          const analysis = underspendAnalysis(view, current, year, asOf, EVERY_SCOPE, base);
          const recomputed = new RecomputedAnalysis(new Told(rawEventsOf(events)), year, asOf, base);
          const { cells, differences } = together([
            compare('analysis', recomputed.analysis(), written(analysis)),
            compare('projects', recomputed.projectLines(), written(pageOfProjects(view, asked).items)),
            compare('partners', recomputed.partnerLines(), written(pageOfPartners(view, asked).items)),
            compare('countries', recomputed.countryLines(), written(pageOfCountries(view, asked).items)),
            compare('causes', recomputed.causeLines(), written(pageOfCauses(view, asked).items)),
            compare('to be explained', recomputed.toBeExplained(), written(analysis.explanation.toBeExplained)),
          ]);
          expect(differences).toEqual([]);
          expect(cells).toBeGreaterThan(100);
        },
      ),
      { numRuns: 100 },
    ));
});

describe('a release of what was promised in an earlier year', () => {
  it('concerns the year it falls in, also where that is not kept here', () => {
    const told = { commitmentId: 'earlier', projectId: 'hrt', purpose: 'diaspora', provenance: FIRST_HAND };
    const euros = (value: string) => ({ value, currency: 'EUR' as const });
    const { events } = new History()
      .tell(BudgetYearOpened, 2012, { ...BudgetYearOpened.sample, year: 2012 })
      .tell(CommitmentMade, 'earlier', {
        ...CommitmentMade.sample,
        ...told,
        year: 2011,
        madeOn: '2011-03-01',
        value: euros('500.00'),
        instalments: [{ year: 2011, dueOn: null, amount: euros('500.00') }],
      })
      .tell(CommitmentReleased, 'earlier', {
        ...CommitmentReleased.sample,
        ...told,
        year: 2011,
        releasedOn: '2012-02-01',
        amount: euros('200.00'),
        byYear: [{ year: 2011, amount: euros('200.00') }],
      });
    const recomputed = JSON.stringify(
      new RecomputedAnalysis(new Told(rawEventsOf(events)), 2012, '2012-12-31').analysis(),
    );
    expect(recomputed).toContain('"commitmentsEntered":{"value":"-200.00"');
  });
});
