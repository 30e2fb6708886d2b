import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kafka, logLevel, type KafkaConfig } from 'kafkajs';
import { MongoClient, type Db, type MongoClientOptions } from 'mongodb';
import { freePort } from '../dev-stack/ports';
import type { ServerProcessOptions } from '../dev-stack/server-process';
import type { Stack, StackOptions } from '../dev-stack/stack';
import { startStack } from '../dev-stack/start-stack';
import type { AccessTokens } from '../issuer/access-tokens';
import { IssuerProcess } from '../issuer/issuer-process';
import { tokensOf } from '../issuer/role-tokens';
import type { Role } from '../issuer/roles';
import { commandOf, serviceVariables } from '../start/service-process';
import { SERVICES, type ServiceName } from '../start/settings';
import type { Answer } from './ask';
import { ServiceUnderTest, type Environment, type ServiceUnderTestOptions } from './service-under-test';

export interface Addresses {
  readonly mongodbUrl: string;
  readonly kafkaBrokers: readonly string[];
  /** An administrator of servers that ask for TLS and a login gets in by these; the services have logins of their own. */
  readonly administrator?: {
    readonly kafka: Pick<KafkaConfig, 'ssl' | 'sasl'>;
    readonly mongodb: MongoClientOptions;
  };
}

export interface PlatformOptions {
  readonly services?: readonly ServiceName[];
  /** Every service gets these variables instead of those that suit a test. */
  readonly everyService?: Environment;
  readonly environment?: Partial<Record<ServiceName, Environment>>;
  /** This runs before the services do, when it is known how their databases and topics are named. */
  readonly prepare?: (platform: PlatformUnderTest) => Promise<void>;
  readonly progress?: (line: string) => void;
  /** The services are those that were built in this folder, where it is not the repository itself. */
  readonly release?: string;
  /** A broker and a database of its own are on these ports. */
  readonly ports?: Pick<StackOptions, 'kafkaPort' | 'mongodbPort' | 'kafkaReachedAt'>;
  /** This is told when a process ends although nobody asked it to. */
  readonly died?: NonNullable<ServerProcessOptions['died']>;
  /** The signal ends a start that is under way: nothing is left running when the start has then failed. */
  readonly signal?: AbortSignal;
}

/** A test waits until the broker notices that a killed process is gone, and shows the logs of what failed. */
const FOR_TESTS: Environment = { IMD_KAFKA_SESSION_TIMEOUT_MS: '6000', IMD_LOG_LEVEL: 'warn' };

/** The test environment finds the logs of a story that failed here. */
const logFiles = ((globalThis as { imdLogFiles?: Set<string> }).imdLogFiles ??= new Set());

/**
 * The platform runs as in production: services as processes, on databases and topics that no other run sees. End-to-end
 * tests, the bench, kill and fuzz all use it.
 */
export class PlatformUnderTest {
  readonly services = new Map<ServiceName, ServiceUnderTest>();
  private readonly others: ServiceUnderTest[] = [];
  private readonly tokens = new Map<Role, Promise<AccessTokens>>();

  private constructor(
    readonly run: string,
    readonly addresses: Addresses,
    /** It is null when broker and database belong to others, who want them to stay up. */
    private readonly ownStack: Stack | null,
    private readonly folder: string,
    private readonly options: PlatformOptions,
    readonly issuer: IssuerProcess,
    readonly mongodb: MongoClient,
    readonly kafka: Kafka,
  ) {}

  /** The platform starts on a broker and a database that others use too. */
  static async on(addresses: Addresses, options: PlatformOptions = {}): Promise<PlatformUnderTest> {
    return PlatformUnderTest.begin(addresses, null, await newFolder(), options);
  }

  /** The platform starts on a broker and a database of its own, which may be killed. */
  static async onOwnStack(options: PlatformOptions = {}): Promise<PlatformUnderTest> {
    const { progress = () => undefined, died, signal, ports } = options;
    const folder = await newFolder();
    try {
      const stack = await startStack({
        dataDirectory: join(folder, 'stack'),
        own: true,
        progress,
        died,
        signal,
        ...ports,
      });
      return await PlatformUnderTest.begin(stack, stack, folder, options);
    } catch (error) {
      await rm(folder, { recursive: true, force: true });
      throw error;
    }
  }

  private static async begin(
    addresses: Addresses,
    ownStack: Stack | null,
    folder: string,
    options: PlatformOptions,
  ): Promise<PlatformUnderTest> {
    const run = `test-${randomBytes(4).toString('hex')}`;
    const platform = new PlatformUnderTest(
      run,
      addresses,
      ownStack,
      folder,
      options,
      new IssuerProcess(await freePort(), folder, options.died),
      new MongoClient(addresses.mongodbUrl, {
        ...addresses.administrator?.mongodb,
        useBigInt64: true,
        serverSelectionTimeoutMS: 10_000,
      }),
      new Kafka({
        ...addresses.administrator?.kafka,
        clientId: run,
        brokers: [...addresses.kafkaBrokers],
        logLevel: logLevel.NOTHING,
      }),
    );
    try {
      await options.prepare?.(platform);
      await platform.startServices();
    } catch (error) {
      await platform.stop();
      throw error;
    }
    return platform;
  }

