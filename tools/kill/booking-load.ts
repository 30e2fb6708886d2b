import { setTimeout as delay } from 'node:timers/promises';
import { toMoney } from '@imd/kernel';
import { request } from 'undici';
import type { ProtectedService } from '../issuer/access-tokens';

const TICK_MS = 25;
const ANSWER_TIMEOUT_MS = 15_000;
/** An answer that stayed unknown is asked for this long. */
const SETTLE_WITHIN_MS = 90_000;
const RETRIES_AT_ONCE = 32;
/** More requests would only wait in line: a platform that does not keep up is loaded with as much as it can take. */
const MOST_IN_FLIGHT = 200;

export interface Counts {
  readonly sent: number;
  readonly accepted: number;
  readonly unknown: number;
}

/**
 * The load books expenditures at a steady rate, while the platform is killed and started. An expenditure that was
 * answered with 201 must be counted exactly once; one that was answered with 503 or not at all is unknown until it is
 * asked again under its key.
 */
export class BookingLoad {
  /** The idempotency key maps to cents. */
  private readonly unknown = new Map<string, bigint>();
  /** The expenditure id maps to cents. */
  readonly accepted = new Map<string, bigint>();
  private readonly inFlight = new Set<Promise<void>>();
  private readonly unexpected: string[] = [];
  private sent = 0;
  private running: Promise<void> | null = null;
  private stopping = false;

  constructor(
    private readonly gateway: ProtectedService,
    private readonly year: number,
    private readonly perSecond: number,
    /** Keys of different loads never meet. */
    private readonly name: string,
  ) {}

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
    return { sent: this.sent, accepted: this.accepted.size, unknown: this.unknown.size };
  }

  sum(): bigint {
    return [...this.accepted.values()].reduce((sum, cents) => sum + cents, 0n);
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
      await Promise.all(again.map(([key, cents]) => this.book(key, cents)));
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
    this.sent += 1;
    // Amounts differ, so that one lost and another counted twice do not add up by chance.
    const cents = 1n + BigInt((this.sent * 7_919) % 10_007);
    const answered = this.book(`${this.name}-${this.sent}`, cents).finally(() => this.inFlight.delete(answered));
    this.inFlight.add(answered);
  }

  private async book(key: string, cents: bigint): Promise<void> {
    this.unknown.set(key, cents);
    const answer = await this.ask(key, cents);
    if (answer === null || answer.status === 503) return;
    this.unknown.delete(key);
    if (answer.status === 201) this.accepted.set((answer.body as { id: string }).id, cents);
    else this.unexpected.push(`${answer.status} ${JSON.stringify(answer.body)}`);
  }

  private async ask(key: string, cents: bigint): Promise<{ status: number; body: unknown } | null> {
    try {
      const { statusCode, body } = await request(`${this.gateway.url}/v1/budgets/${this.year}/expenditures`, {
        method: 'POST',
        headers: {
          ...(await this.gateway.authorization()),
          'content-type': 'application/json',
          'idempotency-key': key,
        },
        body: JSON.stringify({
          purpose: 'circular-migration',
          kind: 'disbursement',
          amount: toMoney(cents),
          bookedOn: `${this.year}-06-30`,
        }),
        headersTimeout: ANSWER_TIMEOUT_MS,
        bodyTimeout: ANSWER_TIMEOUT_MS,
      });
      return { status: statusCode, body: await body.json() };
    } catch {
      return null;
    }
  }
}
