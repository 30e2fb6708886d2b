import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Certificates, eventually, needing, OPENSSL } from '@imd/testing';
import {
  AclOperationTypes,
  AclPermissionTypes,
  AclResourceTypes,
  Kafka,
  logLevel,
  ResourcePatternTypes,
  type AclEntry,
} from 'kafkajs';
import { MongoClient, MongoServerError } from 'mongodb';
import { DATA_TEAM, grantsOf, grantsOfDataTeam, loginOf, type Grant } from '../tools/acls/grants';
import { securedKafka, securedMongodb, type Login } from '../tools/dev-stack/secured';
import type { Stack } from '../tools/dev-stack/stack';
import { JAVA } from '../tools/clients/openapi-generator';
import { startStack } from '../tools/dev-stack/start-stack';
import { readTopic } from '../tools/kill/read-topic';
import { openedYear, pay, payment, runningProject, send } from '../tools/platform-under-test/budget-year';
import { PlatformUnderTest } from '../tools/platform-under-test/platform-under-test';
import type { Environment, ServiceUnderTest } from '../tools/platform-under-test/service-under-test';
import { SERVICES, type ServiceName } from '../tools/start/settings';

const YEAR = 2012;
const TOPICS = ['imd.budget', 'imd.projects', 'imd.returns'];
const ANALYTICS = ['imd.analytics.alerts', 'imd.analytics.underspend', 'imd.analytics.country-overview'];
const DEAD_LETTERS = {
  budget: ['imd.projects.known-projects.dead-letters'],
  projects: ['imd.budget.financial-progress.dead-letters', 'imd.budget.known-frameworks.dead-letters'],
  returns: [],
  gateway: [
    ...['imd.budget.underspend.dead-letters', 'imd.projects.underspend.dead-letters'],
    ...TOPICS.map((topic) => `${topic}.country-overview.dead-letters`),
    'imd.projects.due-dates.dead-letters',
  ],
} as const satisfies Record<ServiceName, readonly string[]>;
/** Nobody but its service reads it. */
const CASES = 'imd.returns.cases';
const ALL_TOPICS = [...TOPICS, ...ANALYTICS, CASES, ...Object.values(DEAD_LETTERS).flat()];

/** Each login may write and read these topics and no other. */
const MAY: readonly (readonly [string, { readonly write: readonly string[]; readonly read: readonly string[] }])[] = [
  ['imd-budget', { write: ['imd.budget', ...DEAD_LETTERS.budget], read: ['imd.budget', 'imd.projects'] }],
  ['imd-projects', { write: ['imd.projects', ...DEAD_LETTERS.projects], read: ['imd.budget', 'imd.projects'] }],
  ['imd-returns', { write: ['imd.returns', CASES], read: ['imd.returns', CASES] }],
  ['imd-gateway', { write: [...ANALYTICS, ...DEAD_LETTERS.gateway], read: [...TOPICS, ...ANALYTICS] }],
  [DATA_TEAM, { write: [], read: [...TOPICS, ...ANALYTICS] }],
];

/** Servers like these run as processes also where Docker would run others. */
const NEEDED = { what: `${OPENSSL.what}, ${JAVA.what}`, isThere: OPENSSL.isThere && JAVA.isThere };

