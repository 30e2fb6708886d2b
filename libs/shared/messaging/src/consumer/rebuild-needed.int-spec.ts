import { randomBytes } from 'node:crypto';
import { ExpenditureRecorded, ExpenditureReversed } from '@imd/contracts';
import { fixedClock } from '@imd/kernel';
import { Database } from '@imd/mongo';
import { eventually, testStack } from '@imd/testing';
import { Kafka, logLevel } from 'kafkajs';
import pino from 'pino';
import { createOutbox } from '../outbox/outbox';
import { createLiveGeneration, liveGeneration, swapTo } from '../read-models/generations';
import { defineReadModel, type ReadModel } from '../read-models/read-model';
import { nextGeneration } from '../read-models/rebuild';
import { createTopics } from '../topics/create-topics';
import { EventsStrategy } from './events.strategy';
import { TopicConsumers } from './topic-consumers';

const MODEL = defineReadModel({ name: 'spent', topics: ['imd.budget'], collections: { sums: { indexes: [] } } });

describe('a read model that a build has made', () => {
  const { mongodbUrl, kafkaBrokers } = testStack();
  const kafka = new Kafka({ brokers: [...kafkaBrokers], logLevel: logLevel.NOTHING });
  const run = `handles-${randomBytes(4).toString('hex')}`;
  const prefix = `${run}.`;
  const topic = `${prefix}imd.budget`;
  let database: Database;
  let said: string[];
  let asked: number;
  const logger = pino({ level: 'error' }, { write: (line: string) => said.push(line) });
  const strategies: EventsStrategy[] = [];

  beforeAll(async () => {
    database = new Database(mongodbUrl, `test-${run}`);
    await database.open();
    await createOutbox(database.db);
    await createTopics(kafka, [topic], 1);
  });
  beforeEach(async () => {
    [said, asked] = [[], 0];
    await createLiveGeneration(database.db, MODEL, prefix);
  });
  afterEach(async () => {
    for (const strategy of strategies.splice(0)) await strategy.close();
    await database.db.dropDatabase();
  });
  afterAll(async () => {
    const admin = kafka.admin();
    await admin.connect();
    await admin.deleteTopics({ topics: [topic] });
    await admin.disconnect();
    await database.close();
  });

  /** Starts a build that handles events of these types, and waits until it has joined. */
  const build = (...types: string[]) => buildOf(MODEL, ...types);
  const buildOf = async (model: ReadModel, ...types: string[]) => {
    const strategy = new EventsStrategy({
      consumers: new TopicConsumers({ kafka, group: run, models: [model], sessionTimeoutMs: 6_000, logger }),
      database,
      generation: () => liveGeneration(database.db, model, prefix),
      transport: model.transport,
      logger,
      clock: fixedClock('2011-01-01T00:00:00Z'),
      failpoint: () => undefined,
      onFatal: () => undefined,
      onRebuildNeeded: () => (asked += 1),
      onApplied: () => undefined,
      onLogFault: () => undefined,
    });
    strategies.push(strategy);
    for (const type of types) strategy.addHandler(type, (() => Promise.resolve()) as never, true);
    strategy.listen(() => undefined);
    await eventually(() => expect(strategy.generation()).not.toBeNull());
    return strategy;
  };
  const { type } = ExpenditureRecorded;

  it('is taken as it is by the first, and by every other that handles the same', async () => {
    const first = await build(type);
    await first.close();
    const second = await build(type);
    expect([first.isRebuildNeeded, second.isRebuildNeeded, asked, said]).toEqual([false, false, 0, []]);
  });

  it.each([
    ['more', [type], [type, ExpenditureReversed.type]],
    ['less', [type, ExpenditureReversed.type], [type]],
  ])('needs a rebuild once one comes that handles %s, and says so', async (_, before, after) => {
    await (await build(...before)).close();
    const later = await build(...after);
    expect([later.isRebuildNeeded, asked]).toEqual([true, 1]);
    expect(said.join()).toContain('rebuild-needed');
  });

  it('needs a rebuild once one comes that writes the same events in another format, and says so', async () => {
    await (await build(type)).close();
    const later = await buildOf({ ...MODEL, format: 2 }, type);
    expect([later.isRebuildNeeded, asked]).toEqual([true, 1]);
    expect(said.join()).toContain('rebuild-needed');
  });

  it('needs none any more once one goes live that this build has made', async () => {
    await (await build(type)).close();
    const later = await build(type, ExpenditureReversed.type);
    await swapTo(await nextGeneration(database.db, MODEL, prefix), await later.handles());
    await later.restart();
    expect(later.isRebuildNeeded).toBe(false);
    const again = await build(type, ExpenditureReversed.type);
    expect([again.isRebuildNeeded, asked]).toEqual([false, 1]);
  });

  it('is left to a later build that has made it anew, until an operator goes back', async () => {
    const earlier = await build(type);
    const later = await build(type, ExpenditureReversed.type);
    const members = async () => {
      const admin = kafka.admin();
      await admin.connect();
      const all = await admin.listGroups();
      const ofBuilds = all.groups.map(({ groupId }) => groupId).filter((id) => id.startsWith(`${run}.`));
      const { groups } = await admin.describeGroups(ofBuilds);
      await admin.disconnect();
      return groups.reduce((count, group) => count + group.members.length, 0);
    };
    await eventually(async () => expect(await members()).toBe(2), 20_000);
    const before = await liveGeneration(database.db, MODEL, prefix);
    const earlierHandles = await earlier.handles();
    const made = await nextGeneration(database.db, MODEL, prefix);
    await swapTo(made, await later.handles());
    for (const strategy of [earlier, later]) await strategy.restart();
    await eventually(async () => expect(await members()).toBe(1), 20_000);
    expect([earlier, later].map((strategy) => strategy.generation())).toEqual([made.number, made.number]);
    // It asks for no rebuild, which would put its own in the place of the later one.
    expect([earlier.isRebuildNeeded, later.isRebuildNeeded, asked]).toEqual([true, false, 1]);

    await swapTo(before, earlierHandles);
    for (const strategy of [earlier, later]) await strategy.restart();
    await eventually(async () => expect(await members()).toBe(2), 20_000);
    expect([earlier.isRebuildNeeded, later.isRebuildNeeded]).toEqual([false, true]);
  });
});
