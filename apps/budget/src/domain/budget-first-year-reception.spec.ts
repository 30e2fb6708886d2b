import { FIRST_HAND } from '@imd/kernel';
import fc from 'fast-check';
import { closeBudgetYear } from './budget-closing';
import {
  drawnOf,
  drawReceptionSaving,
  estimateFirstYearReception,
  projectFirstYearReception,
  receptionSavingOf,
  receptionShortfallOf,
  stateReceptionCost,
} from './budget-first-year-reception';
import { appropriated } from './budget-room';
import type { BudgetYear } from './budget-year';
import {
  aClosedYear,
  aClosing,
  aMutation,
  anAdoptedYear,
  euros,
  outsideTheContracts,
  refusal,
} from './budget-year.fixture';
import { amountFor } from './purpose-amount';

const provenance = FIRST_HAND;
const estimated = (amount: string | null, year = anAdoptedYear('100')) =>
  estimateFirstYearReception(year, {
    note: 'HGIS-nota 2010',
    estimate: amount === null ? null : euros(amount),
    provenance,
  }).state;
const projected = (year: BudgetYear, amount: string) =>
  projectFirstYearReception(year, { amount: euros(amount), confirmedOn: '2010-09-01', provenance }).state;
const cost = (amount: string) => ({ amount: euros(amount), statedOn: '2011-05-18', provenance });
const aDraw = (amount: string, id = `draw-${amount}`) =>
  aMutation(amount, {
    id,
    stage: 'reception-savings',
    atStage: 'second-supplementary',
    purpose: 'strategic-country-approach',
  });
const draw = (year: BudgetYear, amount: string) => drawReceptionSaving(year, aDraw(amount)).state;

describe('the estimate of first-year reception', () => {
  const reception = { note: 'HGIS-nota 2011', estimate: null, provenance };

  it('is kept after closing too, as the contract has it; the same again changes nothing', () => {
    const { state, events } = estimateFirstYearReception(aClosedYear(), reception);
    expect(events).toHaveLength(1);
    expect(outsideTheContracts(events)).toEqual([]);
    expect(estimateFirstYearReception(state, reception).events).toEqual([]);
  });
});

describe('the projection and the real cost of first-year reception', () => {
  it('stand against an estimate', () => {
    const projection = { amount: 1n, confirmedOn: '2010-09-01', provenance };
    expect(() => projectFirstYearReception(anAdoptedYear(), projection)).toThrow(refusal('reception-not-estimated'));
    expect(() => stateReceptionCost(aClosedYear(), cost('1'))).toThrow(refusal('reception-not-estimated'));
  });

  it('take turns: a projection while the year is open, the real cost after its closing', () => {
    const closed = estimated('300', aClosedYear());
    const projection = { amount: 1n, confirmedOn: '2010-09-01', provenance };
    expect(() => projectFirstYearReception(closed, projection)).toThrow(refusal('budget-closed'));
    expect(() => stateReceptionCost(estimated('300'), cost('1'))).toThrow(refusal('reception-cost-before-closing'));
  });

  it('are told as the contract has it; the same again changes nothing', () => {
    const projection = { amount: 1n, confirmedOn: '2010-09-01', provenance };
    const once = projectFirstYearReception(estimated('300'), projection);
    expect(outsideTheContracts(once.events)).toEqual([]);
    expect([once.events.length, projectFirstYearReception(once.state, projection).events.length]).toEqual([1, 0]);
    const stated = stateReceptionCost(estimated('300', aClosedYear()), cost('1'));
    expect(outsideTheContracts(stated.events)).toEqual([]);
    expect([stated.events.length, stateReceptionCost(stated.state, cost('1')).events.length]).toEqual([1, 0]);
  });
});

