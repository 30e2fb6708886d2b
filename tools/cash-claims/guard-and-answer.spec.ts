import {
  BudgetMutationRecorded,
  BudgetYearOpened,
  CommitmentMade,
  CommitmentReleased,
  type EventData,
  ExpenditureRecorded,
  ExpenditureReversed,
  type NewEvent,
  PolicyFrameworkPublished,
} from '@imd/contracts';
import { DomainError, FIRST_HAND, formatCents, parseCents, sumCents, toMoney, yearOf } from '@imd/kernel';
import fc from 'fast-check';
import { appropriated, earmarked } from '../../apps/budget/src/domain/budget-room';
import { anAdoptedYear, framework, globalProject, withEarmark } from '../../apps/budget/src/domain/budget-year.fixture';
import { makeCommitment, releaseCommitment, type Commitment } from '../../apps/budget/src/domain/commitment';
import { recordExpenditure, reverseExpenditure, type Expenditure } from '../../apps/budget/src/domain/expenditure';
import { amountFor } from '../../apps/budget/src/domain/purpose-amount';
import { claimsOn, type ChangedYears, type YearBooks } from '../../apps/budget/src/domain/year-books';
import { EVERY_SCOPE } from '../../apps/gateway/src/answers/scopes.fixture';
import { fold, History } from '../../apps/gateway/src/figures/folded-events.fixture';
import { current } from '../../apps/gateway/src/sources/source.fixture';
import { underspendAnalysis } from '../../apps/gateway/src/underspend-analysis/underspend-analysis';
import { UnderspendProjection } from '../../apps/gateway/src/underspend-analysis/underspend-analysis.projection';

const YEARS = [2010, 2011, 2012];
const PURPOSES = ['diaspora', 'remittances', 'return-and-reintegration'];
const CASH = '100.00';
const EARMARK = '30.00';

const amount = fc.bigInt({ min: 1n, max: parseCents('60') });
const nth = fc.nat({ max: 8 });
const purpose = fc.constantFrom(...PURPOSES);
const command = fc.oneof(
  fc.record({
    kind: fc.constant('commit' as const),
    purpose,
    instalments: fc.array(fc.record({ ahead: fc.nat({ max: 2 }), amount }), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('pay' as const), purpose, amount, on: fc.option(nth, { freq: 8 }) }),
  fc.record({ kind: fc.constant('release' as const), amount, on: nth, number: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ kind: fc.constant('reverse' as const), amount, on: nth }),
);
type Command = typeof command extends fc.Arbitrary<infer T> ? T : never;

/** Commands come in the order of their days, some of them on the same day. */
const commands = fc.array(fc.record({ command, daysLater: fc.nat({ max: 90 }) }), { minLength: 1, maxLength: 40 });

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
        const booked = makeCommitment(
          {
            id: `commitment-${this.commitments.length}`,
            projectId: project.projectId,
            purpose: asked.purpose,
            madeOn: day,
            value: sumCents(instalments.map((instalment) => instalment.amount)),
            instalments,
            exemption: null,
            provenance: FIRST_HAND,
          },
          { ...given, years: this.years },
        );
        this.commitments.push(booked.commitment);
        this.keep(booked);
        return;
      }
      case 'pay': {
        const commitment = asked.on === null ? null : (this.commitments[asked.on] ?? null);
        const budgetYear = this.years.get(yearOf(day))?.open;
        if (!budgetYear) return;
        const booked = recordExpenditure(
          {
            id: `expenditure-${this.expenditures.length}`,
            purpose: commitment ? null : asked.purpose,
            projectId: null,
            commitmentId: commitment?.id ?? null,
            kind: 'disbursement',
            amount: asked.amount,
            bookedOn: day,
            bookedOnPrecision: 'day',
            scope: null,
            countryShares: null,
            overrun: null,
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
        const commitment = this.commitments[asked.on];
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
      case 'reverse': {
        const expenditure = this.expenditures[asked.on];
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
        this.expenditures[asked.on] = booked.expenditure;
        this.replace(booked.commitment);
        this.keep(booked);
        return;
      }
    }
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

/** The gateway learns of the years, and then of everything that the service told. */
async function answers(events: readonly NewEvent[]) {
  const history = new History();
  history.tell(PolicyFrameworkPublished, framework.code, framework);
  for (const year of YEARS) {
    history.tell(BudgetYearOpened, year, { ...BudgetYearOpened.sample, year, framework: framework.code });
    history.tell(BudgetMutationRecorded, year, {
      ...BudgetMutationRecorded.sample,
      year,
      cash: toMoney(parseCents(CASH)),
    });
  }
  for (const { definition, data } of events) {
    const { commitmentId, expenditureId } = data as { commitmentId?: string; expenditureId?: string };
    history.tell(
      definition,
      (definition.aggregate === 'expenditures' ? expenditureId : commitmentId) ?? '',
      data as never,
    );
  }
  return fold(new UnderspendProjection(), history.events);
}

/** This class moves each euro of each event by hand, with nothing of the code under test. */
class Replayed {
  private readonly promises = new Map<
    string,
    { purpose: string; due: { year: number; open: bigint; paid: bigint }[] }
  >();
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
        const due = instalments.map(({ year, amount: { value } }) => ({ year, open: inCents(value), paid: 0n }));
        this.promises.set(commitmentId, { purpose, due });
        return;
      }
      case CommitmentReleased.type: {
        const { commitmentId, instalments = [] } = data as EventData<typeof CommitmentReleased>;
        for (const {
          number,
          amount: { value },
        } of instalments) {
          const part = this.promises.get(commitmentId)?.due[number - 1];
          if (part) part.open -= inCents(value);
        }
        return;
      }
      case ExpenditureRecorded.type: {
        const {
          year,
          purpose,
          commitmentId,
          amount: { value },
        } = data as EventData<typeof ExpenditureRecorded>;
        this.paid.push({ year, purpose, cents: inCents(value) });
        const oldestFirst = [...(this.promises.get(commitmentId ?? '')?.due ?? [])].sort((a, b) => a.year - b.year);
        for (let left = inCents(value), at = 0; left > 0n && oldestFirst[at]; at += 1) {
          const part = oldestFirst[at]!;
          const settled = left < part.open ? left : part.open;
          part.open -= settled;
          part.paid += settled;
          left -= settled;
        }
        return;
      }
      case ExpenditureReversed.type: {
        const {
          year,
          purpose,
          commitmentId,
          amount: { value },
        } = data as EventData<typeof ExpenditureReversed>;
        this.paid.push({ year, purpose, cents: -inCents(value) });
        const latestFirst = [...(this.promises.get(commitmentId ?? '')?.due ?? [])]
          .sort((a, b) => a.year - b.year)
          .reverse();
        for (let left = inCents(value), at = 0; left > 0n && latestFirst[at]; at += 1) {
          const part = latestFirst[at]!;
          const reopened = left < part.paid ? left : part.paid;
          part.open += reopened;
          part.paid -= reopened;
          left -= reopened;
        }
        return;
      }
    }
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
      { numRuns: 200 },
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
