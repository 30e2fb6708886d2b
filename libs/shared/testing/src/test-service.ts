import { randomBytes } from 'node:crypto';
import type { EventDefinition, Topic } from '@imd/contracts';
import { newId } from '@imd/kernel';
import { EVENTS, PENDING, toHeaders, type EventDocument } from '@imd/messaging';
import type { OwnedStore } from '@imd/mongo';
import { LOGGER, startService, STORES, type HttpSetup, type Scope } from '@imd/service';
import type { Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Kafka, logLevel, type Producer } from 'kafkajs';
import { MongoClient, type Db, type Document } from 'mongodb';
import type { Logger } from 'pino';
import { undescribed } from './described-answers';
import { undescribedFields } from './described-documents';
import { eventually } from './eventually';
import { testStack } from './stack';
import { TestIssuer } from './test-issuer';

export interface TestResponse {
  readonly status: number;
  readonly headers: Headers;
  /** The body may be that of any operation: each test names the fields that it expects. */
  readonly body: Readonly<Record<string, unknown>>;
  /** The answer as it came; one that is no JSON has an empty `body`. */
  readonly text: string;
}

export interface RequestOptions {
  readonly headers?: Record<string, string>;
  /** The caller's token holds every scope unless a test says otherwise. An `authorization` header takes its place. */
  readonly scopes?: readonly Scope[];
}

/** A test that fills a collection for its size repeats one document: the first of them stand for the others. */
const DOCUMENTS_CHECKED = 1_000;

/** A service reads its variables as it starts, so the next one in this process has its own. */
function startIn(
  environment: Readonly<Record<string, string>>,
  module: Type,
  setup: HttpSetup | undefined,
): Promise<NestFastifyApplication> {
  const before = { ...process.env };
  Object.assign(process.env, environment);
  return startService(module, setup).finally(() => (process.env = before));
}

/**
 * One service runs in this process, on a database and topics of its own, with the real broker and database behind it.
 */
export class TestService {
  private producer: Producer | null = null;

  private constructor(
    readonly app: NestFastifyApplication,
    readonly url: string,
    readonly db: Db,
    readonly topicPrefix: string,
    readonly issuer: TestIssuer,
    /** This starts one more instance of the service in this process, on the same database and topics. */
    readonly another: () => Promise<NestFastifyApplication>,
    private readonly client: MongoClient,
    private readonly kafka: Kafka,
  ) {}

  static async start(
    module: Type,
    options: { setup?: HttpSetup; environment?: Record<string, string>; name: string },
  ): Promise<TestService> {
    const { mongodbUrl, kafkaBrokers } = testStack();
    const run = `${options.name}-${randomBytes(4).toString('hex')}`;
    const topicPrefix = `${run}.`;
    const issuer = await TestIssuer.start();
    const environment = {
      IMD_HTTP_PORT: '0',
      IMD_MONGODB_DATABASE: `test-${run}`,
      IMD_TOPIC_PREFIX: topicPrefix,
      IMD_LOG_LEVEL: process.env['IMD_LOG_LEVEL'] ?? 'fatal',
      IMD_KAFKA_SESSION_TIMEOUT_MS: '6000',
      IMD_ISSUER: issuer.url,
      ...options.environment,
    };
    const another = () => startIn(environment, module, options.setup);
    const app = await another();
    const client = await MongoClient.connect(mongodbUrl, { useBigInt64: true });
    const service = new TestService(
      app,
      (await app.getUrl()).replace('[::1]', '127.0.0.1'),
      client.db(`test-${run}`),
      topicPrefix,
      issuer,
      another,
      client,
      new Kafka({ brokers: [...kafkaBrokers], clientId: run, logLevel: logLevel.NOTHING, retry: { retries: 5 } }),
    );
    await eventually(async () => {
      const { status, body } = await service.get('/health/ready');
      if (status !== 200) throw new Error(`not ready: ${JSON.stringify(body)}`);
    }, 30_000);
    return service;
  }

  get logger(): Logger {
    return this.app.get<Logger>(LOGGER);
  }

  get(path: string, options: RequestOptions = {}): Promise<TestResponse> {
    return this.send('GET', path, undefined, options);
  }

  /** The request gets a new idempotency key unless the test gives one. */
  post(path: string, body: object | string, { headers, ...options }: RequestOptions = {}): Promise<TestResponse> {
    return this.send('POST', path, body, { ...options, headers: { 'idempotency-key': newId(), ...headers } });
  }

  put(path: string, body: object, options: RequestOptions = {}): Promise<TestResponse> {
    return this.send('PUT', path, body, options);
  }

  /** The caller of this PUT has just read the present state, if there is one. */
  async replace(path: string, body: object): Promise<TestResponse> {
    const etag = (await this.get(path)).headers.get('etag');
    return this.put(path, body, etag === null ? {} : { headers: { 'if-match': etag } });
  }

  patch(path: string, body: object, options: RequestOptions = {}): Promise<TestResponse> {
    return this.send('PATCH', path, body, options);
  }

