import { randomBytes } from 'node:crypto';
import { ExpenditureRecorded, event } from '@imd/contracts';
import { fixedClock } from '@imd/kernel';
import { Database, defineStore, inTransaction, required } from '@imd/mongo';
import { eventually, testStack } from '@imd/testing';
import { Kafka, logLevel } from 'kafkajs';
import type { Db } from 'mongodb';
import pino from 'pino';
import { DayCloser } from '../days/day-closer';
import { addToOutbox, createOutbox, EVENTS, outboxDocument, PENDING, type EventDocument } from '../outbox/outbox';
import { Lease } from '../relay/lease';
import { Relay } from '../relay/relay';
import { createTopics } from '../topics/create-topics';
import { logBounds } from '../consumer/log-identity';
import { incarnationOf } from './incarnation';
import { readTopic, type TopicRecord } from './read-topic';
import type { Recovering } from './recover';

const SOURCE = 'urn:nld:oin:00000000000000000000:systeem:imd-test';

/** The state that a command keeps beside its event. */
export const EXPENDITURES = defineStore<{ readonly id: string }>({
  aggregate: 'expenditures',
  thing: 'expenditure',
  collection: 'expenditures',
  id: ({ id }) => id,
  fields: { id: required(String) },
});

/** A store and its topic on the real database and broker, with a relay between them. */
export class StoreAndTopic {
  readonly kafka = new Kafka({ brokers: [...testStack().kafkaBrokers], logLevel: logLevel.NOTHING });
  private readonly run = `history-${randomBytes(4).toString('hex')}`;
  readonly topic = `${this.run}.imd.budget`;
  readonly database = new Database(testStack().mongodbUrl, `test-${this.run}`);
  private readonly admin = this.kafka.admin();
  private relay: Relay | null = null;

  async begin(): Promise<void> {
    await this.database.open();
    await createOutbox(this.db);
    await this.db.createCollection(EXPENDITURES.collection());
    await createTopics(this.kafka, [this.topic], 1);
    await this.admin.connect();
  }

  async end(): Promise<void> {
    await this.relay?.stop();
    await this.admin.deleteTopics({ topics: [this.topic] }).catch(() => undefined);
    await this.admin.disconnect();
    await this.db.dropDatabase();
    await this.database.close();
  }

  get db(): Db {
    return this.database.db;
  }

  get parts(): Recovering {
    return {
      db: this.db,
      kafka: this.kafka,
      source: SOURCE,
      topics: [this.topic],
      lease: new Lease(this.db, 'relay', 'an operator'),
      replication: 1,
      stores: [EXPENDITURES],
    };
  }

  /** One transaction for each, as a command has it. */
  async book(...ids: string[]): Promise<void> {
    const incarnation = await incarnationOf(this.db);
    for (const id of ids) {
      const states = this.db.collection<{ _id: string; id: string; version: number; revision: number }>('expenditures');
      const version = ((await states.findOne({ _id: id }))?.version ?? 0) + 1;
      await inTransaction(this.database.client, async (session) => {
        const state = { _id: id, id, version, revision: version };
        await states.replaceOne({ _id: id }, state, { upsert: true, session });
        const by = { source: SOURCE, actor: 'test', incarnation, traceparent: null, now: new Date(version) };
        const topicPrefix = `${this.run}.`;
        const recorded = event(ExpenditureRecorded, { ...ExpenditureRecorded.sample, expenditureId: id });
        const record = outboxDocument(recorded, `expenditures/${id}`, version, { ...by, topicPrefix });
        await addToOutbox(this.db, session, [record]);
      });
    }
  }

  /** Sends what is pending. */
  async send(): Promise<void> {
    const { client } = this.database;
    const lease = new Lease(this.db, 'relay', 'this service');
    this.relay = new Relay(client, this.db, this.kafka, lease, pino({ level: 'silent' }));
    this.relay.start();
    await eventually(async () =>
      expect(await this.db.collection<EventDocument>(EVENTS).countDocuments(PENDING)).toBe(0),
    );
    await this.relay.stop();
  }

  async bookAndSend(...ids: string[]): Promise<void> {
    await this.book(...ids);
    await this.send();
  }

  /** The day on which everything here was recorded. */
  async closeDay(): Promise<void> {
    const incarnation = await incarnationOf(this.db);
    const by = () => ({ source: SOURCE, topicPrefix: `${this.run}.`, actor: 'test', incarnation });
    const [clock, silent] = [fixedClock('1970-01-02T12:00:00Z'), pino({ level: 'silent' })];
    await new DayCloser(this.database.client, this.db, clock, silent, [this.topic], by, 0).look();
    await this.send();
  }

  /** As after a crash between sending and knowing: every event is on the topic twice. */
  async sendAgain(): Promise<void> {
    await this.db.collection<EventDocument>(EVENTS).updateMany({}, { $set: PENDING });
    await this.send();
  }

  async loseTopic(): Promise<void> {
    await this.admin.deleteTopics({ topics: [this.topic] });
    await eventually(async () => expect(await this.admin.listTopics()).not.toContain(this.topic));
  }

  /** Everything on the topic, in the order of each partition. */
  async onTopic(): Promise<TopicRecord[]> {
    const bounds = await logBounds(this.kafka, [this.topic]);
    const ranges = [...bounds].map(
      ([id, { low, high }]) => [Number(id.slice(this.topic.length + 1)), { from: low, to: high }] as const,
    );
    const read: TopicRecord[] = [];
    await readTopic(this.kafka, this.topic, new Map(ranges), (records) => {
      read.push(...records);
      return Promise.resolve();
    });
    return read.sort((a, b) => a.partition - b.partition || Number(a.offset - b.offset));
  }

  /** `<id>@<version>` of the events on the topic. */
  async versionsOnTopic(): Promise<string[]> {
    return (await this.onTopic()).map(
      ({ key, headers }) => `${String(key).replace('expenditures/', '')}@${String(headers['ce_subjectversion'])}`,
    );
  }

  /** Puts every collection back as it was: what an older backup does to a store. */
  async remember(): Promise<() => Promise<void>> {
    const names = (await this.db.listCollections({}, { nameOnly: true }).toArray()).map(({ name }) => name);
    const then = await Promise.all(
      names.map(async (name) => [name, await this.db.collection(name).find().toArray()] as const),
    );
    return async () => {
      for (const [name, documents] of then) {
        await this.db.collection(name).deleteMany({});
        if (documents.length > 0) await this.db.collection(name).insertMany(documents);
      }
    };
  }
}
