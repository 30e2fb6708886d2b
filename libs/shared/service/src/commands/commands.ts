import { DomainError, invalid, unavailable, type Clock } from '@imd/kernel';
import {
  addToOutbox,
  CLOSING_DAY,
  closingDay,
  outboxDocument,
  RecordLimit,
  recordSize,
  type ConsistencyToken,
  type Failpoint,
  failpointOf,
  type OutboxDocument,
  stampAfter,
} from '@imd/messaging';
import {
  Database,
  inTransaction,
  isDatabaseError,
  isDuplicateKey,
  serviceStarting,
  UnitOfWork,
  type Stage,
} from '@imd/mongo';
import { Inject, Injectable } from '@nestjs/common';
import type { ClientSession } from 'mongodb';
import type { CommandContext } from '../http/command-context';
import { ServiceConfig } from '../config/service-config';
import { PlatformSettings } from '../platform-settings';
import { Readiness } from '../readiness';
import { CLOCK } from '../tokens';
import { CatchingUp } from './catching-up';
import { CompletedCommand, type CommandAnswer } from './command-answer';
import { idempotencyKeyId, idempotencyKeys, remember, replay, requestHashOf } from './idempotency';
import type { UseCase } from './use-case';

/**
 * At most this many commands share a transaction: enough to make one hot document cheap, few enough to keep a retry
 * short.
 */
const GROUP = 32;
/** A longer queue means that the database does not keep up; callers are told to come back. */
const MOST_WAITING = 2_000;

export const serviceOverloaded = unavailable('service-overloaded', 'Too many commands are waiting; ask again later');

export const eventTooLarge = invalid(
  'event-too-large',
  'Everything that one command changes must fit in an event that the broker takes',
  (bytes: number, most: number) => ({ bytes, most }),
);

export const storeBehindTopic = unavailable(
  'store-behind-topic',
  'The service has lost events that its topic still has, and takes no commands until an operator has recovered it',
);

interface Outcome {
  readonly answer: CommandAnswer;
  readonly token: ConsistencyToken;
  /** The answer is that of an earlier request under the same key. */
  readonly replayed: boolean;
}

interface Job {
  readonly context: CommandContext;
  readonly useCase: UseCase;
  readonly keyId: string | null;
  readonly requestHash: string;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: unknown) => void;
}

type Settled = { readonly job: Job; readonly outcome: Outcome } | { readonly job: Job; readonly refusal: unknown };

/**
 * Commands that wait at the same time share one transaction (group commit), since every booking of a year changes that
 * year's document; each is decided on its own, and a refused one leaves no trace, not even of its key.
 */