/** A Kafka with TLS, SASL and ACLs and a MongoDB with TLS and users, and all services with nothing but their grants. */
needing(NEEDED, describe)('secured servers', () => {
  const folder = mkdtempSync(join(tmpdir(), 'imd-secured-'));
  const certificates = new Certificates();
  let stack: Stack | undefined;
  let platform: PlatformUnderTest;

  const aLogin = (username: string): Login => ({ username, password: randomBytes(16).toString('hex') });
  const administrator = aLogin('admin');
  const logins = new Map([...SERVICES.map(loginOf), DATA_TEAM].map((name) => [name, aLogin(name)]));
  const login = (name: string) => logins.get(name) ?? aLogin(name);
  const authority = certificates.path('authority.pem');
  const passwordFile = (name: string, { password } = login(name)) => {
    const path = join(folder, name);
    writeFileSync(path, `${password}\n`);
    return path;
  };
  const environmentOf = (service: ServiceName): Environment => {
    const name = loginOf(service);
    const [user, file] = [name, passwordFile(name)];
    return {
      ...{ IMD_MONGODB_TLS: 'yes', IMD_MONGODB_CA: authority, IMD_MONGODB_USER: user, IMD_MONGODB_PASSWORD_FILE: file },
      ...{ IMD_KAFKA_TLS: 'yes', IMD_KAFKA_CA: authority, IMD_KAFKA_USER: user, IMD_KAFKA_PASSWORD_FILE: file },
      // One of them logs in the other way.
      IMD_KAFKA_SASL: service === 'projects' ? 'plain' : 'scram-sha-512',
    };
  };

  beforeAll(async () => {
    certificates.authority('authority');
    certificates.authority('stranger');
    certificates.issue('server', 'authority');
    const [certificate, key] = [certificates.path('server.pem'), certificates.path('server.key')];
    const secured = { certificate, key, authority, administrator, logins: [...logins.values()] };
    stack = await startStack({ dataDirectory: folder, own: true, secured, progress: () => undefined });
    const { mongodbUrl, kafkaBrokers } = stack;
    const entry = {
      kafka: securedKafka(secured, administrator),
      mongodb: securedMongodb(secured, administrator),
    };
    const environment = Object.fromEntries(SERVICES.map((service) => [service, environmentOf(service)]));
    platform = await PlatformUnderTest.on(
      { mongodbUrl, kafkaBrokers, administrator: entry },
      { environment, prepare: grantAll },
    );
  });
  afterAll(async () => {
    await platform?.stop();
    await stack?.stop();
    certificates.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  const grantAll = async (to: PlatformUnderTest) => {
    const ofServices = SERVICES.flatMap((name) =>
      grantsOf(name, to.topicPrefix).flatMap((grant) => aclsOf(loginOf(name), grant)),
    );
    const ofDataTeam = grantsOfDataTeam(to.topicPrefix).flatMap((grant) => aclsOf(DATA_TEAM, grant));
    const admin = to.kafka.admin();
    await admin.connect();
    await admin.createAcls({ acl: [...ofServices, ...ofDataTeam] }).finally(() => admin.disconnect());
    for (const service of SERVICES) {
      const { username, password } = login(loginOf(service));
      const roles = [{ role: 'readWrite', db: to.databaseName(service) }];
      await to.mongodb.db('admin').command({ createUser: username, pwd: password, roles });
    }
  };
  const aclsOf = (name: string, { resource, name: of, isPrefix, operations }: Grant): AclEntry[] =>
    operations.map((operation) => ({
      resourceType: resource === 'topic' ? AclResourceTypes.TOPIC : AclResourceTypes.GROUP,
      resourceName: of,
      resourcePatternType: isPrefix ? ResourcePatternTypes.PREFIXED : ResourcePatternTypes.LITERAL,
      principal: `User:${name}`,
      host: '*',
      operation: OPERATIONS[operation],
      permissionType: AclPermissionTypes.ALLOW,
    }));

  const kafkaOf = (name: string) =>
    new Kafka({
      ...securedKafka({ authority }, login(name)),
      brokers: [...platform.addresses.kafkaBrokers],
      logLevel: logLevel.NOTHING,
    });

  it('carry a booking through topics and read models to the answer', async () => {
    await send(platform.gateway, ...openedYear(YEAR), ...runningProject('seva', 'GH'));
    const booked = await pay(platform.gateway, YEAR, 'first', payment(YEAR, '1234.56'));
    expect(booked.status).toBe(201);
    await eventually(async () => {
      const { body } = await platform.gateway.get(`/v1/underspend-analyses/${YEAR}?asOf=${YEAR}-12-31`);
      expect(body).toMatchObject({ programme: { spent: { value: '1234.56' } }, sources: SOURCES });
    }, 30_000);
  });

  it('are found by npm start where the variables name them', async () => {
    const { mongodbUrl, kafkaBrokers } = platform.addresses;
    const named = { IMD_MONGODB_URL: mongodbUrl, IMD_KAFKA_BROKERS: kafkaBrokers.join(',') };
    const environment = jest.replaceProperty(process, 'env', { ...process.env, ...named, ...environmentOf('budget') });
    try {
      const found = await startStack({ dataDirectory: join(folder, 'named'), progress: () => undefined });
      expect(found).toMatchObject({ mongodbUrl, kafkaBrokers });
    } finally {
      environment.restore();
    }
  });

  it('let an operator of a service do what its repairs take', async () => {
    const said = await Promise.all([
      platform.gateway.maintain('--rebuild', 'underspend'),
      platform.budget.maintain('--backup', join(folder, 'budget.backup')),
    ]);
    expect(said).toEqual([expect.stringContaining('generation 2 is live'), expect.stringContaining('documents in')]);
  });

  it.each(MAY)('let %s write these topics and no other', async (name, { write }) => {
    const producer = kafkaOf(name).producer({ allowAutoTopicCreation: false });
    await producer.connect();
    try {
      const taken: string[] = [];
      for (const topic of ALL_TOPICS) {
        // A record that nobody can read as an event: whoever follows the topic sets it aside.
        const sent = producer.send({ topic: platform.topicPrefix + topic, messages: [{ key: name, value: name }] });
        if (await sent.then(() => true, refusedByBroker)) taken.push(topic);
      }
      expect(taken.sort()).toEqual([...write].sort());
    } finally {
      await producer.disconnect();
    }
  });

  it('let a service set aside what it cannot read, by its own login', async () => {
    for (const topic of ['imd.returns.country-overview.dead-letters', 'imd.budget.known-frameworks.dead-letters'])
      await eventually(async () => {
        const records = await readTopic(platform.kafka, platform.topicPrefix + topic);
        expect(records.some(({ headers }) => headers['dead_place'] !== undefined)).toBe(true);
      }, 30_000);
  });

  it.each(MAY)('let %s read these topics and no other', async (name, { read }) => {
    const given = await Promise.all(
      ALL_TOPICS.map(async (topic) => ((await isRead(name, platform.topicPrefix + topic)) ? [topic] : [])),
    );
    expect(given.flat()).toEqual(read);
  });

  it.each(SERVICES)('let the user of %s reach its own database alone', async (service) => {
    const reached: string[] = [];
    const mine = new MongoClient(platform.addresses.mongodbUrl, securedMongodb({ authority }, login(loginOf(service))));
    try {
      for (const of of [...SERVICES.map((each) => platform.databaseName(each)), 'admin', 'local']) {
        const collection = mine.db(of).collection('probe');
        const both = [() => collection.insertOne({ by: service }), () => collection.find().toArray()];
        const allowed = await Promise.all(both.map((ask) => ask().then(() => true, refusedByDatabase)));
        if (allowed.includes(true)) reached.push(of);
        if (allowed.every(Boolean)) await collection.drop();
      }
      expect(reached).toEqual([platform.databaseName(service)]);
    } finally {
      await mine.close();
    }
  });

  it('refuse whoever has no login, and name nothing to them', async () => {
    const nobody = new MongoClient(platform.addresses.mongodbUrl, securedMongodb({ authority }, null));
    await expect(nobody.db(platform.databaseName('budget')).listCollections().toArray()).rejects.toThrow(
      /requires authentication/,
    );
    await nobody.close();
  });

  describe('take no service in', () => {
    const [securely, openly] = ['over TLS, as imd-returns', 'without TLS, as imd-returns'];
    /** By what is wrong: the variables, how far the service comes, how it says that it tried, and what it was told. */
    const WRONG = {
      'another password for MongoDB': {
        variables: () => ({ IMD_MONGODB_PASSWORD_FILE: passwordFile('wrong', aLogin('wrong')) }),
        ...{ step: 'stores', reached: securely, told: /Authentication failed/ },
      },
      'another authority for MongoDB': {
        variables: () => ({ IMD_MONGODB_CA: certificates.path('stranger.pem') }),
        ...{ step: 'stores', reached: securely, told: /certificate/ },
      },
      'no TLS to MongoDB': {
        variables: () => ({ IMD_MONGODB_TLS: 'no', IMD_MONGODB_CA: '' }),
        ...{ step: 'stores', reached: openly, told: /closed/ },
      },
      'another password for Kafka': {
        variables: () => ({ IMD_KAFKA_PASSWORD_FILE: passwordFile('wrong', aLogin('wrong')) }),
        ...{ step: 'topics', reached: securely, told: /authentication failed/i },
      },
      'another authority for Kafka': {
        variables: () => ({ IMD_KAFKA_CA: certificates.path('stranger.pem') }),
        ...{ step: 'topics', reached: securely, told: /certificate/ },
      },
      'no TLS to Kafka': {
        variables: () => ({ IMD_KAFKA_TLS: 'no', IMD_KAFKA_CA: '' }),
        ...{ step: 'topics', reached: openly, told: /connect|closed|timed out/i },
      },
    };
    type Wrong = keyof typeof WRONG;
    const instances = new Map<Wrong, ServiceUnderTest>();

    beforeAll(async () => {
      for (const what of Object.keys(WRONG) as Wrong[]) {
        const environment = { ...environmentOf('returns'), ...WRONG[what].variables() };
        instances.set(what, await platform.newInstance('returns', what.replaceAll(' ', '-'), { environment }));
      }
      await Promise.all([...instances.values()].map((instance) => instance.start()));
    });
    afterAll(() => Promise.all([...instances.values()].map((instance) => instance.stop())));

    it.each(Object.keys(WRONG) as Wrong[])('that has %s: it is not ready, and it says why', async (what) => {
      const instance = instances.get(what);
      if (!instance) throw new Error(`${what} was not started`);
      const { step, reached, told } = WRONG[what];
      await eventually(async () => {
        const { status, body } = await instance.ask('GET', '/health/details', { role: 'operator' });
        const { message = '' } = (body as { details: Record<string, { message?: string }> }).details['start-up'] ?? {};
        expect([status, message]).toEqual([503, expect.stringMatching(told)]);
        expect([message.startsWith(`${step}: `), message.endsWith(` (${reached})`)]).toEqual([true, true]);
      }, 60_000);
      expect((await fetch(`${instance.url}/health/ready`)).status).toBe(503);
      const lines = readFileSync(instance.logFile, 'utf8').trim().split('\n');
      const said = lines.map((line) => JSON.parse(line)).find(({ msg }) => msg === `${step}: not there yet`);
      expect(said).toMatchObject({ level: 'warn', reached, err: { message: expect.stringMatching(told) } });
    });

    it('that cannot read the file of its password: it names the variable and ends', async () => {
      const returns = await platform.newInstance('returns', 'returns-without-password', {
        environment: { ...environmentOf('returns'), IMD_KAFKA_PASSWORD_FILE: join(folder, 'nowhere') },
      });
      await returns.start();
      expect((await returns.endedByItself()).code).toBe(1);
      expect(readFileSync(returns.logFile, 'utf8')).toContain('IMD_KAFKA_PASSWORD_FILE: ENOENT');
    });
  });

  /** Whoever may not read a topic is told so at once; whoever may gets what stands at its beginning. */
  async function isRead(name: string, topic: string): Promise<boolean> {
    const service = SERVICES.find((each) => loginOf(each) === name);
    const group = service === undefined ? `${DATA_TEAM}.probe` : groupOf(service);
    const consumer = kafkaOf(name).consumer({ groupId: `${group}-${topic}`, maxWaitTimeInMs: 100 });
    await consumer.connect();
    try {
      await consumer.subscribe({ topic, fromBeginning: true });
      await new Promise<void>((resolve, reject) => {
        consumer.on(consumer.events.CRASH, ({ payload }) => reject(payload.error));
        consumer.run({ autoCommit: false, eachMessage: async () => resolve() }).catch(reject);
      });
      return true;
    } catch (error) {
      return refusedByBroker(error);
    } finally {
      await consumer.disconnect();
    }
  }

  /** Each service has groups of its own; one without read models has those in which it reads its topic. */
  function groupOf(service: ServiceName): string {
    const { topicPrefix } = platform;
    return service === 'returns' ? `${topicPrefix}imd.returns.reader-probe` : `${topicPrefix}imd-${service}.probe`;
  }
});

const OPERATIONS = {
  Read: AclOperationTypes.READ,
  Write: AclOperationTypes.WRITE,
  Create: AclOperationTypes.CREATE,
  Delete: AclOperationTypes.DELETE,
  DescribeConfigs: AclOperationTypes.DESCRIBE_CONFIGS,
};
const FORBIDDEN = { message: expect.stringContaining('Not authorized to access topics') };
const SOURCES = { budget: { state: 'current' }, projects: { state: 'current' } };
const UNAUTHORIZED = 13;

function refusedByBroker(error: unknown): false {
  expect(error).toMatchObject(FORBIDDEN);
  return false;
}

function refusedByDatabase(error: unknown): false {
  if (!(error instanceof MongoServerError) || error.code !== UNAUTHORIZED) throw error;
  return false;
}
