import fc from 'fast-check';
import { EVERY_SCOPE } from '../../answers/scopes.fixture';
import { expectAllExplained } from '../../figures/explained-figures.fixture';
import { fold } from '../../figures/folded-events.fixture';
import { current } from '../../sources/source.fixture';
import { UnderspendProjection } from '../underspend-analysis.projection';
import { UNDERSPEND } from '../underspend-analysis.read-model';
import { explainableOutturn } from './outturn-explanation';
import { projectedOutturn, projectedProjects } from './projected-outturn';
import { budgetYears, tellBegun, tellPayment, tellProject, tellRefund } from '../years-of-projects.fixture';

const YEARS = [2010, 2011, 2012] as const;
const YEAR = 2012;
const euros = fc.integer({ min: 0, max: 1_000_000 }).map((cents) => cents / 100);
const month = fc.integer({ min: 1, max: 12 });
const toldYear = fc.record({
  quarters: fc.option(fc.tuple(euros, euros, euros, euros), { nil: undefined }),
  paid: fc.dictionary(fc.constantFrom('1', '3', '6', '9', '12'), euros, { maxKeys: 4 }),
});
const projects = fc.array(
  fc.record({
    partner: fc.constantFrom('iom', 'dir', null),
    priority: fc.constantFrom('diaspora', 'return'),
    /** Of its money, the first priority has this many hundredths of a percent; null: one has all. */
    share: fc.option(fc.integer({ min: 0, max: 10_000 })),
    kind: fc.constantFrom('grant' as const, 'demand' as const),
    years: fc.tuple(toldYear, toldYear, toldYear),
    begunIn: fc.option(fc.tuple(fc.constantFrom(...YEARS), month)),
    refund: fc.option(fc.record({ year: fc.constantFrom(...YEARS), month, amount: euros })),
  }),
  { maxLength: 6 },
);
const days = fc
  .integer({ min: 0, max: 365 })
  .map((day) => new Date(Date.UTC(YEAR, 0, 1 + day)).toISOString().slice(0, 10));

const divided = (share: number) => ({
  priority: null,
  priorities: [
    { priority: 'diaspora', share: (share / 100).toFixed(2) },
    { priority: 'return', share: ((10_000 - share) / 100).toFixed(2) },
  ],
});

describe('a projected outturn, of any past', () => {
  it('adds up to the cent: its parts, its projects, its purposes, the parts of every figure; no range begins below what stays paid', () =>
    fc.assert(
      fc.asyncProperty(projects, euros, days, async (told, outside, asOf) => {
        const history = budgetYears(...YEARS);
        tellPayment(history, 'outside', YEAR, 2, outside);
        told.forEach(({ partner, priority, share, kind, years, begunIn, refund }, at) => {
          const ofYears = years.map((year, index) => ({ year: YEARS[index] ?? YEAR, ...year }));
          tellProject(history, `p-${at}`, ofYears, {
            priority,
            kind,
            partners: partner === null ? [] : [{ organisationId: partner, role: 'implementing' }],
            ...(share !== null && divided(share)),
            ...(begunIn && { status: 'pipeline' }),
          });
          if (begunIn) tellBegun(history, `p-${at}`, `${begunIn[0]}-${String(begunIn[1]).padStart(2, '0')}-05`);
          if (refund) tellRefund(history, `r-${at}`, refund.year, refund.month, refund.amount, `p-${at}`);
        });
        const view = await fold(new UnderspendProjection(), UNDERSPEND, history.events);
        const { projection } = projectedOutturn(view, current, YEAR, asOf, EVERY_SCOPE);
        const { items } = projectedProjects(view, current, YEAR, asOf, {}, EVERY_SCOPE);
        expectAllExplained(explainableOutturn(view, current, YEAR, asOf, EVERY_SCOPE));
        const { programme, purposes = [] } = projection ?? {};
        const sumOf = (lines: readonly { projected?: { cents: bigint } | null }[]) =>
          lines.reduce((sum, { projected }) => sum + (projected?.cents ?? 0n), 0n);
        expect(sumOf(items ?? [])).toBe(sumOf(purposes));
        for (const field of ['planned', 'spent', 'projected'] as const) {
          for (const project of items ?? []) {
            const parts = (project.purposes ?? []).map((part) => part[field].cents);
            expect(parts.reduce((sum, cents) => sum + cents, 0n)).toBe(project[field]?.cents);
          }
        }
        if (programme?.parts && programme.projected) {
          const parts = Object.values(programme.parts).reduce((sum, { cents }) => sum + cents, 0n);
          expect(programme.projected.cents).toBe(parts);
          expect(programme.projected.cents).toBe(sumOf(purposes) + programme.parts.outsideProjects.cents);
        }
        for (const { range, spent, expectedRefunds } of items ?? []) {
          const stays = (spent?.cents ?? 0n) + (expectedRefunds?.cents ?? 0n);
          expect((range?.low.cents ?? stays) >= stays).toBe(true);
        }
        if (asOf === '2012-12-31') expect(programme?.projected?.cents).toBe(programme?.spent?.cents);
        expect(programme?.unplannedCount === 0 || programme?.projected === null || asOf === '2012-12-31').toBe(true);
      }),
      { numRuns: 60 },
    ));
});
