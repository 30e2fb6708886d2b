import {
  BASE_STAGES,
  BudgetMutationRecorded,
  BudgetMutationRecordedV1,
  BudgetYearAdopted,
  BudgetYearOpened,
  ControlTotalRecorded,
  MUTATION_STAGES,
} from '@imd/contracts';
import { FIRST_HAND, formatCents } from '@imd/kernel';
import fc from 'fast-check';
import { EVERY_SCOPE } from '../answers/scopes.fixture';
import { fold, History } from '../figures/folded-events.fixture';
import { current } from '../sources/source.fixture';
import { underspendAnalysis } from './underspend-analysis';
import { AGAINST, type Against } from './underspend-analysis.answer';
import { UnderspendProjection } from './underspend-analysis.projection';
import { UNDERSPEND } from './underspend-analysis.read-model';

const YEAR = 2012;
const KINDS = ['reallocation', 'cash-shift', 'granted-carry-over', 'reception-savings'];
const UP_TO_ADOPTED = ['draft-budget', 'amendment', 'memorandum-of-amendment', 'unspecified'];

const mutation = fc.record({
  stage: fc.constantFrom(...MUTATION_STAGES),
  atStage: fc.option(fc.constantFrom(...BASE_STAGES)),
  month: fc.integer({ min: 1, max: 12 }),
  cash: fc.bigInt({ min: -1_000_000n, max: 50_000_000n }),
});
type Change = typeof mutation extends fc.Arbitrary<infer T> ? T : never;

const dayOf = ({ stage, month }: Change) =>
  `${stage === 'final-act' ? YEAR + 1 : YEAR}-${String(month).padStart(2, '0')}-01`;
const ownKind = ({ stage }: Change) => KINDS.includes(stage);

function historyOf(mutations: readonly Change[]): History {
  const history = new History()
    .tell(BudgetYearOpened, YEAR, { ...BudgetYearOpened.sample, year: YEAR, keptFrom: '2012-01-01' })
    .tell(BudgetYearAdopted, YEAR, { year: YEAR, adoptedOn: '2011-12-20', provenance: FIRST_HAND })
    .tell(ControlTotalRecorded, YEAR, { ...ControlTotalRecorded.sample, year: YEAR });
  mutations.forEach((change, index) =>
    history.tell(BudgetMutationRecorded, YEAR, {
      ...BudgetMutationRecorded.sample,
      year: YEAR,
      mutationId: `mutation-${index}`,
      stage: change.stage,
      atStage: ownKind(change) ? change.atStage : null,
      inForceFrom: dayOf(change),
      cash: { value: formatCents(change.cash), currency: 'EUR' },
      provenance: FIRST_HAND,
    }),
  );
  return history;
}

const programmeOf = async (history: History, against?: Against, asOf = '2014-12-31') =>
  underspendAnalysis(
    await fold(new UnderspendProjection(), UNDERSPEND, history.events),
    current,
    YEAR,
    asOf,
    EVERY_SCOPE,
    against,
  ).programme;

const total = (mutations: readonly Change[]) => mutations.reduce((sum, { cash }) => sum + cash, 0n);

describe('whatever changes a budget year', () => {
  const holds = (check: (mutations: readonly Change[]) => Promise<void>) =>
    fc.assert(fc.asyncProperty(fc.array(mutation, { maxLength: 12 }), check), { numRuns: 60 });

  it('the figure after each stage is the sum of the mutations up to it', () =>
    holds(async (mutations) => {
      const { stages, byStage } = await programmeOf(historyOf(mutations));
      const counting = mutations.filter(({ stage }) => stage !== 'final-act');
      const adopted = counting.filter(
        (each) => UP_TO_ADOPTED.includes(each.stage) || (ownKind(each) && each.atStage === 'adopted'),
      );
      expect(stages.adopted?.cents ?? 0n).toBe(total(adopted));
      expect(stages.current?.cents ?? null).toBe(counting.length === 0 ? null : total(counting));
      expect(byStage.at(-1)?.appropriated.cents ?? 0n).toBe(total(mutations));
    }));

  it('the bridge leads from the adopted figure to the current one, to the cent', () =>
    holds(async (mutations) => {
      const { stages, bridge } = await programmeOf(historyOf(mutations));
      if (!stages.adopted) {
        expect(bridge).toBeNull();
        return;
      }
      const steps = (bridge ?? []).reduce((sum, { change }) => sum + change.cents, 0n);
      expect(stages.adopted.cents + steps).toBe(stages.current?.cents);
    }));

  it('the final act changes no base, no underspend and no band', () =>
    holds(async (mutations) => {
      const without = mutations.filter(({ stage }) => stage !== 'final-act');
      for (const against of AGAINST) {
        const judged = ({
          appropriated,
          underspend,
          underspendRate,
          band,
        }: Awaited<ReturnType<typeof programmeOf>>) => ({ appropriated, underspend, underspendRate, band });
        expect(judged(await programmeOf(historyOf(mutations), against))).toEqual(
          judged(await programmeOf(historyOf(without), against)),
        );
      }
    }));
});

describe('a year that was told of before days were kept apart', () => {
  it.each([
    ['2011-12-31', null],
    ['2012-01-01', 4_000_000_00n],
  ])('counts at %s what was decided before it from its first day: %s', async (asOf, cents) => {
    const history = historyOf([]).tell(BudgetMutationRecordedV1, YEAR, {
      ...BudgetMutationRecordedV1.sample,
      year: YEAR,
      provenance: FIRST_HAND,
    });
    expect((await programmeOf(history, 'current', asOf)).appropriated?.cents ?? null).toBe(cents);
  });
});

describe('the stage of a budget that is not adopted', () => {
  it('is no adopted one', async () => {
    const history = historyOf([{ stage: 'draft-budget', atStage: null, month: 1, cash: 100n }]);
    expect(await programmeOf(history, 'adopted', '2011-12-19')).toMatchObject({ appropriated: null, bridge: null });
  });
});
