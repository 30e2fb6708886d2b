import { FIRST_HAND, formatCents, sumCents, toUnits, type AnyMoney } from '@imd/kernel';
import fc from 'fast-check';
import { settleAdvance } from './advance';
import { anAdoptedYear, euros, globalProject, outsideTheContracts, refusal } from './budget-year.fixture';
import {
  makeCommitment,
  outstanding,
  promiseInEuros,
  releaseCommitment,
  withOpenPart,
  type Commitment,
  type PromiseMade,
} from './commitment';
import { moveOpenInstalments, rescheduleCommitment } from './commitment-schedule';
import { euroValueOf, unitsIn, type ExchangeRate, type Rate } from './exchange-rate';
import { leftOf, recordExpenditure, reverseExpenditure, unitsLeftOf, type Expenditure } from './expenditure';
import { recordRefund, type RefundDecision } from './refund';
import { claimsOn, totalOf, type ChangedYears, type YearBooks } from './year-books';

const dollars = (value: string): AnyMoney => ({ value, currency: 'USD' });
const inUnits = (value: string) => toUnits(dollars(value));
const corporate: ExchangeRate = { year: 2010, currency: 'USD', rate: '1.2345', provenance: FIRST_HAND };
const rateOf = (value: string): Rate => ({ value, date: '2010-06-30', source: 'ECB' });
const open: YearBooks = new Map(
  [2010, 2011, 2012].map((year) => [year, { open: anAdoptedYear('1000', year), later: null }] as const),
);
const booksAfter = (before: YearBooks, { budgetYears }: ChangedYears): YearBooks =>
  new Map([...before, ...budgetYears.map((year) => [year.year, { open: year, later: null }] as const)]);
const claims = (years: YearBooks, year: number) => formatCents(totalOf(claimsOn(years, year, year === 2010)));

type Due = readonly (readonly [number, string])[];

const promise = (value: AnyMoney, due: Due, rate: Rate | null = null): PromiseMade => ({
  id: 'commitment-1',
  projectId: 'hrt',
  purpose: 'diaspora',
  madeOn: '2010-02-01',
  promised: { money: value, rate },
  instalments: due.map(([year, amount]) => ({ year, dueOn: null, amount: { ...value, value: amount } })),
  exemption: null,
  provenance: FIRST_HAND,
});
const given = { project: globalProject, eligibilities: new Map(), standingExemption: null, scopes: new Set<string>() };

function committed(value: string, due: Due, rate: Rate | null = null) {
  const made = makeCommitment(promiseInEuros(promise(dollars(value), due, rate), corporate), { ...given, years: open });
  return { ...made, years: booksAfter(open, made) };
}

const payment = {
  id: 'expenditure-1',
  purpose: 'diaspora',
  projectId: null,
  commitmentId: null as string | null,
  kind: 'disbursement' as const,
  bookedOn: '2010-06-30',
  bookedOnPrecision: 'day' as const,
  scope: null,
  countryShares: null,
  regionShares: null,
  overrun: null,
  advance: false,
  description: null,
  provenance: FIRST_HAND,
};

function paid(
  money: AnyMoney,
  rate: Rate | null,
  changes: Partial<typeof payment>,
  of: { years: YearBooks; commitment: Commitment | null },
) {
  const value = euroValueOf({ money, rate }, { field: 'amount', year: 2010, bookedOn: payment.bookedOn, corporate });
  const budgetYear = of.years.get(2010)?.open ?? anAdoptedYear();
  const booked = recordExpenditure({ ...payment, ...changes, ...value }, { ...given, ...of, budgetYear });
  return { ...booked, years: booksAfter(of.years, booked) };
}

const payOn = (of: { years: YearBooks; commitment: Commitment }, value: string, rate: string) =>
  paid(dollars(value), rateOf(rate), { commitmentId: 'commitment-1', purpose: 'diaspora' }, of);

const reversal = { id: 'reversal-1', bookedOn: '2010-07-01', reason: 'Booked twice', provenance: FIRST_HAND };
const openParts = (commitment: Commitment) =>
  withOpenPart(commitment).map(({ year, open: left, openUnits }) => [year, formatCents(left), openUnits]);

