import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kafka, logLevel } from 'kafkajs';
import { MongoClient, type Db } from 'mongodb';
import { freePort } from '../tools/dev-stack/ports';
import type { Stack } from '../tools/dev-stack/stack';
import { startStack } from '../tools/dev-stack/start-stack';
import type { AccessTokens } from '../tools/issuer/access-tokens';
import { IssuerProcess } from '../tools/issuer/issuer-process';
import { tokensOf } from '../tools/issuer/role-tokens';
import type { Role } from '../tools/issuer/roles';
import { SERVICES, type ServiceName } from '../tools/start/settings';
import type { Answer } from './ask';
import { ServiceProcess, type Environment } from './service-process';

export interface Addresses {
  readonly mongodbUrl: string;
  readonly kafkaBrokers: readonly string[];
}

export interface PlatformOptions {
  readonly services?: readonly ServiceName[];
  readonly environment?: Partial<Record<ServiceName, Environment>>;
}

/** Where the test environment finds the logs of a story that failed. */
const logFiles = ((globalThis as { imdLogFiles?: Set<string> }).imdLogFiles ??= new Set());

/** The platform as it runs in production: services as processes, on databases and topics that no other run sees. */
export class TestPlatform {
  readonly services = new Map<ServiceName, ServiceProcess>();
  private readonly others: ServiceProcess[] = [];
  private readonly environments = new Map<ServiceName, Environment>();
  private readonly tokens = new Map<Role, Promise<AccessTokens>>();

  private constructor(
    readonly run: string,
    private readonly addresses: Addresses,
    /** Null when broker and database belong to others, who want them to stay up. */
    private readonly ownStack: Stack | null,
    private readonly folder: string,
    readonly issuer: IssuerProcess,
    readonly mongodb: MongoClient,
    readonly kafka: Kafka,
  ) {}

  /** On a broker and a database that others use too. */
  static async on(addresses: Addresses, options: PlatformOptions = {}): Promise<TestPlatform> {
    return TestPlatform.begin(addresses, null, await newFolder(), options);
  }

  /** On a broker and a database of its own, which may be taken away. */
  static async onOwnStack(options: PlatformOptions = {}): Promise<TestPlatform> {
    const folder = await newFolder();
    const stack = await startStack({ dataDirectory: join(folder, 'stack'), own: true, progress: () => undefined });
    return TestPlatform.begin(stack, stack, folder, options);
  }

  private static async begin(
    addresses: Addresses,
    ownStack: Stack | null,
    folder: string,
    { services = SERVICES, environment = {} }: PlatformOptions,
  ): Promise<TestPlatform> {
    const run = `e2e-${randomBytes(4).toString('hex')}`;
    const platform = new TestPlatform(
      run,
      addresses,
      ownStack,
      folder,
      new IssuerProcess(await freePort(), folder),
      new MongoClient(addresses.mongodbUrl, { useBigInt64: true, serverSelectionTimeoutMS: 10_000 }),
      new Kafka({ clientId: run, brokers: [...addresses.kafkaBrokers], logLevel: logLevel.NOTHING }),
    );
    try {
      await platform.startServices(services, environment);
    } catch (error) {
      await platform.stop();
      throw error;
    }
    return platform;
  }

  get stack(): Stack {
    if (!this.ownStack) throw new Error('This broker and this database are not ours to take away');
    return this.ownStack;
  }

  service(name: ServiceName): ServiceProcess {
    const service = this.services.get(name);
    if (!service) throw new Error(`This platform has no ${name} service`);
    return service;
  }

  get gateway(): ServiceProcess {
    return this.service('gateway');
  }

  get budget(): ServiceProcess {
    return this.service('budget');
  }

  /** Through the gateway, as every client. */
  ask(...[method, path, asked]: Parameters<ServiceProcess['ask']>): Promise<Answer> {
    return this.gateway.ask(method, path, asked);
  }

  /** What a command of ours needs to find this platform and its keys. */
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

  /** One more instance of a service, on the same database and topics. */
  async second(name: ServiceName): Promise<ServiceProcess> {
    const instance = await this.newProcess(name, `${name}-${this.others.length + 2}`);
    this.others.push(instance);
    await instance.startAndBeReady();
    return instance;
  }

  database(service: ServiceName): Db {
    return this.mongodb.db(this.databaseName(service));
  }

  get topicPrefix(): string {
    return `${this.run}.`;
  }

  /** Ends everything that was started and leaves nothing behind, also where a story has killed or frozen something. */
  async stop(): Promise<void> {
    await Promise.all([this.issuer, ...this.services.values(), ...this.others].map((process) => process.stop()));
    if (this.ownStack) await Promise.all([this.mongodb.close(), this.ownStack.stop()]);
    else await this.removeTraces();
    await rm(this.folder, { recursive: true, force: true });
    logFiles.clear();
  }

  private async startServices(
    names: readonly ServiceName[],
    environment: NonNullable<PlatformOptions['environment']>,
  ): Promise<void> {
    for (const name of names) {
      this.environments.set(name, environment[name] ?? {});
      this.services.set(name, await this.newProcess(name, name));
    }
    // No service is ready before it knows the issuer's keys.
    await this.issuer.start();
    await Promise.all([...this.services.values()].map((service) => service.startAndBeReady()));
  }

  private async newProcess(name: ServiceName, instance: string): Promise<ServiceProcess> {
    const folder = join(this.folder, 'services');
    await mkdir(folder, { recursive: true });
    const environment = {
      IMD_HTTP_PORT: String(await freePort()),
      IMD_MONGODB_URL: this.addresses.mongodbUrl,
      IMD_MONGODB_DATABASE: this.databaseName(name),
      IMD_KAFKA_BROKERS: this.addresses.kafkaBrokers.join(','),
      IMD_KAFKA_SESSION_TIMEOUT_MS: '6000',
      IMD_TOPIC_PREFIX: this.topicPrefix,
      IMD_LOG_LEVEL: 'warn',
      IMD_ISSUER: this.issuer.url,
      ...(name === 'gateway' ? this.ownerAddresses() : {}),
      ...this.environments.get(name),
    };
    const process = new ServiceProcess(name, instance, folder, environment, (role) => this.authorization(role));
    logFiles.add(process.logFile);
    return process;
  }

  /** A service that this platform does not have is told at an address where nobody listens. */
  private ownerAddresses(): Environment {
    const address = (name: ServiceName) => this.services.get(name)?.url ?? 'http://127.0.0.1:1';
    return {
      IMD_BUDGET_URL: address('budget'),
      IMD_PROJECTS_URL: address('projects'),
      IMD_RETURNS_URL: address('returns'),
    };
  }

  private databaseName(service: ServiceName): string {
    return `${this.run}-${service}`;
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
  return mkdtemp(join(tmpdir(), 'imd-e2e-'));
}
