import { setTimeout as delay } from 'node:timers/promises';
import { toMoney } from '@imd/kernel';
import { request } from 'undici';
import type { ProtectedService } from '../issuer/access-tokens';
import { PURPOSE } from '../platform-under-test/budget-year';
import { OpenBooks, PROJECT, sumOf, type Books } from './books';

const TICK_MS = 25;
const ANSWER_TIMEOUT_MS = 15_000;
/** An answer that stayed unknown is asked for this long. */
const SETTLE_WITHIN_MS = 90_000;
const RETRIES_AT_ONCE = 32;
/** More requests would only wait in line: a platform that does not keep up is loaded with as much as it can take. */
const MOST_IN_FLIGHT = 200;

/** Such an answer is not the last one: a refusal that may end by itself, or of a token while a clock is wrong. */
const isToAskAgain = ({ status, body }: Answered) =>
  status === 401 || (body as { retryable?: boolean }).retryable === true;

const WITHOUT_PROJECT = ['expenditure', 'expenditure', 'expenditure', 'reversal'] as const;
const WITH_PROJECT = [
  ...WITHOUT_PROJECT,
  'commitment',
  'project expenditure',
  'release',
  'project expenditure',
] as const;
type Turn = (typeof WITH_PROJECT)[number];

interface Booking {
  readonly path: string;
  readonly body: object;
  /** The books change so once it is accepted. */
  readonly note: (id: string) => void;
}

interface Answered {
  readonly status: number;
  readonly body: unknown;
}

interface TakenBack {
  readonly id: string;
  readonly cents: bigint;
}

export interface Counts {
  readonly sent: number;
  readonly accepted: number;
  readonly unknown: number;
}

/**
 * The load books at a steady rate, while the platform is killed and started: expenditures and reversals, and where
 * there is a project also on that, with commitments and releases. What was answered with 201 must be counted exactly
 * once; one that was answered with 503 or not at all is unknown until it is asked again under its key.
 */
export class BookingLoad {
  /** The idempotency key maps to its booking. */
  private readonly unknown = new Map<string, Booking>();
  private readonly open = new OpenBooks();
  private readonly toReverse: (TakenBack & { readonly onProject: boolean })[] = [];
  private readonly toRelease: TakenBack[] = [];
  private readonly inFlight = new Set<Promise<void>>();
  private readonly unexpected: string[] = [];
  private readonly turns: readonly Turn[];
  private sent = 0;
  private accepted = 0;
  private running: Promise<void> | null = null;
  private stopping = false;

  constructor(
    private readonly gateway: ProtectedService,
    private readonly year: number,
    private readonly perSecond: number,
    /** Keys of different loads never meet. */
    private readonly name: string,
    { withProject = false } = {},
  ) {
    this.turns = withProject ? WITH_PROJECT : WITHOUT_PROJECT;
  }

  start(): void {
    this.stopping = false;
    this.running = this.run();
  }

  async runFor(milliseconds: number): Promise<void> {
    this.start();
    await delay(milliseconds);
    await this.stop();
  }

  /** The load stops sending and waits for the answers that are under way. */
  async stop(): Promise<void> {
    this.stopping = true;
    await this.running;
    await Promise.all(this.inFlight);
  }

  counts(): Counts {
    return { sent: this.sent, accepted: this.accepted, unknown: this.unknown.size };
  }

  /** All that was accepted. */
  get books(): Books {
    return this.open;
  }

  /** The sum of expenditures less reversals. */
  sum(): bigint {
    return sumOf(this.open.expenditures);
  }

  /**
   * The load asks again under the same keys until every answer is definite.
   * @throws Error when one stays unknown, or any was refused although the year has money
   */
  async settle(): Promise<void> {
    const deadline = Date.now() + SETTLE_WITHIN_MS;
    while (this.unknown.size > 0) {
      if (Date.now() > deadline) throw new Error(`${this.unknown.size} answers stayed unknown`);
      const again = [...this.unknown].slice(0, RETRIES_AT_ONCE);
      await Promise.all(again.map(([key, booking]) => this.book(key, booking)));
      if (again.every(([key]) => this.unknown.has(key))) await delay(250);
    }
    if (this.unexpected.length > 0)
      throw new Error(`Refused without a reason to: ${this.unexpected.slice(0, 3).join('\n')}`);
  }