describe('a commitment in another currency', () => {
  it('has the euro value of the day it is made; its instalments add up to it by largest remainder', () => {
    const { commitment, events } = committed('300', [
      [2010, '100'],
      [2011, '100'],
      [2012, '100'],
    ]);
    expect(formatCents(commitment.value)).toBe('243.01');
    expect(commitment.original).toMatchObject({ amount: dollars('300'), rate: { source: 'Corporate rate 2010' } });
    expect(commitment.instalments.map(({ amount, original }) => [formatCents(amount), original?.value])).toEqual([
      ['81.01', '100.00'],
      ['81.00', '100.00'],
      ['81.00', '100.00'],
    ]);
    expect(outsideTheContracts(events)).toEqual([]);
  });

  it('goes by its own rate where it has one', () =>
    expect(committed('300', [[2010, '300']], { ...rateOf('1.25'), date: '2010-02-01' }).commitment.value).toBe(
      euros('240'),
    ));

  it.each<[string, PromiseMade, ExchangeRate | null]>([
    ['exchange-rate-unknown', promise(dollars('1'), [[2010, '1']]), null],
    ['exchange-rate-after-booking', promise(dollars('1'), [[2010, '1']], rateOf('1')), corporate],
    [
      'instalment-in-another-currency',
      {
        ...promise(dollars('1'), []),
        instalments: [{ year: 2010, dueOn: null, amount: { value: '1', currency: 'EUR' } }],
      },
      corporate,
    ],
    ['instalments-are-not-the-value', promise(dollars('1'), [[2010, '1.001']]), corporate],
    [
      'amount-not-positive',
      promise(dollars('1.001'), [
        [2010, '1'],
        [2011, '0.001'],
      ]),
      corporate,
    ],
  ])('is refused with %s', (code, made, rate) =>
    expect(() => makeCommitment(promiseInEuros(made, rate), { ...given, years: open })).toThrow(refusal(code)),
  );

  it('is settled by what is paid in its currency, and the exchange difference draws on room', () => {
    const made = committed('300', [
      [2010, '100'],
      [2011, '200'],
    ]);
    expect([claims(made.years, 2010), claims(made.years, 2011)]).toEqual(['81.00', '162.01']);
    const dearer = payOn(made, '100', '1.0');
    expect(dearer.expenditure).toMatchObject({ amount: euros('100'), commitmentValue: euros('81') });
    expect(dearer.commitment).toMatchObject({ paid: euros('81'), exchangeDifference: euros('19') });
    expect(openParts(dearer.commitment ?? made.commitment)).toEqual([
      [2010, '0.00', 0n],
      [2011, '162.01', inUnits('200')],
    ]);
    expect([claims(dearer.years, 2010), claims(dearer.years, 2011)]).toEqual(['100.00', '162.01']);
    const cheaper = payOn(made, '100', '2');
    expect(cheaper.commitment).toMatchObject({ paid: euros('81'), exchangeDifference: euros('-31') });
    expect(claims(cheaper.years, 2010)).toBe('50.00');
    expect(outsideTheContracts(dearer.events)).toEqual([]);
  });

  it('is paid above the euros of its instalment only as far as there is room (rule 3)', () => {
    const made = committed('300', [[2010, '300']]);
    const tight: YearBooks = new Map(made.years).set(2010, {
      open: { ...anAdoptedYear('250'), openInstalments: made.years.get(2010)?.open?.openInstalments ?? [] },
      later: null,
    });
    expect(payOn({ ...made, years: tight }, '300', '1.2').expenditure.amount).toBe(euros('250'));
    expect(() => payOn({ ...made, years: tight }, '300', '1.19')).toThrow(refusal('cash-exceeds-appropriation'));
    const promised: YearBooks = new Map(tight).set(2010, {
      open: { ...anAdoptedYear('250'), openInstalments: [{ purpose: 'diaspora', amount: euros('248') }] },
      later: null,
    });
    expect(() => payOn({ ...made, years: promised }, '300', '1.2')).toThrow(
      refusal('expenditure-exceeds-purpose', { available: '2.00', requested: '6.99' }),
    );
  });

  it('is paid in its currency, and no more than is left of it there (rule 2)', () => {
    const made = committed('300', [[2010, '300']]);
    const inEuros = { value: '1', currency: 'EUR' };
    expect(() => paid(inEuros, null, { commitmentId: 'commitment-1' }, made)).toThrow(
      refusal('another-currency', { field: 'amount', ofBooking: 'USD', received: 'EUR' }),
    );
    expect(() => payOn(made, '300.001', '2')).toThrow(
      refusal('expenditure-exceeds-commitment', { currency: 'USD', available: '300.00', requested: '300.001' }),
    );
  });

  it('gives back euros in proportion when a part of an instalment is released, and all of the rest with the rest', () => {
    const { commitment, years } = committed('300', [
      [2010, '100'],
      [2011, '200'],
    ]);
    const release = (of: Commitment, amount: string) =>
      releaseCommitment(
        of,
        {
          releasedOn: '2010-03-01',
          instalments: [{ number: 2, amount: inUnits(amount) }],
          reason: 'x',
          provenance: FIRST_HAND,
        },
        years,
      );
    const third = release(commitment, '66.67');
    expect(third.commitment.releases).toMatchObject([
      { instalments: [{ number: 2, amount: euros('54.01'), original: dollars('66.67') }] },
    ]);
    expect(outsideTheContracts(third.events)).toEqual([]);
    expect(() => release(third.commitment, '133.34')).toThrow(
      refusal('release-exceeds-instalment', { currency: 'USD', open: '133.33' }),
    );
    const whole = release(third.commitment, '133.33').commitment;
    expect([whole.released, whole.instalments[1]?.releasedOriginal]).toEqual([euros('162.01'), dollars('200.00')]);
  });

  it('keeps the euro value of an instalment that moves; others share what is left in proportion', () => {
    const { commitment, years } = committed('300', [
      [2010, '100'],
      [2011, '100'],
      [2012, '100'],
    ]);
    const reschedule = (due: Due) =>
      rescheduleCommitment(
        commitment,
        {
          changedOn: '2010-03-01',
          reason: 'Later',
          instalments: due.map(([year, amount]) => ({ year, dueOn: null, amount: inUnits(amount) })),
          provenance: FIRST_HAND,
        },
        years,
      );
    expect(
      openParts(
        reschedule([
          [2011, '50'],
          [2011, '150'],
          [2012, '100'],
        ]).commitment,
      ),
    ).toEqual([
      [2011, '40.50', inUnits('50')],
      [2011, '121.50', inUnits('150')],
      [2012, '81.01', inUnits('100')],
    ]);
    const { events } = reschedule([[2012, '300']]);
    expect(outsideTheContracts(events)).toEqual([]);
    expect(() => reschedule([[2012, '299.999']])).toThrow(
      refusal('schedule-is-not-the-outstanding', { currency: 'USD', outstanding: '300.00', instalments: '299.999' }),
    );
    const closing = { changedOn: '2011-03-01', cause: 'year-closed' as const, reason: null, provenance: FIRST_HAND };
    const moved = moveOpenInstalments(commitment, (year) => year === 2010, 2011, closing).commitment;
    expect(openParts(moved)).toContainEqual([2011, '81.01', inUnits('100')]);
  });

  it('opens again what a reversal takes back: all of it, to the cent', () => {
    const made = committed('300', [
      [2010, '100'],
      [2011, '200'],
    ]);
    const booked = payOn(made, '150.01', '1.1');
    const back = reverseExpenditure({ ...reversal, amount: inUnits('150.01') }, booked);
    expect(back.commitment).toMatchObject({ paid: 0n, paidOriginal: dollars('0.00'), exchangeDifference: 0n });
    expect(openParts(back.commitment ?? made.commitment)).toEqual(openParts(made.commitment));
    expect(claims(booksAfter(booked.years, back), 2010)).toBe(claims(made.years, 2010));
    expect(back.expenditure.reversals).toMatchObject([
      { amount: booked.expenditure.amount, original: dollars('150.01') },
    ]);
    expect(outsideTheContracts(back.events)).toEqual([]);
  });
});