  get stack(): Stack {
    if (!this.ownStack) throw new Error('This broker and this database are not ours to kill');
    return this.ownStack;
  }

  service(name: ServiceName): ServiceUnderTest {
    const service = this.services.get(name);
    if (!service) throw new Error(`This platform has no ${name} service`);
    return service;
  }

  get gateway(): ServiceUnderTest {
    return this.service('gateway');
  }

  get budget(): ServiceUnderTest {
    return this.service('budget');
  }

  /** The request goes through the gateway, as every client's does. */
  ask(...[method, path, asked]: Parameters<ServiceUnderTest['ask']>): Promise<Answer> {
    return this.gateway.ask(method, path, asked);
  }

  /** A command of ours finds this platform and its keys by these. */
  get environmentOfCommands(): Environment {
    return { IMD_GATEWAY_URL: this.gateway.url, IMD_ISSUER: this.issuer.url, IMD_DATA: this.folder };
  }

  async authorization(role: Role = 'loader'): Promise<{ readonly authorization: string }> {
    let tokens = this.tokens.get(role);
    if (!tokens) {
      tokens = tokensOf(role, { name: this.issuer.url }, this.issuer.folder);
      this.tokens.set(role, tokens);
    }
    return (await tokens).authorization();
  }

  /** One more instance of a service starts on the same database and topics. */
  async second(name: ServiceName): Promise<ServiceUnderTest> {
    const instance = await this.newInstance(name, `${name}-${this.others.length + 2}`);
    await instance.startAndBeReady();
    return instance;
  }

  /** One more instance is made and not started yet, with a program or variables of its own where they are given. */
  async newInstance(
    name: ServiceName,
    instance: string,
    own: Partial<Pick<ServiceUnderTestOptions, 'command' | 'environment'>> = {},
  ): Promise<ServiceUnderTest> {
    const service = await this.newService(name, instance, own);
    this.others.push(service);
    return service;
  }

  database(service: ServiceName): Db {
    return this.mongodb.db(this.databaseName(service));
  }

  databaseName(service: ServiceName): string {
    return `${this.run}-${service}`;
  }

  get topicPrefix(): string {
    return `${this.run}.`;
  }

  /** Everything that was started ends and leaves nothing behind, also where a test has killed or frozen something. */
  async stop(): Promise<void> {
    await Promise.all([this.issuer, ...this.services.values(), ...this.others].map((process) => process.stop()));
    if (this.ownStack) await Promise.all([this.mongodb.close(), this.ownStack.stop()]);
    else await this.removeTraces();
    await rm(this.folder, { recursive: true, force: true });
    logFiles.clear();
  }

  private async startServices(): Promise<void> {
    const { services = SERVICES, release, signal } = this.options;
    for (const name of services)
      this.services.set(name, await this.newService(name, name, { command: commandOf(name, release) }));
    // No service is ready before it knows the issuer's keys.
    await this.issuer.start();
    await Promise.all(
      [...this.services.values()].map(async (service) => {
        await service.start();
        await service.ready(signal);
      }),
    );
  }

  private async newService(
    service: ServiceName,
    instance: string,
    { command, environment }: Partial<Pick<ServiceUnderTestOptions, 'command' | 'environment'>>,
  ): Promise<ServiceUnderTest> {
    const { everyService = FOR_TESTS, environment: ofServices = {}, died } = this.options;
    const variables = serviceVariables(service, {
      port: await freePort(),
      database: this.databaseName(service),
      stack: this.addresses,
      issuer: this.issuer.url,
      // The gateway of a platform that lacks a service is told an address where nobody listens.
      urlOf: (owner) => this.services.get(owner)?.url ?? 'http://127.0.0.1:1',
    });
    const folder = join(this.folder, 'services');
    await mkdir(folder, { recursive: true });
    const created = new ServiceUnderTest({
      service,
      instance,
      folder,
      environment: {
        ...variables,
        IMD_TOPIC_PREFIX: this.topicPrefix,
        ...everyService,
        ...ofServices[service],
        ...environment,
      },
      authorization: (role) => this.authorization(role),
      command,
      died,
    });
    logFiles.add(created.logFile);
    return created;
  }

  private async removeTraces(): Promise<void> {
    for (const name of this.services.keys()) await this.database(name).dropDatabase();
    await this.mongodb.close();
    const admin = this.kafka.admin();
    await admin.connect();
    const topics = (await admin.listTopics()).filter((topic) => topic.startsWith(this.topicPrefix));
    await admin.deleteTopics({ topics });
    await admin.disconnect();
  }
}

function newFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'imd-under-test-'));
}
