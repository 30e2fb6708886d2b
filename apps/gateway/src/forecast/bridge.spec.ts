import { PROJECT_KINDS } from '@imd/contracts';
import { sumCents } from '@imd/kernel';
import fc from 'fast-check';
import { bridgeOf, outturnOf, type Standpoint } from './bridge';
import { projectYear } from './forecast.fixture';
import { type Parameters, parametersOf } from './projected-outturn';
import type { PastProjectYear, ProjectYear } from './project-year';

const MILLION = 1_000_000n;
const NO_STEPS = {
  fellDue: 0n,
  payments: 0n,
  refunds: 0n,
  pipeline: 0n,
  plan: 0n,
  partnerFactor: 0n,
  shares: 0n,
  yearEnd: 0n,
};

/** Of arrears 60 % is paid, of the rest 80 %. */
const parameters = (given: Partial<Parameters> = {}): Parameters => ({
  ...parametersOf([], 6),
  partnerFactor: () => MILLION,
  ...given,
});
const at = (given: Partial<ProjectYear> = {}, known: Parameters | null = parameters()): Standpoint => ({
  project: projectYear(given),
  parameters: known,
});
const months = (gone: number, due = 50_00n) => ({ due, months: gone });

describe('the steps from one projection of a project to the next', () => {
  it('are nothing while nothing changes', () => expect(bridgeOf(at(), at(), months(6))).toEqual(NO_STEPS));

  it('lower it by what fell due and was not paid, since less of arrears comes', () =>
    expect(bridgeOf(at(), at({ due: 60_00n }), months(7, 60_00n))).toEqual({ ...NO_STEPS, fellDue: -2_00n }));

  it('raise it by what was paid beyond what was expected of it', () =>
    expect(bridgeOf(at(), at({ due: 60_00n, paid: 60_00n }), months(7, 60_00n))).toEqual({
      ...NO_STEPS,
      fellDue: -2_00n,
      payments: 4_00n,
    }));

  it('keep what a new plan changes apart from what time changes', () =>
    expect(bridgeOf(at(), at({ due: 70_00n, planned: 120_00n }), months(7, 60_00n))).toEqual({
      ...NO_STEPS,
      fellDue: -2_00n,
      // 10 more in arrears, 10 more still to fall due.
      plan: 14_00n,
    }));

  it('tell money that came back from what was paid, with what is still expected back', () => {
    const share = (part: bigint) => new Map(PROJECT_KINDS.map((kind) => [kind, { share: part, assumed: false }]));
    const before = parameters({ refunds: share(MILLION / 10n) });
    const later = parameters({ refunds: share(MILLION / 20n) });
    // Of 50 paid 5 was expected back; 4 came, so that 4 more is in arrears, and 2.50 is still expected.
    expect(bridgeOf(at({}, before), at({ paid: 46_00n, refunded: 4_00n }, later), months(6))).toEqual({
      ...NO_STEPS,
      refunds: -4_00n + 2_40n + 2_50n,
    });
  });

  it('tell what a project that began changes, before its new plan', () => {
    const waiting = { inPipeline: true, paid: 0n } as const;
    // Of a plan of 100 half is due: 30 % is expected of it all, then 60 % of the one half and 80 % of the other.
    expect(bridgeOf(at(waiting), at({ paid: 0n, planned: 120_00n }), months(6))).toEqual({
      ...NO_STEPS,
      pipeline: 70_00n - 30_00n,
      plan: 16_00n,
    });
  });

  it('take the partner before the shares', () => {
    const shares = new Map([...parameters().spendOut].map(([kind, of]) => [kind, { ...of, stillDue: MILLION }]));
    const later = parameters({ partnerFactor: () => MILLION / 2n, spendOut: shares });
    expect(bridgeOf(at(), at({}, later), months(6))).toEqual({ ...NO_STEPS, partnerFactor: -20_00n, shares: 5_00n });
  });

  it('reckon with the months gone for a scheme that follows demand', () => {
    const scheme = { kind: 'demand', paid: 25_00n } as const;
    // The uptake of a half counts for 6 of 9 parts, then for 9 of 12.
    expect(bridgeOf(at(scheme), at(scheme, parameters({ months: 9 })), months(9))).toEqual({
      ...NO_STEPS,
      fellDue: -1_25n,
    });
  });

  it('drop what was expected once the year has ended', () =>
    expect(bridgeOf(at(), at({ due: 100_00n, paid: 70_00n }, null), months(12, 100_00n))).toEqual({
      ...NO_STEPS,
      fellDue: -10_00n,
      payments: 8_00n,
      yearEnd: -18_00n,
    }));

  it('are the payments alone between two days after the year', () =>
    expect(bridgeOf(at({}, null), at({ paid: 40_00n }, null), months(12, 100_00n))).toEqual({
      ...NO_STEPS,
      payments: -10_00n,
    }));

  it('add up to the difference to the cent, of any two days', () => {
    const cents = fc.bigInt({ min: 0n, max: 10n ** 11n });
    const project: fc.Arbitrary<ProjectYear> = fc.record({
      projectId: fc.constant('a'),
      partner: fc.constantFrom('iom', 'cordaid'),
      purpose: fc.constant('diaspora'),
      kind: fc.constantFrom(...PROJECT_KINDS),
      paid: cents,
      refunded: cents,
      inPipeline: fc.boolean(),
      due: cents,
      planned: cents,
    });
    const past = fc.array(
      fc
        .tuple(project, fc.integer({ min: 2010, max: 2014 }), cents, cents)
        .map(([one, year, outturn, refundedLater]): PastProjectYear => ({ ...one, year, outturn, refundedLater })),
    );
    const fitted = fc.option(fc.tuple(past, fc.integer({ min: 0, max: 11 })).map((asked) => parametersOf(...asked)));
    const standpoint = fc.record({ project, parameters: fitted });
    fc.assert(
      fc.property(standpoint, standpoint, cents, (first, last, due) => {
        const steps = bridgeOf(first, last, { due, months: last.parameters?.months ?? 12 });
        expect(sumCents(Object.values(steps))).toBe(outturnOf(last) - outturnOf(first));
      }),
    );
  });
});