describe('the saving on first-year reception', () => {
  it('is the estimate less the projection, and nothing when that costs more', () => {
    expect(receptionSavingOf(projected(estimated('300'), '280'))).toBe(euros('20'));
    expect(receptionSavingOf(projected(estimated('300'), '310'))).toBe(0n);
  });

  it('is unknown while the estimate or the projection is, and then nobody draws on it', () => {
    for (const year of [anAdoptedYear(), estimated('300'), projected(estimated(null), '280')]) {
      expect(receptionSavingOf(year)).toBeNull();
      expect(() => draw(year, '1')).toThrow(refusal('reception-saving-unknown'));
      expect(receptionShortfallOf(year)).toBe(0n);
    }
  });

  it('is unknown again after the closing until the real cost is stated', () => {
    const drawn = draw(projected(estimated('300'), '280'), '15');
    const closed = closeBudgetYear(drawn, aClosing('0', '115')).state;
    expect([receptionSavingOf(closed), receptionShortfallOf(closed)]).toEqual([null, null]);
    const stated = stateReceptionCost(closed, cost('290')).state;
    expect([receptionSavingOf(stated), receptionShortfallOf(stated)]).toEqual([euros('10'), euros('5')]);
  });
});

describe('a draw on the saving', () => {
  it('raises the programme, earmarked for the strategic country approach, as the contract has it', () => {
    const { state, events } = drawReceptionSaving(projected(estimated('300'), '280'), aDraw('15'));
    expect([appropriated(state), amountFor('strategic-country-approach', state.earmarks)]).toEqual([
      euros('115'),
      euros('15'),
    ]);
    expect(events.map(({ definition }) => definition.type)).toEqual([
      'nl.budgets.budget-mutation-recorded.v2',
      'nl.budgets.earmark-set.v1',
    ]);
    expect(outsideTheContracts(events)).toEqual([]);
  });

  it('is never above the saving, all draws together (rule 5)', () => {
    const drawn = draw(projected(estimated('300'), '280'), '15');
    expect(() => draw(drawn, '5.01')).toThrow(refusal('draw-exceeds-saving', { available: '5.00', requested: '5.01' }));
    expect(drawnOf(draw(drawn, '5'))).toBe(euros('20'));
  });

  it('becomes a shortfall where the cost rises above what it left, and nothing more can be drawn', () => {
    const short = projected(draw(projected(estimated('300'), '280'), '15'), '290');
    expect(receptionShortfallOf(short)).toBe(euros('5'));
    expect(() => draw(short, '0.01')).toThrow(refusal('draw-exceeds-saving', { available: '0.00' }));
  });

  it('is refused of a closed year', () =>
    expect(() => draw(estimated('300', aClosedYear()), '1')).toThrow(refusal('budget-closed')));

  it('keeps reception and programme together at one sum, whatever is drawn and projected', () =>
    fc.assert(
      fc.property(
        fc.array(fc.record({ draws: fc.boolean(), cents: fc.bigInt({ min: 0n, max: 40_00n }) }), { maxLength: 20 }),
        (steps) => {
          let year = projected(estimated('300'), '270');
          steps.forEach(({ draws, cents }, index) => {
            const saving = receptionSavingOf(year) ?? 0n;
            if (!draws) {
              year = projectFirstYearReception(year, {
                amount: euros('260') + cents,
                confirmedOn: '2010-09-01',
                provenance,
              }).state;
              return;
            }
            try {
              year = drawReceptionSaving(year, { ...aDraw('0', `draw-${index}`), cash: cents }).state;
              expect(drawnOf(year)).toBeLessThanOrEqual(saving);
            } catch (error) {
              expect(cents === 0n || drawnOf(year) + cents > saving).toBe(true);
              expect(error).toMatchObject({ code: expect.stringMatching('draw-exceeds|not-positive') as unknown });
            }
          });
          const left = (year.firstYearReception?.estimate ?? 0n) - drawnOf(year);
          expect(left + appropriated(year)).toBe(euros('400'));
          expect(amountFor('strategic-country-approach', year.earmarks)).toBe(drawnOf(year));
        },
      ),
    ));
});
