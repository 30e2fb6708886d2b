import { createHash } from 'node:crypto';
import { spawn, type ChildProcess } from 'node:child_process';
import { docker, KAFKA_IMAGE, MONGODB_IMAGE } from './docker';
import { kafkaReady } from './kafka-ready';
import { REPLICA_SET, replicaSetReady, TRANSACTION_LIFETIME } from './mongodb-ready';
import { freePort, refuseTakenPort } from './ports';
import type { StackOptions, StackPart } from './stack';

const START_WITHIN_MS = 90_000;

export async function startKafkaContainer(options: StackOptions): Promise<{ part: StackPart; brokers: string[] }> {
  const name = nameFor('kafka', options.dataDirectory);
  await clearAway(name, options);
  if (options.kafkaPort) await refuseTakenPort(options.kafkaPort, 'Kafka', 'IMD_KAFKA_PORT');
  const port = options.kafkaPort ?? (await freePort());
  const settings = {
    NODE_ID: '1',
    PROCESS_ROLES: 'broker,controller',
    CONTROLLER_QUORUM_VOTERS: '1@localhost:29093',
    LISTENERS: `PLAINTEXT://0.0.0.0:${port},CONTROLLER://localhost:29093`,
    ADVERTISED_LISTENERS: `PLAINTEXT://127.0.0.1:${port}`,
    CONTROLLER_LISTENER_NAMES: 'CONTROLLER',
    LISTENER_SECURITY_PROTOCOL_MAP: 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
    LOG_DIRS: '/var/lib/kafka/data',
    AUTO_CREATE_TOPICS_ENABLE: 'false',
    DEFAULT_REPLICATION_FACTOR: '1',
    MIN_INSYNC_REPLICAS: '1',
    OFFSETS_TOPIC_REPLICATION_FACTOR: '1',
    OFFSETS_TOPIC_NUM_PARTITIONS: '3',
    TRANSACTION_STATE_LOG_REPLICATION_FACTOR: '1',
    TRANSACTION_STATE_LOG_MIN_ISR: '1',
    TRANSACTION_STATE_LOG_NUM_PARTITIONS: '3',
    LOG_RETENTION_MS: '-1',
    GROUP_INITIAL_REBALANCE_DELAY_MS: '0',
    HEAP_OPTS: '-Xmx512m',
  };
  const environment = Object.entries(settings).flatMap(([key, value]) => ['--env', `KAFKA_${key}=${value}`]);
  await docker(
    ...['create', '--name', name, '--volume', `${name}:/var/lib/kafka/data`],
    ...['--publish', `127.0.0.1:${port}:${port}`, ...environment, KAFKA_IMAGE],
  );
  const brokers = [`127.0.0.1:${port}`];
  const part = containerPart(name, () => kafkaReady(brokers, { withinMs: START_WITHIN_MS, signal: options.signal }));
  await part.start();
  return { part, brokers };
}

export async function startMongodbContainer(options: StackOptions): Promise<{ part: StackPart; url: string }> {
  const name = nameFor('mongodb', options.dataDirectory);
  await clearAway(name, options);
  if (options.mongodbPort) await refuseTakenPort(options.mongodbPort, 'MongoDB', 'IMD_MONGODB_PORT');
  const port = options.mongodbPort ?? (await freePort());
  // The same port inside and outside, because the member must reach itself by the name its clients use.
  await docker(
    ...['create', '--name', name, '--volume', `${name}:/data/db`, '--publish', `127.0.0.1:${port}:${port}`],
    ...[
      MONGODB_IMAGE,
      '--replSet',
      REPLICA_SET,
      '--bind_ip_all',
      '--port',
      String(port),
      '--wiredTigerCacheSizeGB',
      '1',
      ...TRANSACTION_LIFETIME,
    ],
  );
  const host = `127.0.0.1:${port}`;
  const part = containerPart(name, () => replicaSetReady(host, { withinMs: START_WITHIN_MS, signal: options.signal }));
  await part.start();
  return { part, url: `mongodb://${host}/?replicaSet=${REPLICA_SET}` };
}

/** Containers and volumes belong to a data directory, as the files of servers without containers do. */
function nameFor(part: string, dataDirectory: string): string {
  return `imd-${part}-${createHash('sha256').update(dataDirectory).digest('hex').slice(0, 10)}`;
}

/** Only the volumes without a name go with a container: the images ask for some, and each start would leave them behind. */
async function clearAway(name: string, options: StackOptions): Promise<void> {
  await docker('rm', '--force', '--volumes', name).catch(() => undefined);
  if (options.fresh) await docker('volume', 'rm', '--force', name);
}

function containerPart(name: string, ready: () => Promise<void>): StackPart {
  let guard: ChildProcess | null = null;
  return {
    pid: null,
    start: async () => {
      await docker('start', name);
      guard ??= startGuard(name);
      await ready();
    },
    stop: async () => {
      await docker('unpause', name).catch(() => undefined);
      await docker('stop', '--time', '6', name);
      await docker('rm', '--force', '--volumes', name);
      guard?.kill('SIGKILL');
    },
    kill: async () => {
      await docker('kill', name);
    },
    freeze: async () => {
      await docker('pause', name);
    },
    thaw: async () => {
      await docker('unpause', name);
    },
  };
}

/** The pipe closes when this program ends, however it ends; that is the guard's cue. */
function startGuard(name: string): ChildProcess {
  const guard = spawn('/bin/sh', ['-c', 'read -r _; docker rm --force --volumes "$0"', name], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  guard.unref();
  (guard.stdin as unknown as { unref(): void }).unref();
  return guard;
}