describe('an expenditure in another currency', () => {
  const none = { years: open, commitment: null };
  const hundred = paid(dollars('100'), rateOf('1.25'), { advance: true }, none);
  const settlement = { id: 'settlement-1', settledOn: '2010-12-01', reference: 'Statement', provenance: FIRST_HAND };

  it('is taken back in its currency, with the euros in proportion to what is left', () => {
    const first = reverseExpenditure({ ...reversal, amount: inUnits('33.333') }, hundred);
    expect(first.expenditure.reversals).toMatchObject([{ amount: euros('26.67'), original: dollars('33.333') }]);
    expect(() => reverseExpenditure({ ...reversal, amount: inUnits('66.668') }, { ...hundred, ...first })).toThrow(
      refusal('reversal-exceeds-expenditure', { currency: 'USD', available: '66.667', requested: '66.668' }),
    );
    const second = reverseExpenditure({ ...reversal, amount: inUnits('66.667') }, { ...hundred, ...first });
    expect([leftOf(second.expenditure), second.expenditure.reversed]).toEqual([0n, euros('80')]);
  });

  it('is accounted for as an advance in its currency', () => {
    const { state, events } = settleAdvance(hundred.expenditure, { ...settlement, amount: inUnits('75') });
    expect(state.settlements).toMatchObject([{ amount: euros('60'), original: dollars('75.00') }]);
    expect(outsideTheContracts(events)).toEqual([]);
    expect(() => settleAdvance(state, { ...settlement, amount: inUnits('25.001') })).toThrow(
      refusal('settlement-exceeds-advance', { currency: 'USD', open: '25.00' }),
    );
  });

  it.each([
    ['another-currency', 'EUR', dollars('1')],
    ['another-currency', 'USD', { value: '1', currency: 'EUR' }],
    ['euros-have-two-decimals', 'EUR', { value: '1.005', currency: 'EUR' }],
  ])('is changed in its own currency alone: %s', (code, currency, money) =>
    expect(() => unitsIn(currency, money, 'amount')).toThrow(refusal(code)),
  );

  const refund = (expenditure: Expenditure, value: AnyMoney, rate: string, year = 2010): RefundDecision => {
    const receivedOn = `${year}-12-15`;
    const corporateOfYear = { ...corporate, year, rate };
    const basis = { field: 'amount', year, bookedOn: receivedOn, corporate: corporateOfYear };
    const { amount, original } = euroValueOf({ money: value, rate: null }, basis);
    const budgetYear = hundred.years.get(year)?.open ?? anAdoptedYear();
    return recordRefund(
      {
        id: 'refund-1',
        expenditureId: expenditure.id,
        purpose: null,
        projectId: null,
        amount,
        original,
        receivedOn,
        reason: 'Not spent',
        provenance: FIRST_HAND,
      },
      { budgetYear, years: hundred.years, expenditure, project: null },
    );
  };

  it('comes back at the rate of that day, and pays back its part at the rate of its own', () => {
    const booked = refund(hundred.expenditure, dollars('20'), '1.6');
    expect(booked.refund).toMatchObject({
      amount: euros('12.50'),
      original: { amount: dollars('20'), rate: { value: '1.6' } },
      expenditureValue: euros('16'),
    });
    expect(booked.expenditure && [leftOf(booked.expenditure), unitsLeftOf(booked.expenditure)]).toEqual([
      euros('64'),
      inUnits('80'),
    ]);
    expect(outsideTheContracts(booked.events)).toEqual([]);
  });

  it('closes as an advance with its last part, whatever the rate of that day', () => {
    const { state } = settleAdvance(hundred.expenditure, { ...settlement, amount: inUnits('80') });
    for (const rate of ['1.6', '1.1']) {
      const { expenditure } = refund(state, dollars('20'), rate);
      expect(expenditure && leftOf(expenditure)).toBe(0n);
    }
  });

  it('never comes back for more than was paid: in its currency, and in euros (rule 2)', () => {
    expect(() => refund(hundred.expenditure, dollars('100.001'), '2')).toThrow(
      refusal('refund-exceeds-expenditure', { currency: 'USD', available: '100.00' }),
    );
    expect(refund(hundred.expenditure, dollars('100'), '1.25').refund.amount).toBe(euros('80'));
    expect(() => refund(hundred.expenditure, dollars('100'), '1.2')).toThrow(
      refusal('refund-exceeds-expenditure', { currency: 'EUR', available: '80.00', requested: '83.33' }),
    );
    const inPounds = { value: '79', currency: 'GBP' };
    expect(refund(hundred.expenditure, inPounds, '1').refund).toMatchObject({ expenditureValue: null });
    expect(() => refund(hundred.expenditure, inPounds, '0.9')).toThrow(
      refusal('refund-exceeds-expenditure', { currency: 'EUR', available: '80.00' }),
    );
  });

  it('is taken back for no more euros than are left after money came back for more', () => {
    const half = refund(hundred.expenditure, dollars('50'), '1').expenditure ?? hundred.expenditure;
    expect(() => reverseExpenditure({ ...reversal, amount: inUnits('50') }, { ...hundred, expenditure: half })).toThrow(
      refusal('reversal-exceeds-expenditure', { currency: 'EUR', available: '30.00', requested: '40.00' }),
    );
  });
});

