import { splitCents, sumCents } from '@imd/kernel';
import { ASSUMPTIONS } from './assumptions';
import type { Draws } from './draws';

export interface Month {
  readonly due: bigint;
  readonly paid: bigint;
}

/** The year as it is for one partner. */
export interface Conditions {
  /** The share that is delivered of what was planned. */
  readonly delivery: number;
  /** The chance that a claim comes late. */
  readonly late: number;
  /** What all deliver is multiplied by this: 1 but in a regime change. */
  readonly regime: number;
}

interface Planned {
  readonly id: string;
  readonly place: string;
  readonly partner: string;
  readonly priority: string;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly startMonth: number;
  /** The plan of a whole year. */
  readonly annual: bigint;
}

interface Claim {
  readonly month: number;
  readonly amount: bigint;
}

export interface Grant extends Planned {
  readonly kind: 'grant';
  readonly instalmentsInAYear: number;
  /** Claims of last year's work that arrive in this year. */
  readonly lateClaims: readonly Claim[];
  /** What is left of last year's work and still to be done. */
  readonly behind: bigint;
  /** What was paid last December of this year's first instalment. */
  readonly paidAhead: bigint;
}

export interface DemandScheme extends Planned {
  readonly kind: 'demand';
  /** Cents for one person as the scheme budgets it. */
  readonly price: bigint;
  /** The part of the budgeted length, and so of the price, that a person takes up. */
  readonly length: number;
  /** So many people would come in a month if all knew of the scheme and its price were as planned. */
  readonly wanted: number;
  /** So many came in a month by the end of last year. */
  readonly volume: number;
}

export type Project = Grant | DemandScheme;

export interface Outcome {
  readonly months: readonly Month[];
  /** `null` after the end of the project: what is still open then is released. */
  readonly next: Project | null;
}

/** Open work falls due again in this month, when the accounts of the old year are settled. */
const SETTLEMENT = 3;
const DECEMBER = 12;
const NEVER = 13;
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

export function shareOf(amount: bigint, share: number): bigint {
  return (amount * BigInt(Math.round(share * 1_000_000))) / 1_000_000n;
}

function evenly(amount: bigint, months: readonly number[]): Claim[] {
  const shares = months.map((month) => ({ key: String(month).padStart(2, '0'), share: 1n }));
  return [...splitCents(amount, shares)].map(([month, part]) => ({ month: Number(month), amount: part }));
}

function amountIn(month: number, claims: readonly Claim[]): bigint {
  return sumCents(claims.filter((claim) => claim.month === month).map(({ amount }) => amount));
}

/** After the last year of a grant there are none: only what is open is still paid. */
export function instalments(grant: Grant, year: number): Claim[] {
  if (year > grant.lastYear) return [];
  const interval = 12 / grant.instalmentsInAYear;
  const months = MONTHS.filter((month) => (month - grant.startMonth) % interval === 0);
  const running = months.filter((month) => year > grant.firstYear || month >= grant.startMonth);
  const [first, ...others] = evenly((grant.annual * BigInt(running.length)) / BigInt(months.length), running);
  return first === undefined ? [] : [{ ...first, amount: first.amount - grant.paidAhead }, ...others];
}

export function grantYear(grant: Grant, year: number, conditions: Conditions, draws: Draws): Outcome {
  const { amendment, cancellation, lateStart, lateStartMonths, midYear } = ASSUMPTIONS;
  const planned = instalments(grant, year);
  const cancelledFrom = draws.chance(cancellation) ? draws.whole(midYear.low, midYear.high) : NEVER;
  const amendedFrom = draws.chance(amendment.chance) ? draws.whole(midYear.low, midYear.high) : NEVER;
  const factor = draws.between(amendment.low, amendment.high);
  const delay =
    year === grant.firstYear && draws.chance(lateStart) ? draws.whole(lateStartMonths.low, lateStartMonths.high) : 0;

  const work = planned.map(({ month, amount }) => ({
    month: month + delay,
    amount: month >= amendedFrom ? shareOf(amount, factor) : amount,
  }));
  const begun = [...work, { month: SETTLEMENT, amount: grant.behind }].filter(({ month }) => month <= DECEMBER);
  const notBegun = sumCents(work.filter(({ month }) => month > DECEMBER).map(({ amount }) => amount));
  const claimed = begun.map((due) => claimOf(due, conditions, draws));
  const claims = [...grant.lateClaims, ...claimed.map(({ claim }) => claim)];

  const paid = MONTHS.map((month) => (month < cancelledFrom ? amountIn(month, claims) : 0n));
  const stillOpen = sumCents([...grant.lateClaims.map(({ amount }) => amount), grant.behind]);
  const due = [...planned, { month: SETTLEMENT, amount: stillOpen }];
  const months = lessRefunds(paid, cancelledFrom, draws).map((net, index) => ({
    due: amountIn(index + 1, due),
    paid: net,
  }));
  if (cancelledFrom !== NEVER || year > grant.lastYear) return { months, next: null };

  const next = {
    ...grant,
    annual: amendedFrom === NEVER ? grant.annual : shareOf(grant.annual, factor),
    lateClaims: claims
      .filter(({ month, amount }) => month > DECEMBER && amount > 0n)
      .map(({ month, amount }) => ({ month: month - 12, amount })),
    behind: notBegun + sumCents(claimed.map(({ behind }) => behind)),
    paidAhead: 0n,
  };
  const over = year === grant.lastYear && next.behind === 0n && next.lateClaims.length === 0;
  return { months, next: over ? null : next };
}

