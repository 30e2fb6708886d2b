import {
  BudgetMutationRecorded,
  BudgetYearOpened,
  CommitmentMade,
  CommitmentReleased,
  CommitmentRescheduled,
  type EventData,
  ExpenditureRecorded,
  ExpenditureReversed,
  type NewEvent,
  PolicyFrameworkPublished,
  RefundReceived,
} from '@imd/contracts';
import {
  DomainError,
  EURO,
  FIRST_HAND,
  formatCents,
  fromUnits,
  parseCents,
  splitCents,
  sumCents,
  toMoney,
  yearOf,
} from '@imd/kernel';
import fc from 'fast-check';
import { appropriated, earmarked } from '../../apps/budget/src/domain/budget-room';
import { anAdoptedYear, framework, globalProject, withEarmark } from '../../apps/budget/src/domain/budget-year.fixture';
import { closeBudgetYear } from '../../apps/budget/src/domain/budget-closing';
import {
  makeCommitment,
  outstandingOn,
  promiseInEuros,
  releaseCommitment,
  type Commitment,
} from '../../apps/budget/src/domain/commitment';
import { moveUnpaidInstalments, rescheduleCommitment } from '../../apps/budget/src/domain/commitment-schedule';
import { euroValueOf, type ExchangeRate } from '../../apps/budget/src/domain/exchange-rate';
import { recordExpenditure, reverseExpenditure, type Expenditure } from '../../apps/budget/src/domain/expenditure';
import { amountFor } from '../../apps/budget/src/domain/purpose-amount';
import { recordRefund } from '../../apps/budget/src/domain/refund';
import { claimsOn, type ChangedYears, type YearBooks } from '../../apps/budget/src/domain/year-books';
import { EVERY_SCOPE } from '../../apps/gateway/src/answers/scopes.fixture';
import { fold, History } from '../../apps/gateway/src/figures/folded-events.fixture';
import { current } from '../../apps/gateway/src/sources/source.fixture';
import { underspendAnalysis } from '../../apps/gateway/src/underspend-analysis/underspend-analysis';
import { UnderspendProjection } from '../../apps/gateway/src/underspend-analysis/underspend-analysis.projection';
import { UNDERSPEND } from '../../apps/gateway/src/underspend-analysis/underspend-analysis.read-model';

const YEARS = [2010, 2011, 2012];
const PURPOSES = ['diaspora', 'remittances', 'return-and-reintegration'];
const CASH = '100.00';
const EARMARK = '30.00';