  /** The relay empties the outbox, so a test looks at the waiting events only while the broker is down. */
  outbox(): Promise<EventDocument[]> {
    return this.db.collection<EventDocument>(EVENTS).find(PENDING).sort({ subject: 1, version: 1 }).toArray();
  }

  /** Events go to their topics as another service would send them; the caller numbers their versions. */
  async publish(
    ...events: {
      definition: EventDefinition;
      id: string | number;
      version: number;
      data: unknown;
      time?: string;
      /** The same event, published again, has the same. */
      eventId?: string;
    }[]
  ): Promise<void> {
    const producer = await this.connectedProducer();
    for (const event of events) {
      const { definition, id, version, data, time = new Date().toISOString(), eventId = newId() } = event;
      const subject = `${definition.aggregate}/${id}`;
      const headers = toHeaders({
        id: eventId,
        source: 'urn:nld:oin:00000000000000000000:systeem:test',
        type: definition.type,
        subject,
        time,
        dataschema: definition.dataschema,
        subjectversion: version,
        actor: 'test',
        incarnation: null,
        traceparent: null,
      });
      await producer.send({
        topic: this.topicPrefix + definition.topic,
        messages: [{ key: subject, headers, value: JSON.stringify(data) }],
      });
    }
  }

  /** The topic is read from its beginning until enough of it has been read; each event once, however often it came. */
  async topic(
    topic: string,
    until: (values: { type: string; subject: string; id: string; version: number; data: never }[]) => boolean,
  ) {
    const consumer = this.kafka.consumer({ groupId: `${this.topicPrefix}reader-${newId()}`, maxWaitTimeInMs: 200 });
    const read: { type: string; subject: string; id: string; version: number; data: never }[] = [];
    await consumer.connect();
    await consumer.subscribe({ topic: this.topicPrefix + topic, fromBeginning: true });
    await consumer.run({
      eachMessage: ({ message }) => {
        const header = (name: string) => String(message.headers?.[name] ?? '');
        const id = header('ce_id');
        if (read.some((one) => one.id === id)) return Promise.resolve();
        read.push({
          type: header('ce_type'),
          subject: header('ce_subject'),
          id,
          version: Number(header('ce_subjectversion')),
          data: JSON.parse(message.value?.toString() ?? 'null') as never,
        });
        return Promise.resolve();
      },
    });
    await eventually(() => {
      if (!until(read)) throw new Error(`${read.length} records so far`);
    }).finally(() => consumer.disconnect());
    return read;
  }

  /** The test waits for the event that gave a subject this version. */
  async event(topic: Topic, subject: string, version: number) {
    const isIt = (event: { subject: string; version: number }) =>
      event.subject === subject && event.version === version;
    return (await this.topic(topic, (read) => read.some(isIt))).find(isIt);
  }

  /** The document is as the service stored it. */
  stored(collection: string, id: string | number): Promise<Document | null> {
    return this.db.collection<{ _id: string }>(collection).findOne({ _id: String(id) });
  }

  /** @throws Error when a document that the tests left behind is not as the schema of its store says */
  async stop(): Promise<void> {
    try {
      await this.checkDocuments();
    } finally {
      await this.app.close();
      await this.issuer.stop();
      await this.producer?.disconnect();
      await this.db.dropDatabase();
      await this.client.close();
    }
  }

  private async checkDocuments(): Promise<void> {
    const findings: string[] = [];
    for (const store of this.app.get<readonly OwnedStore<never>[]>(STORES)) {
      for await (const document of this.db.collection(store.collection()).find().limit(DOCUMENTS_CHECKED)) {
        const name = `${store.collection()}/${String(document._id)}`;
        findings.push(...(await undescribedFields(store, document)).map((finding) => `${name} ${finding}`));
      }
    }
    if (findings.length > 0) throw new Error(`The schemas of the stores say otherwise:\n${findings.join('\n')}`);
  }

  private async connectedProducer(): Promise<Producer> {
    if (!this.producer) {
      this.producer = this.kafka.producer({ allowAutoTopicCreation: false });
      await this.producer.connect();
    }
    return this.producer;
  }

  private async send(
    method: string,
    path: string,
    body: object | string | undefined,
    { headers = {}, scopes }: RequestOptions,
  ): Promise<TestResponse> {
    const authorization = headers['authorization'] ?? `Bearer ${await this.issuer.token({ scopes })}`;
    const response = await fetch(this.url + path, {
      method,
      headers: { ...(body === undefined ? {} : { 'content-type': mediaTypeOf(body) }), ...headers, authorization },
      body: typeof body === 'object' ? JSON.stringify(body) : (body ?? null),
    });
    const text = await response.text();
    const findings = undescribed(method, path, response.status, response.headers, text);
    if (findings.length > 0) throw new Error(`The description of the API says otherwise:\n${findings.join('\n')}`);
    return {
      status: response.status,
      headers: response.headers,
      body: (/json\b/.test(response.headers.get('content-type') ?? '') ? JSON.parse(text) : {}) as TestResponse['body'],
      text,
    };
  }
}

/** A text is a file. */
const mediaTypeOf = (body: object | string) => (typeof body === 'string' ? 'text/csv' : 'application/json');