@Injectable()
export class Commands {
  private readonly waiting: Job[] = [];
  private working = false;
  private readonly failpoint: Failpoint;

  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly settings: PlatformSettings,
    private readonly readiness: Readiness,
    private readonly recordLimit: RecordLimit,
    private readonly catchingUp: CatchingUp,
    { IMD_FAILPOINT }: ServiceConfig,
  ) {
    this.failpoint = failpointOf(IMD_FAILPOINT);
  }

  /**
   * @throws DomainError as the use case refuses; `outcome-unknown` (503) when the database did not answer in time: the
   * same idempotency key gives the definite answer later
   */
  async execute(context: CommandContext, useCase: UseCase): Promise<CompletedCommand> {
    if (this.readiness.behind) throw storeBehindTopic();
    if (!this.readiness.isStarted) throw serviceStarting();
    const reached = await this.catchingUp.reached(context.token, context.scopes);
    if (this.waiting.length >= MOST_WAITING) throw serviceOverloaded();
    const { answer, token, replayed } = await new Promise<Outcome>((resolve, reject) => {
      this.waiting.push({
        context,
        useCase,
        keyId: idempotencyKeyId(context),
        requestHash: requestHashOf(context),
        resolve,
        reject,
      });
      void this.work();
    });
    return new CompletedCommand(answer, token, reached, replayed);
  }

  private async work(): Promise<void> {
    if (this.working) return;
    this.working = true;
    while (this.waiting.length > 0) await this.runGroup(this.waiting.splice(0, GROUP));
    this.working = false;
  }

  /** @returns why the database could not be reached; null when it was */
  private async runGroup(group: readonly Job[], again = false): Promise<DomainError | null> {
    try {
      const all = await inTransaction(this.database.client, (session) => this.runTogether(session, group));
      this.failpoint('command-after-commit');
      for (const settled of all) {
        if ('outcome' in settled) settled.job.resolve(settled.outcome);
        else settled.job.reject(settled.refusal);
      }
      return null;
    } catch (error) {
      const unreachable = error instanceof DomainError && error.kind === 'unavailable' ? error : null;
      if (group.length > 1 && !unreachable) return this.runOneByOne(group);
      // Another process used the key after this transaction began; this process can read it now.
      if (isDuplicateKey(error) && !again) return this.runGroup(group, true);
      for (const { reject } of group) reject(error);
      // Each command that waits for a database that does not answer would wait as long again.
      if (unreachable) for (const { reject } of this.waiting.splice(0)) reject(error);
      return unreachable;
    }
  }

  /**
   * One command spoils the transaction, such as one whose key another process used a moment ago. Alone, each command
   * gets the outcome that is its own.
   */
  private async runOneByOne(group: readonly Job[]): Promise<DomainError | null> {
    let unreachable: DomainError | null = null;
    for (const job of group) {
      if (unreachable) job.reject(unreachable);
      else unreachable = await this.runGroup([job]);
    }
    return unreachable;
  }

  private async runTogether(session: ClientSession, group: readonly Job[]): Promise<Settled[]> {
    const unit = new UnitOfWork(this.database.db, session);
    const prepared = await Promise.all(group.map((job) => prepare(job, unit.stage())));
    const outbox: OutboxDocument[] = [];
    const settled: Settled[] = [];
    for (const { job, stage, failure } of prepared) {
      if (isDatabaseError(failure)) throw failure;
      if (failure !== null) {
        settled.push({ job, refusal: failure });
        continue;
      }
      try {
        const { outcome, records } = this.decide(job, stage);
        stage.accept();
        outbox.push(...records);
        settled.push({ job, outcome });
      } catch (refusal) {
        settled.push({ job, refusal });
      }
    }
    await unit.flush();
    await addToOutbox(this.database.db, session, outbox);
    this.failpoint('command-before-commit');
    return settled;
  }

  private decide(
    { context, useCase, keyId, requestHash }: Job,
    stage: Stage,
  ): { outcome: Outcome; records: OutboxDocument[] } {
    const used = stage.get(idempotencyKeys, keyId);
    if (used) return { outcome: { ...replay(used, requestHash), replayed: true }, records: [] };
    const now = stampAfter(stage.get(closingDay, CLOSING_DAY), this.clock.now());
    const answer = useCase.decide(stage, { ...context, now });
    const { actor, traceparent } = context;
    const { source, topicPrefix } = this.settings;
    const { incarnation } = this.readiness;
    const records = stage
      .appended()
      .map(({ event, subject, version }) =>
        outboxDocument(event, subject, version, { source, topicPrefix, actor, incarnation, traceparent, now }),
      );
    // A record above the limit would stay in the outbox for ever, after its command was answered with success.
    const { bytes: most } = this.recordLimit;
    for (const bytes of records.map(recordSize)) if (bytes > most) throw eventTooLarge(bytes, most);
    const token = new Map(records.map(({ subject, version }) => [subject, version]));
    if (keyId !== null) stage.save(idempotencyKeys, remember(keyId, requestHash, answer, token, now));
    return { outcome: { answer, token, replayed: false }, records };
  }
}

async function prepare(job: Job, stage: Stage): Promise<{ job: Job; stage: Stage; failure: unknown }> {
  try {
    await Promise.all([
      stage.load(idempotencyKeys, job.keyId),
      stage.load(closingDay, CLOSING_DAY),
      job.useCase.prepare(stage),
    ]);
    return { job, stage, failure: null };
  } catch (failure) {
    return { job, stage, failure };
  }
}