const amount = fc.bigInt({ min: 1n, max: parseCents('60') });
const nth = fc.nat({ max: 8 });
const purpose = fc.constantFrom(...PURPOSES);
/** Amounts count in cents of euros or in thousandths of dollars, whose rate is another one on every day. */
const currency = fc.constantFrom(EURO, 'USD');
const rate = fc.constantFrom('0.0917', '0.1234', '0.2');
const corporate = (year: number): ExchangeRate => ({ year, currency: 'USD', rate: '0.1', provenance: FIRST_HAND });
const command = fc.oneof(
  fc.record({
    kind: fc.constant('commit' as const),
    purpose,
    currency,
    instalments: fc.array(fc.record({ ahead: fc.nat({ max: 2 }), amount }), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('pay' as const), purpose, currency, amount, rate, on: fc.option(nth, { freq: 8 }) }),
  fc.record({ kind: fc.constant('release' as const), amount, on: nth, number: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ kind: fc.constant('reverse' as const), amount, on: nth }),
  fc.record({ kind: fc.constant('refund' as const), currency, amount, rate, on: nth }),
  fc.record({
    kind: fc.constant('reschedule' as const),
    on: nth,
    ahead: fc.nat({ max: 2 }),
    parts: fc.nat({ max: 2 }),
  }),
  fc.record({ kind: fc.constant('close' as const) }),
);
type Command = typeof command extends fc.Arbitrary<infer T> ? T : never;

/** Commands come in the order of their days, some of them on the same day. */
const commands = fc.array(fc.record({ command, daysLater: fc.nat({ max: 60 }) }), {
  minLength: 1,
  maxLength: 40,
  size: 'max',
});

/** The service decides on each command as its use cases do; a refused command changes nothing. */
class Service {
  years: YearBooks = new Map(
    YEARS.map((year) => {
      const open = withEarmark(anAdoptedYear(CASH, year), 'return-and-reintegration', EARMARK);
      return [year, { open, later: null }] as const;
    }),
  );
  readonly commitments: Commitment[] = [];
  readonly expenditures: Expenditure[] = [];
  readonly events: NewEvent[] = [];

  carryOut(asked: Command, day: string): void {
    try {
      this.decide(asked, day);
    } catch (refusal) {
      if (!(refusal instanceof DomainError)) throw refusal;
    }
  }

  private decide(asked: Command, day: string): void {
    const project = { ...globalProject, priority: null };
    const given = { project, eligibilities: new Map(), standingExemption: null, scopes: new Set<string>() };
    switch (asked.kind) {
      case 'commit': {
        const instalments = asked.instalments
          .map(({ ahead, amount: due }) => ({ year: yearOf(day) + ahead, dueOn: null, amount: due }))
          .filter(({ year }) => YEARS.includes(year));
        const value = sumCents(instalments.map((instalment) => instalment.amount));
        const promise = promiseInEuros(
          {
            id: `commitment-${this.commitments.length}`,
            projectId: project.projectId,
            purpose: asked.purpose,
            madeOn: day,
            promised: { money: fromUnits(value, asked.currency), rate: null },
            instalments: instalments.map(({ amount: due, ...instalment }) => ({
              ...instalment,
              amount: fromUnits(due, asked.currency),
            })),
            exemption: null,
            provenance: FIRST_HAND,
          },
          corporate(yearOf(day)),
        );
        const booked = makeCommitment(promise, { ...given, years: this.years });
        this.commitments.push(booked.commitment);
        this.keep(booked);
        return;
      }
      case 'pay': {
        const commitment = asked.on === null ? null : nthOf(this.commitments, asked.on);
        const budgetYear = this.years.get(yearOf(day))?.open;
        if (!budgetYear) return;
        const booked = recordExpenditure(
          {
            id: `expenditure-${this.expenditures.length}`,
            purpose: commitment ? null : asked.purpose,
            projectId: null,
            commitmentId: commitment?.id ?? null,
            kind: 'disbursement',
            ...inEuros(asked.amount, commitment?.original ? 'USD' : asked.currency, asked.rate, day),
            bookedOn: day,
            bookedOnPrecision: 'day',
            scope: null,
            countryShares: null,
            regionShares: null,
            overrun: null,
            advance: false,
            description: null,
            provenance: FIRST_HAND,
          },
          { ...given, budgetYear, years: this.years, commitment },
        );
        this.expenditures.push(booked.expenditure);
        this.replace(booked.commitment);
        this.keep(booked);
        return;
      }
      case 'release': {
        const commitment = nthOf(this.commitments, asked.on);
        if (!commitment) return;
        const instalments = [{ number: asked.number, amount: asked.amount }];
        const booked = releaseCommitment(
          commitment,
          { releasedOn: day, instalments, reason: 'Not needed', provenance: FIRST_HAND },
          this.years,
        );
        this.replace(booked.commitment);
        this.keep(booked);
        return;
      }
      case 'reschedule':
        this.reschedule(asked.on, asked.ahead, asked.parts, day);
        return;
      case 'close':
        this.close(day);
        return;
      case 'refund':
        this.refund(inEuros(asked.amount, asked.currency, asked.rate, day), asked.on, day);
        return;
      case 'reverse': {
        const expenditure = nthOf(this.expenditures, asked.on);
        if (!expenditure) return;
        const commitment = this.commitments.find(({ id }) => id === expenditure.commitmentId) ?? null;
        const booked = reverseExpenditure(
          {
            id: `reversal-${this.events.length}`,
            amount: asked.amount,
            bookedOn: day,
            reason: 'Booked wrongly',
            provenance: FIRST_HAND,
          },
          { expenditure, commitment, years: this.years },
        );
        this.expenditures[this.expenditures.indexOf(expenditure)] = booked.expenditure;
        this.replace(booked.commitment);
        this.keep({ ...booked, events: [...booked.commitmentEvents, ...booked.events] });
        return;
      }
    }
  }

  private reschedule(on: number, ahead: number, parts: number, day: string): void {
    const before = nthOf(this.commitments, on);
    const last = YEARS.at(-1) ?? 0;
    if (!before) return;
    const shares = splitCents(
      outstandingOn(before, day),
      Array.from({ length: parts + 1 }, (_, index) => ({ key: String(index), share: 1n })),
    );
    const instalments = [...shares.values()].map((part, index) => ({
      year: Math.min(last, yearOf(day) + ahead + index),
      dueOn: null,
      amount: part,
    }));
    const schedule = { changedOn: day, reason: 'Later', instalments, provenance: FIRST_HAND };
    const booked = rescheduleCommitment(before, schedule, this.years);
    this.replace(booked.commitment);
    this.keep(booked);
  }

  /** The first year that has ended and is not closed closes, whatever was left of it. */
  private close(day: string): void {
    const open = [...this.years.values()].map((book) => book.open).find((year) => year?.status === 'adopted');
    if (!open || yearOf(day) <= open.year) return;
    const { state } = closeBudgetYear(open, {
      closedOn: day,
      carryOverRequested: 0n,
      lapsed: appropriated(open) - open.paid,
      provenance: FIRST_HAND,
    });
    const unpaid = this.commitments.filter(({ openYears }) => openYears.includes(open.year));
    const moved = moveUnpaidInstalments(state, this.years, unpaid);
    for (const { commitment } of moved.commitments) this.replace(commitment);
    this.keep({ ...moved, events: moved.commitments.flatMap(({ events }) => events) });
  }

  private refund(back: ReturnType<typeof inEuros>, on: number, day: string): void {
    const expenditure = nthOf(this.expenditures, on);
    const budgetYear = this.years.get(yearOf(day))?.open;
    if (!expenditure || !budgetYear) return;
    const booked = recordRefund(
      {
        id: `refund-${this.events.length}`,
        expenditureId: expenditure.id,
        purpose: null,
        projectId: null,
        ...back,
        receivedOn: day,
        reason: 'Not spent',
        provenance: FIRST_HAND,
      },
      { budgetYear, years: this.years, expenditure, project: null },
    );
    this.expenditures[this.expenditures.indexOf(expenditure)] = booked.expenditure ?? expenditure;
    this.keep(booked);
  }

  private replace(commitment: Commitment | null): void {
    if (!commitment) return;
    this.commitments[this.commitments.findIndex(({ id }) => id === commitment.id)] = commitment;
  }

  private keep({ budgetYears, events }: ChangedYears & { readonly events: readonly NewEvent[] }): void {
    this.years = new Map([...this.years, ...budgetYears.map((open) => [open.year, { open, later: null }] as const)]);
    this.events.push(...events);
  }
}

/** Whatever there is, there is one. */
function nthOf<T>(things: readonly T[], index: number): T | null {
  return things[index % Math.max(things.length, 1)] ?? null;
}

function inEuros(units: bigint, ofCurrency: string, value: string, bookedOn: string) {
  const ofTheDay = ofCurrency === EURO ? null : { value, date: bookedOn, source: 'ECB' };
  return euroValueOf(
    { money: fromUnits(units, ofCurrency), rate: ofTheDay },
    { field: 'amount', year: yearOf(bookedOn), bookedOn, corporate: null },
  );
}

/** The gateway learns of the years, and then of everything that the service told. */
async function answers(events: readonly NewEvent[]) {
  const history = new History();
  history.tell(PolicyFrameworkPublished, framework.code, framework);
  for (const year of YEARS) {
    const firstDay = `${year}-01-01`;
    history.tell(BudgetYearOpened, year, {
      ...BudgetYearOpened.sample,
      year,
      framework: framework.code,
      // Every year is kept from the first booking on: silence before that would be unknown, which the rule never says.
      keptFrom: `${Math.min(...YEARS)}-01-01`,
    });
    history.tell(BudgetMutationRecorded, year, {
      ...BudgetMutationRecorded.sample,
      year,
      inForceFrom: firstDay,
      cash: toMoney(parseCents(CASH)),
    });
  }
  for (const { definition, data } of events) {
    const ids = data as { commitmentId?: string; expenditureId?: string; refundId?: string };
    const idOf = { commitments: ids.commitmentId, expenditures: ids.expenditureId, refunds: ids.refundId };
    history.tell(definition, idOf[definition.aggregate as keyof typeof idOf] ?? '', data);
  }
  return fold(new UnderspendProjection(), UNDERSPEND, history.events);
}

interface Due {
  readonly number: number;
  readonly year: number;
  open: bigint;
  paid: bigint;
}

/** This class moves each euro of each event by hand, with nothing of the code under test. */
class Replayed {
  private readonly promises = new Map<string, { readonly purpose: string; due: Due[] }>();
  private readonly paid: { year: number; purpose: string; cents: bigint }[] = [];

  constructor(events: readonly NewEvent[]) {
    for (const { definition, data } of events) this.replay(definition.type, data as never);
  }

  claims(year: number, purpose: string, runs: boolean): bigint {
    const paid = this.paid.filter((part) => part.year === year && part.purpose === purpose).map(({ cents }) => cents);
    const open = [...this.promises.values()]
      .filter((promise) => promise.purpose === purpose)
      .flatMap(({ due }) => due.filter((part) => part.year === year || (runs && part.year < year)))
      .map((part) => part.open);
    return [...paid, ...open].reduce((sum, cents) => sum + cents, 0n);
  }

  private replay(type: string, data: never): void {
    switch (type) {
      case CommitmentMade.type: {
        const { commitmentId, purpose, instalments } = data as EventData<typeof CommitmentMade>;
        const due = instalments.map(({ number = 0, year, amount: { value } }) => ({
          number,
          year,
          open: inCents(value),
          paid: 0n,
        }));
        this.promises.set(commitmentId, { purpose, due });
        return;
      }
      case CommitmentReleased.type: {
        const { commitmentId, instalments = [] } = data as EventData<typeof CommitmentReleased>;
        for (const part of instalments) {
          const due = this.dueOf(commitmentId).find(({ number }) => number === part.number);
          if (due) due.open -= inCents(part.amount.value);
        }
        return;
      }
      case CommitmentRescheduled.type: {
        const { commitmentId, instalments } = data as EventData<typeof CommitmentRescheduled>;
        const promise = this.promises.get(commitmentId);
        if (!promise) throw new Error(`${commitmentId} was rescheduled before it was made`);
        const paid = promise.due.reduce((sum, part) => sum + part.paid, 0n);
        promise.due = instalments.map(({ number, year, amount, released }) => ({
          number,
          year,
          open: inCents(amount.value) - inCents(released.value),
          paid: 0n,
        }));
        this.settle(commitmentId, paid);
        return;
      }
      case ExpenditureRecorded.type: {
        const { year, purpose, commitmentId, amount, commitmentValue } = data as EventData<typeof ExpenditureRecorded>;
        this.paid.push({ year, purpose, cents: inCents(amount.value) });
        this.settle(commitmentId, inCents((commitmentValue ?? amount).value));
        return;
      }
      case RefundReceived.type: {
        const { year, treatment, purpose, amount } = data as EventData<typeof RefundReceived>;
        if (treatment === 'netted') this.paid.push({ year, purpose, cents: -inCents(amount.value) });
        return;
      }
      case ExpenditureReversed.type: {
        const { year, purpose, commitmentId, amount, commitmentValue } = data as EventData<typeof ExpenditureReversed>;
        this.paid.push({ year, purpose, cents: -inCents(amount.value) });
        this.reopen(commitmentId, inCents((commitmentValue ?? amount).value));
        return;
      }
    }
  }

  private settle(commitmentId: string | null, cents: bigint): void {
    let left = cents;
    for (const part of this.dueOf(commitmentId)) {
      const settled = left < part.open ? left : part.open;
      part.open -= settled;
      part.paid += settled;
      left -= settled;
    }
  }

  private reopen(commitmentId: string | null, cents: bigint): void {
    let left = cents;
    for (const part of this.dueOf(commitmentId).reverse()) {
      const reopened = left < part.paid ? left : part.paid;
      part.open += reopened;
      part.paid -= reopened;
      left -= reopened;
    }
  }

  /** The oldest instalment comes first. */
  private dueOf(commitmentId: string | null): Due[] {
    return [...(this.promises.get(commitmentId ?? '')?.due ?? [])].sort(
      (a, b) => a.year - b.year || a.number - b.number,
    );
  }
}

const inCents = (value: string) => BigInt(value.replace('.', ''));
const dayAfter = (day: string, days: number) => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
};