describe('whatever is paid, released, moved and taken back of a commitment in another currency', () => {
  const units = fc.bigInt({ min: 1n, max: inUnits('120') });
  const step = fc.oneof(
    fc.record({ kind: fc.constant('pay' as const), units, rate: fc.constantFrom('0.9', '1.2345', '1.7') }),
    fc.record({ kind: fc.constant('reverse' as const), units }),
    fc.record({ kind: fc.constant('release' as const), units, number: fc.integer({ min: 1, max: 6 }) }),
    fc.record({ kind: fc.constant('reschedule' as const), units }),
  );

  it('its euros add up to its value to the cent, and an instalment that is paid whole is not open', () =>
    fc.assert(
      fc.property(fc.array(units, { minLength: 1, maxLength: 4 }), fc.array(step, { maxLength: 15 }), (due, steps) => {
        const total = sumCents(due);
        const promised = { ...promise(dollars('0'), []), promised: { money: usd(total), rate: null } };
        const instalments = due.map((amount, index) => ({
          year: 2010 + (index % 3),
          dueOn: null,
          amount: usd(amount),
        }));
        const state = { of: attempt(() => committedOn({ ...promised, instalments })), paid: [] as Expenditure[] };
        for (const next of steps) {
          const before = state.of;
          if (!before) return;
          const done = attempt(() => apply(before, state.paid, next));
          if (done) state.of = done;
          check(state.of ?? before);
        }
      }),
      { numRuns: 300 },
    ));

  const wide: YearBooks = new Map(
    [2010, 2011, 2012].map((year) => [year, { open: anAdoptedYear('100000', year), later: null }] as const),
  );
  const usd = (amount: bigint): AnyMoney => dollars(`${amount / 1000n}.${String(amount % 1000n).padStart(3, '0')}`);
  interface State {
    readonly commitment: Commitment;
    readonly years: YearBooks;
  }
  function committedOn(made: PromiseMade): State {
    const booked = makeCommitment(promiseInEuros(made, corporate), { ...given, years: wide });
    return { commitment: booked.commitment, years: booksAfter(wide, booked) };
  }
  function attempt<T>(act: () => T): T | null {
    try {
      return act();
    } catch (error) {
      expect(error).toHaveProperty('code');
      return null;
    }
  }
  function apply(
    state: State,
    payments: Expenditure[],
    next: typeof step extends fc.Arbitrary<infer T> ? T : never,
  ): State {
    const after = (booked: ChangedYears & { readonly commitment: Commitment | null }): State => ({
      commitment: booked.commitment ?? state.commitment,
      years: booksAfter(state.years, booked),
    });
    switch (next.kind) {
      case 'pay': {
        const booked = payOn(state, usd(next.units).value, next.rate);
        payments.push(booked.expenditure);
        return after(booked);
      }
      case 'reverse': {
        const [expenditure] = payments;
        if (!expenditure) return state;
        const amount = next.units < unitsLeftOf(expenditure) ? next.units : unitsLeftOf(expenditure);
        const booked = reverseExpenditure({ ...reversal, amount }, { ...state, expenditure });
        payments[0] = booked.expenditure;
        return after(booked);
      }
      case 'release': {
        const instalments = [{ number: next.number, amount: next.units }];
        const release = { releasedOn: '2010-07-01', instalments, reason: 'x', provenance: FIRST_HAND };
        return after(releaseCommitment(state.commitment, release, state.years));
      }
      case 'reschedule': {
        const left = sumCents(withOpenPart(state.commitment).map(({ openUnits }) => openUnits));
        const parts = [next.units, left - next.units].filter((part) => part > 0n);
        const instalments = parts.map((amount, index) => ({ year: 2010 + index, dueOn: null, amount }));
        const change = { changedOn: '2010-07-01', reason: 'x', instalments, provenance: FIRST_HAND };
        return after(rescheduleCommitment(state.commitment, change, state.years));
      }
    }
  }
  function check({ commitment, years }: State): void {
    const parts = withOpenPart(commitment);
    expect(sumCents(parts.map(({ amount }) => amount))).toBe(commitment.value);
    expect(sumCents(parts.map(({ released }) => released))).toBe(commitment.released);
    expect(sumCents(parts.map(({ open: left }) => left))).toBe(outstanding(commitment));
    for (const { open: left, openUnits } of parts) if (openUnits === 0n) expect(left).toBe(0n);
    for (const [year, { open: book }] of years) {
      const left = sumCents(parts.filter((part) => part.year === year).map(({ open: part }) => part));
      expect(totalOf(book?.openInstalments ?? [])).toBe(left);
    }
  }
});
