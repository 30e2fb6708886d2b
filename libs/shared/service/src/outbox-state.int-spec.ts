import { randomBytes } from 'node:crypto';
import { newId, systemClock } from '@imd/kernel';
import { createOutbox, EVENTS, RecordLimit } from '@imd/messaging';
import { Database } from '@imd/mongo';
import { testStack } from '@imd/testing';
import { Kafka } from 'kafkajs';
import pino from 'pino';
import { CatchingUp } from './commands/catching-up';
import { ServiceConfig } from './config/service-config';
import { PlatformSettings } from './platform-settings';
import { Readiness } from './readiness';
import { Runtime } from './runtime';

const MOST_COUNTED = 10_000;
const HOUR_MS = 3_600_000;

describe('an outbox that fills up, while probes ask for it several times a second', () => {
  let database: Database;
  let runtime: Runtime;
  beforeAll(async () => {
    database = new Database(testStack().mongodbUrl, `test-outbox-state-${randomBytes(4).toString('hex')}`);
    await database.open();
    await createOutbox(database.db);
    const settings = new PlatformSettings('gateway', 'urn:nld:oin:00000000000000000000:systeem:imd-gateway', '', []);
    runtime = new Runtime(
      database,
      new Kafka({ brokers: ['127.0.0.1:1'] }),
      pino({ level: 'silent' }),
      systemClock,
      [],
      [],
      new ServiceConfig(),
      settings,
      new Readiness(),
      new RecordLimit(),
      new CatchingUp(database, settings),
    );
    const recordedAt = new Date(Date.now() - HOUR_MS);
    await database.db.collection(EVENTS).insertMany(
      Array.from({ length: MOST_COUNTED + 500 }, (_, index) => ({
        _id: newId() as never,
        subject: `commitments/${index}`,
        version: 1,
        pending: true,
        recordedAt,
      })),
    );
  });
  afterAll(async () => {
    await database.db.dropDatabase();
    await database.close();
  });

  /** The database writes down each operation that the runtime asks of it. */
  const operationsOf = async (asking: () => Promise<unknown>) => {
    await database.db.command({ profile: 2 });
    await asking();
    await database.db.command({ profile: 0 });
    const profile = database.db.collection('system.profile');
    const operations = await profile.find({ ns: `${database.db.databaseName}.${EVENTS}` }).toArray();
    await profile.drop();
    return operations.map(({ command, keysExamined, docsExamined }) => ({
      isCount: 'aggregate' in (command as object),
      examined: Math.max(Number(keysExamined), Number(docsExamined)),
    }));
  };

  it('is counted to a bound and no further, and its age tells the rest', async () => {
    let state: unknown;
    const operations = await operationsOf(async () => (state = await runtime.outboxState()));
    expect(state).toEqual({ pending: MOST_COUNTED, oldestSeconds: expect.closeTo(HOUR_MS / 1_000, -2) as number });
    const count = operations.find(({ isCount }) => isCount);
    expect(count?.examined).toBeGreaterThanOrEqual(MOST_COUNTED);
    expect(count?.examined).toBeLessThanOrEqual(MOST_COUNTED + 1);
  });

  it('is not counted for who asks how far it is behind', async () => {
    const operations = await operationsOf(() => runtime.outboxAge());
    expect(operations).toEqual([{ isCount: false, examined: 1 }]);
  });
});
