import { CommitmentMade } from '@imd/contracts';
import { FIRST_HAND, sumCents } from '@imd/kernel';
import fc from 'fast-check';
import { EVERY_SCOPE } from '../../answers/scopes.fixture';
import { fold } from '../../figures/folded-events.fixture';
import { current } from '../../sources/source.fixture';
import { UnderspendProjection } from '../underspend-analysis.projection';
import { UNDERSPEND } from '../underspend-analysis.read-model';
import { budgetYears, euros, tellBegun, tellPayment, tellProject, tellRefund } from '../years-of-projects.fixture';
import { projectedOutturn, projectedProjects } from './projected-outturn';
import { projectionBridge } from './projection-bridge';

const YEARS = [2010, 2011, 2012] as const;
const YEAR = 2012;
const amount = fc.integer({ min: 0, max: 1_000_000 }).map((cents) => cents / 100);
const month = fc.integer({ min: 1, max: 12 });
const toldYear = fc.record({
  quarters: fc.option(fc.tuple(amount, amount, amount, amount), { nil: undefined }),
  paid: fc.dictionary(fc.constantFrom('1', '3', '6', '9', '12'), amount, { maxKeys: 4 }),
});
const projects = fc.array(
  fc.record({
    partner: fc.constantFrom('iom', 'dir'),
    kind: fc.constantFrom('grant' as const, 'demand' as const),
    years: fc.tuple(toldYear, toldYear, toldYear),
    promised: fc.option(fc.record({ month, amount })),
    begunIn: fc.option(month),
    refund: fc.option(fc.record({ month, amount })),
  }),
  { maxLength: 6 },
);
const days = fc
  .integer({ min: -40, max: 380 })
  .map((day) => new Date(Date.UTC(YEAR, 0, 1 + day)).toISOString().slice(0, 10));
const twoDays = fc.tuple(days, days).map((two) => two.sort());
const inMonth = (at: number) => `${YEAR}-${String(at).padStart(2, '0')}-10`;

describe('a bridge between two projections, of any past', () => {
  it('adds up to the cent: steps to a difference, projects to the programme, ends to the two projections', () =>
    fc.assert(
      fc.asyncProperty(projects, amount, month, twoDays, async (told, outside, outsideIn, [from, to]) => {
        const history = budgetYears(...YEARS);
        tellPayment(history, 'outside', YEAR, outsideIn, outside);
        told.forEach(({ partner, kind, years, promised, begunIn, refund }, at) => {
          const ofYears = years.map((year, index) => ({ year: YEARS[index] ?? YEAR, ...year }));
          tellProject(history, `p-${at}`, ofYears, {
            kind,
            partners: [{ organisationId: partner, role: 'implementing' }],
            ...(begunIn !== null && { status: 'pipeline' }),
          });
          if (begunIn !== null) tellBegun(history, `p-${at}`, inMonth(begunIn));
          if (refund) tellRefund(history, `r-${at}`, YEAR, refund.month, refund.amount, `p-${at}`);
          if (promised)
            history.tell(CommitmentMade, `c-${at}`, {
              ...CommitmentMade.sample,
              commitmentId: `c-${at}`,
              year: YEAR,
              projectId: `p-${at}`,
              purpose: 'diaspora',
              madeOn: inMonth(promised.month),
              value: euros(promised.amount),
              instalments: [{ year: YEAR, dueOn: null, amount: euros(promised.amount) }],
              provenance: FIRST_HAND,
            });
        });
        const view = await fold(new UnderspendProjection(), UNDERSPEND, history.events);
        const { bridge } = projectionBridge(view, current, YEAR, { from, to }, EVERY_SCOPE);
        if (!bridge) throw new Error('The scopes show the bridge');
        const [first, last] = [from, to].map((asOf) => ({
          programme: projectedOutturn(view, current, YEAR, asOf, EVERY_SCOPE).projection?.programme,
          projects: projectedProjects(view, current, YEAR, asOf, {}, EVERY_SCOPE).items ?? [],
        }));
        for (const one of bridge.projects) {
          const [projected, later] = [first, last].map(
            (end) => end?.projects.find(({ id }) => id === one.id)?.projected?.cents ?? 0n,
          );
          expect([one.first?.cents ?? 0n, one.last?.cents ?? 0n]).toEqual([projected, later]);
          expect(one.steps === null).toBe(one.first === null || one.last === null);
          if (one.steps) {
            expect(centsOf(one.steps)).toBe(one.difference?.cents);
            expect(one.difference?.cents).toBe((one.last?.cents ?? 0n) - (one.first?.cents ?? 0n));
          }
        }
        const { programme, ofPlanned } = bridge;
        expect([programme.first?.cents, programme.last?.cents]).toEqual([
          first?.programme?.projected?.cents,
          last?.programme?.projected?.cents,
        ]);
        const bridged = bridge.projects.filter(({ steps }) => steps !== null);
        expect(ofPlanned.projects).toBe(bridged.length);
        expect(ofPlanned.difference?.cents ?? 0n).toBe(
          sumCents(bridged.map(({ difference }) => difference?.cents ?? 0n)),
        );
        if (ofPlanned.steps) expect(centsOf(ofPlanned.steps)).toBe(ofPlanned.difference?.cents);
        expect(programme.steps === null).toBe(programme.first === null || programme.last === null);
        if (!programme.steps) return;
        expect(centsOf(programme.steps) + (programme.outsideProjects?.cents ?? 0n)).toBe(programme.difference?.cents);
        const [beside, besideLater] = [first, last].map((end) => end?.programme?.parts?.outsideProjects.cents);
        if (beside !== undefined && besideLater !== undefined)
          expect(programme.outsideProjects?.cents).toBe(besideLater - beside);
      }),
      { numRuns: 100 },
    ));
});

const centsOf = (steps: Readonly<Record<string, { readonly cents: bigint }>>) =>
  sumCents(Object.values(steps).map(({ cents }) => cents));