/** The partner claims what it delivered, in time or late; of what it did not deliver, a part is done next year. */
function claimOf(due: Claim, { delivery, late, regime }: Conditions, draws: Draws) {
  const { deliveryOfAnInstalment, doneLater, hastened, lateMonths } = ASSUMPTIONS;
  const delivered = Math.min(1, Math.max(0, draws.normal(delivery, deliveryOfAnInstalment)));
  const amount = shareOf(due.amount, delivered * regime);
  const arrival = due.month + (draws.chance(late) ? draws.whole(lateMonths.low, lateMonths.high) : 0);
  const soonAfter = arrival > DECEMBER && arrival <= DECEMBER + hastened.months;
  const month = soonAfter && draws.chance(hastened.chance) ? DECEMBER : arrival;
  const missing = due.amount - amount;
  return { claim: { month, amount }, behind: missing > 0n ? shareOf(missing, doneLater) : 0n };
}

/** Only money that comes back within the year nets: later it is a receipt of the later year, and no part of `paid`. */
function lessRefunds(paid: readonly bigint[], cancelledFrom: number, draws: Draws): bigint[] {
  const { refund, refundShare, returnedOnCancellation } = ASSUMPTIONS;
  const cancelled = cancelledFrom !== NEVER;
  const range = cancelled ? returnedOnCancellation : refundShare;
  if (!cancelled && !draws.chance(refund)) return [...paid];
  const month = cancelled ? Math.min(DECEMBER, cancelledFrom + 2) : draws.whole(SETTLEMENT, DECEMBER);
  const returned = shareOf(sumCents(paid.slice(0, month - 1)), draws.between(range.low, range.high));
  return paid.map((amount, index) => (index + 1 === month ? amount - returned : amount));
}

/** Payments are volume × price: people come as the scheme becomes known, and as its price tempts them. */
export function demandYear(scheme: DemandScheme, year: number, conditions: Conditions, draws: Draws): Outcome {
  const { cancellation, lateStart, lateStartMonths, midYear, priceDrift, reactionToPrice, wordOfMouth } = ASSUMPTIONS;
  const begins = year === scheme.firstYear ? scheme.startMonth : 1;
  const running = MONTHS.filter((month) => month >= begins);
  const due = evenly((scheme.annual * BigInt(running.length)) / 12n, running);
  const delay =
    year === scheme.firstYear && draws.chance(lateStart) ? draws.whole(lateStartMonths.low, lateStartMonths.high) : 0;
  const cancelledFrom = draws.chance(cancellation) ? draws.whole(midYear.low, midYear.high) : NEVER;
  const drift = draws.normal(priceDrift.mean, priceDrift.deviation);

  let { volume } = scheme;
  let level = 1;
  const months = MONTHS.map((month) => {
    level *= 1 + draws.normal(drift, priceDrift.month);
    const wanted = scheme.wanted * conditions.delivery * (1 + reactionToPrice * (level - 1));
    const open = month >= begins + delay && month < cancelledFrom;
    if (open) volume += wordOfMouth * (wanted - volume);
    const people = Math.max(0, Math.round(conditions.regime * draws.normal(volume, Math.sqrt(volume))));
    const price = shareOf(scheme.price, level * scheme.length);
    return { due: amountIn(month, due), paid: open ? BigInt(people) * price : 0n };
  });
  if (cancelledFrom !== NEVER || year === scheme.lastYear) return { months, next: null };
  const price = shareOf(scheme.price, level);
  return { months, next: { ...scheme, annual: nextPlan(scheme, months, level), price, volume } };
}

function nextPlan({ annual }: DemandScheme, months: readonly Month[], priceLevel: number): bigint {
  const planned = sumCents(months.map(({ due }) => due));
  const paid = sumCents(months.map(({ paid: amount }) => amount));
  const part = 1 + ASSUMPTIONS.planLearns * (Number(paid) / Number(planned) - 1);
  return shareOf(annual, part * priceLevel);
}
