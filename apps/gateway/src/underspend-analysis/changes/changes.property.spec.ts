import { ExpenditureRecorded } from '@imd/contracts';
import { calendarDay, type CalendarDate, DomainError, fromMoney, type Money } from '@imd/kernel';
import type { ImageView } from '@imd/messaging';
import fc from 'fast-check';
import { atOnce } from '../../answers/in-steps';
import { EVERY_SCOPE } from '../../answers/scopes.fixture';
import type { Figure } from '../../figures/figure';
import { fold, type HistoryEvent, shuffled } from '../../figures/folded-events.fixture';
import { current } from '../../sources/source.fixture';
import { KnownView } from '../known-view';
import { asOfDays, facts, YEAR } from '../random-year.fixture';
import { instants, recordedHistory } from '../recorded-year.fixture';
import { underspendAnalysis } from '../underspend-analysis';
import { AGAINST } from '../underspend-analysis.answer';
import { UnderspendProjection } from '../underspend-analysis.projection';
import { UNDERSPEND } from '../underspend-analysis.read-model';
import { CHANGED_FIGURES, type ChangedFigure } from './change-rows';
import { type AskedChanges, pageOfChanges, underspendChanges } from './changes';
import type { AnalysisChange } from './changes.answer';

type Amounts = Readonly<Partial<Record<ChangedFigure, Figure | null>>>;
const centsOf = (rows: readonly Amounts[], figure: ChangedFigure) =>
  rows.reduce((sum, row) => sum + (row[figure]?.cents ?? 0n), 0n);
const figureOf = (view: ImageView, day: CalendarDate, { asOf, against }: AskedChanges) => {
  const { programme } = underspendAnalysis(new KnownView(view, day), current, YEAR, asOf, EVERY_SCOPE, against);
  return (figure: ChangedFigure) =>
    figure === 'explained' || figure === 'unexplained' ? programme.explanation[figure] : programme[figure];
};

describe('whatever was recorded between two days', () => {
  const holds = (check: (view: ImageView, asked: AskedChanges, events: readonly HistoryEvent[]) => void) =>
    fc.assert(
      fc.asyncProperty(
        facts,
        fc.array(instants, { minLength: 1, maxLength: 40 }),
        asOfDays,
        fc.constantFrom(...AGAINST),
        fc.tuple(instants, instants),
        fc.array(fc.nat(), { minLength: 1, maxLength: 60 }),
        async (happened, times, asOf, against, days, picks) => {
          const events = recordedHistory(happened, times);
          const view = await fold(new UnderspendProjection(), UNDERSPEND, shuffled(events, picks));
          const [since = '', knownAt = ''] = days.map((time) => calendarDay(new Date(time))).sort();
          try {
            check(view, { year: YEAR, asOf, against, since, knownAt, scopes: EVERY_SCOPE }, events);
          } catch (error) {
            if (!(error instanceof DomainError)) throw error;
            fc.pre(false);
          }
        },
      ),
      { numRuns: 150 },
    );

  it('the figures are those of the analysis on both days, and what makes up a difference adds up to it', () =>
    holds((view, asked) => {
      const { figures, by } = atOnce(underspendChanges(view, current, asked));
      const rows = atOnce(pageOfChanges(view, asked, { limit: 1_000 })).items as AnalysisChange[];
      const [before, after] = [asked.since, asked.knownAt ?? ''].map((day) => figureOf(view, day, asked));
      // Only a closing, of which there is none here, changes what nobody recorded.
      for (const { actor } of rows) expect(actor).not.toBeNull();
      for (const figure of CHANGED_FIGURES) {
        const { before: first, after: last, difference } = figures[figure];
        expect(first).toEqual(before?.(figure));
        expect(last).toEqual(after?.(figure));
        expect(difference === null).toBe(first === null || last === null);
        if (!difference || !first || !last) continue;
        expect(difference.cents).toBe(last.cents - first.cents);
        expect(centsOf(rows, figure)).toBe(difference.cents);
        for (const { largest, others } of Object.values(by))
          expect(centsOf([...largest, others ?? {}], figure)).toBe(difference.cents);
      }
    }));

  it('what was paid stands in the rows of who recorded it, on which purpose and project', () =>
    holds((view, asked, events) => {
      const rows = atOnce(pageOfChanges(view, asked, { limit: 1_000 })).items as AnalysisChange[];
      const paid = new Map<string, bigint>();
      for (const { definition, data, time, actor } of events) {
        const day = calendarDay(new Date(time));
        if (definition !== ExpenditureRecorded || day <= asked.since || day > (asked.knownAt ?? '')) continue;
        const { purpose, projectId, bookedOn, amount } = data as Paid;
        if (bookedOn > asked.asOf) continue;
        const key = [actor, purpose, projectId].join();
        paid.set(key, (paid.get(key) ?? 0n) + fromMoney(amount));
      }
      const shown = rows.filter(({ event, spent }) => event === ExpenditureRecorded.type && spent);
      expect(new Map(shown.map((row) => [[row.actor, row.purpose, row.project].join(), row.spent?.cents]))).toEqual(
        paid,
      );
    }));
});

interface Paid {
  readonly purpose: string;
  readonly projectId: string | null;
  readonly bookedOn: CalendarDate;
  readonly amount: Money;
}
