import { ASSUMPTIONS } from './assumptions';
import type { Draws } from './draws';
import { demandYear, grantYear } from './project-year';
import type { Conditions, DemandScheme, Grant, Month } from './project-year';

const AS_PLANNED: Conditions = { delivery: 1, late: 0, regime: 1 };

/** Nothing happens but what the test names by its chance, and what is drawn is as expected on average. */
const calm = (...happening: number[]): Draws => ({
  between: (low, high) => (low + high) / 2,
  whole: (low) => low,
  normal: (mean) => mean,
  chance: (probability) => happening.includes(probability),
  oneOf: ([first]) => first!,
});

const planned = {
  id: 'project-01-of-2008',
  place: 'project-01',
  partner: 'partner-01',
  priority: 'priority-01',
  firstYear: 2008,
  lastYear: 2011,
  startMonth: 2,
};
const grant: Grant = {
  ...planned,
  kind: 'grant',
  annual: 40_000n,
  instalmentsInAYear: 4,
  lateClaims: [],
  behind: 0n,
  paidAhead: 0n,
};
const scheme: DemandScheme = {
  ...planned,
  kind: 'demand',
  annual: 1_200_000n,
  price: 1_000n,
  length: 1,
  wanted: 100,
  volume: 100,
};

const byMonth = (months: readonly Month[], of: keyof Month) =>
  Object.fromEntries(months.flatMap((month, index) => (month[of] === 0n ? [] : [[index + 1, month[of]]])));
const due = (months: readonly Month[]) => byMonth(months, 'due');
const paid = (months: readonly Month[]) => byMonth(months, 'paid');

describe('a grant', () => {
  it('that goes as planned pays each instalment when it is due', () => {
    const { months, next } = grantYear(grant, 2009, AS_PLANNED, calm());
    expect(due(months)).toEqual({ 2: 10_000n, 5: 10_000n, 8: 10_000n, 11: 10_000n });
    expect(paid(months)).toEqual(due(months));
    expect(next).toEqual(grant);
  });

  it('plans its first year from the month in which it starts', () => {
    const { months } = grantYear({ ...grant, startMonth: 6 }, 2008, AS_PLANNED, calm());
    expect(due(months)).toEqual({ 6: 10_000n, 9: 10_000n, 12: 10_000n });
  });

  it('that starts late pays each instalment of its first year later, and takes the last into the next year', () => {
    const late = { ...calm(ASSUMPTIONS.lateStart), whole: () => 3 };
    const { months, next } = grantYear(grant, 2008, AS_PLANNED, late);
    expect(paid(months)).toEqual({ 5: 10_000n, 8: 10_000n, 11: 10_000n });
    expect(next).toMatchObject({ behind: 10_000n, lateClaims: [] });
    expect(paid(grantYear(grant, 2009, AS_PLANNED, late).months)).toHaveProperty('2', 10_000n);
  });

  it('pays a late instalment in its later month, the last in the next year, where it is due again in March', () => {
    const slow = { ...calm(0.3), whole: () => 2 };
    const { months, next } = grantYear(grant, 2009, { ...AS_PLANNED, late: 0.3 }, slow);
    expect(paid(months)).toEqual({ 4: 10_000n, 7: 10_000n, 10: 10_000n });
    const after = grantYear(next as Grant, 2010, AS_PLANNED, calm());
    expect(due(after.months)).toEqual({ 2: 10_000n, 3: 10_000n, 5: 10_000n, 8: 10_000n, 11: 10_000n });
    expect(paid(after.months)).toEqual({ 1: 10_000n, 2: 10_000n, 5: 10_000n, 8: 10_000n, 11: 10_000n });
  });

  it('pays a claim that is expected soon after the year in December, when the closing of the books hastens it', () => {
    const { hastened } = ASSUMPTIONS;
    const draws = { ...calm(0.3, hastened.chance), whole: () => 2 };
    const { months, next } = grantYear(grant, 2009, { ...AS_PLANNED, late: 0.3 }, draws);
    expect(paid(months)).toHaveProperty('12', 10_000n);
    expect(next).toMatchObject({ lateClaims: [] });
  });

  it('does half of the work it did not do in the next year, and gives up the rest', () => {
    const { months, next } = grantYear(grant, 2009, { ...AS_PLANNED, delivery: 0.6 }, calm());
    expect(paid(months)).toEqual({ 2: 6_000n, 5: 6_000n, 8: 6_000n, 11: 6_000n });
    expect(next).toMatchObject({ behind: 8_000n });
    expect(due(grantYear(next as Grant, 2010, AS_PLANNED, calm()).months)).toHaveProperty('3', 8_000n);
  });

  it('that is cancelled pays nothing from that month on, gets part of the rest back and ends', () => {
    const { months, next } = grantYear(grant, 2009, AS_PLANNED, { ...calm(ASSUMPTIONS.cancellation), whole: () => 7 });
    expect(paid(months)).toEqual({ 2: 10_000n, 5: 10_000n, 9: -5_000n });
    expect(due(months)).toHaveProperty('11', 10_000n);
    expect(next).toBeNull();
  });

  it('that is amended pays more than was planned from that month on, and plans the next year so', () => {
    const more = { ...calm(ASSUMPTIONS.amendment.chance), whole: () => 6, between: () => 1.5 };
    const { months, next } = grantYear(grant, 2009, AS_PLANNED, more);
    expect(due(months)).toEqual({ 2: 10_000n, 5: 10_000n, 8: 10_000n, 11: 10_000n });
    expect(paid(months)).toEqual({ 2: 10_000n, 5: 10_000n, 8: 15_000n, 11: 15_000n });
    expect(next).toMatchObject({ annual: 60_000n, behind: 0n });
  });

  it('gets money back when it was paid too much, so that a month can be below zero', () => {
    const back = { ...calm(ASSUMPTIONS.refund), whole: () => 6, between: () => 0.1 };
    expect(paid(grantYear(grant, 2009, AS_PLANNED, back).months)).toHaveProperty('6', -2_000n);
  });

  it('plans no instalment that was paid ahead', () => {
    const { months } = grantYear({ ...grant, paidAhead: 4_000n }, 2009, AS_PLANNED, calm());
    expect(due(months)).toMatchObject({ 2: 6_000n, 5: 10_000n });
  });

  it('ends with its last year when nothing is open, else a year later, and what is open then is released', () => {
    const open = grantYear(grant, 2011, { ...AS_PLANNED, delivery: 0.6 }, calm()).next;
    expect(grantYear(grant, 2011, AS_PLANNED, calm()).next).toBeNull();
    const { months, next } = grantYear(open as Grant, 2012, { ...AS_PLANNED, delivery: 0.5 }, calm());
    expect(due(months)).toEqual({ 3: 8_000n });
    expect(paid(months)).toEqual({ 3: 4_000n });
    expect(next).toBeNull();
  });

  it('delivers above its plan only under another regime', () => {
    const { months } = grantYear(grant, 2009, { ...AS_PLANNED, delivery: 1.4 }, calm());
    expect(paid(months)).toEqual(due(months));
    const other = grantYear(grant, 2009, { ...AS_PLANNED, delivery: 1.4, regime: 1.5 }, calm());
    expect(paid(other.months)).toHaveProperty('2', 15_000n);
  });
});