describe('whatever is promised, paid, released and taken back', () => {
  const holds = (check: (service: Service, day: string) => void | Promise<void>) =>
    fc.assert(
      fc.asyncProperty(commands, async (asked) => {
        const service = new Service();
        let day = '2010-01-01';
        for (const { command: next, daysLater } of asked) {
          day = dayAfter(day, daysLater);
          if (day > '2012-12-31') break;
          service.carryOut(next, day);
        }
        await check(service, day > '2012-12-31' ? '2012-12-31' : day);
      }),
      { numRuns: 500 },
    );

  it('what the service guards is what the gateway answers, and what the events add up to', () =>
    holds(async ({ years, events }, day) => {
      const view = await answers(events);
      const replayed = new Replayed(events);
      for (const year of YEARS) {
        const runs = yearOf(day) === year;
        const guarded = claimsOn(years, year, runs);
        const { priorities } = underspendAnalysis(view, current, year, day, EVERY_SCOPE);
        for (const { code, legallyCommitted } of priorities) {
          const claims = formatCents(amountFor(code, guarded));
          expect([year, code, legallyCommitted && formatCents(legallyCommitted.cents)]).toEqual([year, code, claims]);
          expect([year, code, formatCents(replayed.claims(year, code, runs))]).toEqual([year, code, claims]);
        }
      }
    }));

  it('the instalments of a commitment add up to its euro value, whatever its currency', () =>
    holds(({ commitments }) => {
      for (const { value, instalments } of commitments) {
        expect(sumCents(instalments.map((instalment) => instalment.amount))).toBe(value);
      }
    }));

  it('no purpose is paid from what is set apart for another, and no year pays more than it has', () =>
    holds(({ years }) => {
      for (const { open } of years.values()) {
        if (!open) continue;
        const above = open.paidByPurpose.map(({ purpose: code, amount: paid }) => {
          const own = amountFor(code, open.earmarks);
          return paid > own ? paid - own : 0n;
        });
        expect(sumCents(above)).toBeLessThanOrEqual(appropriated(open) - earmarked(open));
        expect(open.paid).toBe(sumCents(open.paidByPurpose.map(({ amount: paid }) => paid)));
        expect(open.openInstalments.every(({ amount: left }) => left >= 0n)).toBe(true);
      }
    }));
});