  private async run(): Promise<void> {
    let due = this.sent;
    let before = performance.now();
    while (!this.stopping) {
      const now = performance.now();
      due += ((now - before) / 1_000) * this.perSecond;
      before = now;
      while (this.sent < Math.floor(due) && this.inFlight.size < MOST_IN_FLIGHT) this.sendNext();
      due = Math.min(due, this.sent + 1);
      await delay(TICK_MS);
    }
  }

  private sendNext(): void {
    const turn = this.turns[this.sent % this.turns.length] ?? 'expenditure';
    this.sent += 1;
    // Amounts differ, so that one lost and another counted twice do not add up by chance.
    const cents = 2n + BigInt((this.sent * 7_919) % 10_007);
    const key = `${this.name}-${this.sent}`;
    const answered = this.book(key, this.booking(turn, cents)).finally(() => this.inFlight.delete(answered));
    this.inFlight.add(answered);
  }

  private booking(turn: Turn, cents: bigint): Booking {
    if (turn === 'commitment') return this.commitment(cents);
    const taken = turn === 'reversal' ? this.toReverse.shift() : undefined;
    if (taken) return this.reversal(taken);
    const released = turn === 'release' ? this.toRelease.shift() : undefined;
    if (released) return this.release(released);
    return this.expenditure(cents, turn === 'project expenditure');
  }

  private expenditure(cents: bigint, onProject: boolean): Booking {
    return {
      path: `budgets/${this.year}/expenditures`,
      body: {
        purpose: PURPOSE,
        kind: 'disbursement',
        amount: toMoney(cents),
        bookedOn: `${this.year}-06-30`,
        ...(onProject && { project: PROJECT }),
      },
      note: (id) => {
        this.open.add('expenditures', id, cents);
        if (onProject) this.open.add('country', id, cents);
        this.toReverse.push({ id, cents: cents / 2n, onProject });
      },
    };
  }

  private reversal({ id, cents, onProject }: (typeof this.toReverse)[number]): Booking {
    return {
      path: `budgets/${this.year}/expenditures/${id}/reversals`,
      body: { amount: toMoney(cents), bookedOn: `${this.year}-07-31`, reason: 'Booked too much' },
      note: () => {
        this.open.add('expenditures', id, -cents);
        if (onProject) this.open.add('country', id, -cents);
      },
    };
  }

  private commitment(cents: bigint): Booking {
    return {
      path: 'commitments',
      body: {
        project: PROJECT,
        purpose: PURPOSE,
        madeOn: `${this.year}-02-01`,
        value: toMoney(cents),
        instalments: [{ year: this.year, amount: toMoney(cents) }],
      },
      note: (id) => {
        this.open.add('commitments', id, cents);
        this.toRelease.push({ id, cents: cents / 2n });
      },
    };
  }

  private release({ id, cents }: TakenBack): Booking {
    return {
      path: `commitments/${id}/releases`,
      body: {
        releasedOn: `${this.year}-09-01`,
        instalments: [{ number: 1, amount: toMoney(cents) }],
        reason: 'Less is needed',
      },
      note: () => this.open.add('commitments', id, -cents),
    };
  }

  private async book(key: string, booking: Booking): Promise<void> {
    this.unknown.set(key, booking);
    const answer = await this.ask(key, booking);
    if (answer === null || isToAskAgain(answer)) return;
    this.unknown.delete(key);
    if (answer.status !== 201) {
      this.unexpected.push(`${booking.path}: ${answer.status} ${JSON.stringify(answer.body)}`);
      return;
    }
    this.accepted += 1;
    booking.note((answer.body as { id: string }).id);
  }

  private async ask(key: string, { path, body: sent }: Booking): Promise<Answered | null> {
    try {
      const { statusCode, body } = await request(`${this.gateway.url}/v1/${path}`, {
        method: 'POST',
        headers: {
          ...(await this.gateway.authorization()),
          'content-type': 'application/json',
          'idempotency-key': key,
        },
        body: JSON.stringify(sent),
        headersTimeout: ANSWER_TIMEOUT_MS,
        bodyTimeout: ANSWER_TIMEOUT_MS,
      });
      return { status: statusCode, body: await body.json() };
    } catch {
      return null;
    }
  }
}