describe('a scheme that pays per person', () => {
  const steadily = (...happening: number[]): Draws => ({
    ...calm(...happening),
    normal: (mean) => (mean === ASSUMPTIONS.priceDrift.mean ? 0 : mean),
  });
  const steady = steadily();

  it('pays people × price', () => {
    const { months } = demandYear(scheme, 2009, AS_PLANNED, steady);
    expect(months).toEqual(Array.from({ length: 12 }, () => ({ due: 100_000n, paid: 100_000n })));
  });

  it('becomes known by and by', () => {
    const { months } = demandYear({ ...scheme, startMonth: 9, volume: 0 }, 2008, AS_PLANNED, steady);
    expect(paid(months)).toEqual({ 9: 30_000n, 10: 51_000n, 11: 66_000n, 12: 76_000n });
  });

  it('pays for what a posting lasted, not for what was budgeted', () => {
    const { months } = demandYear({ ...scheme, length: 0.6 }, 2009, AS_PLANNED, steady);
    expect(paid(months)).toMatchObject({ 1: 60_000n, 12: 60_000n });
  });

  it('draws more people when its price rises, but not in full measure', () => {
    const rising = { ...calm(), normal: (mean: number) => (mean === ASSUMPTIONS.priceDrift.mean ? 0.02 : mean) };
    const { months, next } = demandYear(scheme, 2009, AS_PLANNED, rising);
    const { price } = next as DemandScheme;
    expect(price).toBe(1_268n);
    expect(months[11]!.paid % price).toBe(0n);
    const people = Number(months[11]!.paid / price);
    expect(people).toBeGreaterThan(105);
    expect(people).toBeLessThan(114);
  });

  it('that starts late is due from its start and pays from later', () => {
    const late = { ...steadily(ASSUMPTIONS.lateStart), whole: () => 4 };
    const { months } = demandYear(scheme, 2008, AS_PLANNED, late);
    expect(due(months)).toHaveProperty('2');
    expect(Object.keys(paid(months))[0]).toBe('6');
  });

  it('that is cancelled pays nothing from that month on', () => {
    const cancelled = { ...steadily(ASSUMPTIONS.cancellation), whole: () => 5 };
    const { months, next } = demandYear(scheme, 2009, AS_PLANNED, cancelled);
    expect(Object.keys(paid(months))).toEqual(['1', '2', '3', '4']);
    expect(next).toBeNull();
  });

  it('plans the next year halfway between its plan and what was paid', () => {
    const { next } = demandYear({ ...scheme, wanted: 50, volume: 50 }, 2009, AS_PLANNED, steady);
    expect(next).toMatchObject({ annual: 900_000n });
  });
});
