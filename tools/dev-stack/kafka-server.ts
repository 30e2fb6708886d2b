import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { kafkaFiles } from './kafka-files';
import { kafkaReady } from './kafka-ready';
import { refuseTakenPort, twoFreePorts } from './ports';
import { CommandNotFound, runCommand } from './run-command';
import { ServerProcess } from './server-process';
import type { StackOptions, StackPart } from './stack';

const START_WITHIN_MS = 60_000;

export async function startKafkaServer(options: StackOptions): Promise<{ part: StackPart; brokers: string[] }> {
  const jars = await kafkaFiles(options);
  const folder = join(options.dataDirectory, 'kafka');
  const configuration = join(folder, 'server.properties');
  const log = join(folder, 'log');
  const classpath = `${jars}:${join(jars, '*')}`;
  const server = new ServerProcess({
    name: 'Kafka',
    command: java(),
    args: ['-Xmx512m', '-XX:+UseSerialGC', '-cp', classpath, 'kafka.Kafka', configuration],
    logFile: join(folder, 'kafka.log'),
    pidFile: join(folder, 'kafka.pid'),
    mark: configuration,
    died: options.died,
  });

  await server.endLeftover();
  if (options.fresh) await rm(folder, { recursive: true, force: true });
  if (options.kafkaPort) await refuseTakenPort(options.kafkaPort, 'Kafka', 'IMD_KAFKA_PORT');
  const [free, controllerPort] = await twoFreePorts();
  const port = options.kafkaPort ?? free;
  await mkdir(folder, { recursive: true });
  await writeFile(configuration, properties(port, controllerPort, log));
  if (!existsSync(join(log, 'meta.properties'))) {
    await format(classpath, configuration, options.signal);
  }

  const brokers = [`127.0.0.1:${port}`];
  const part: StackPart = {
    get pid() {
      return server.pid;
    },
    start: async () => {
      await server.spawn();
      await kafkaReady(brokers, { withinMs: START_WITHIN_MS, giveUp: server.mustBeRunning, signal: options.signal });
    },
    stop: () => server.stop(),
    kill: () => server.kill(),
    freeze: async () => server.signal('SIGSTOP'),
    thaw: async () => server.signal('SIGCONT'),
  };
  try {
    await part.start();
  } catch (error) {
    await part.stop();
    throw error;
  }
  return { part, brokers };
}

function java(): string {
  const home = process.env['JAVA_HOME'];
  return home ? join(home, 'bin', 'java') : 'java';
}

async function format(classpath: string, configuration: string, signal?: AbortSignal): Promise<void> {
  const clusterId = randomBytes(16).toString('base64url').replace(/^-/, 'A');
  const storage = ['-cp', classpath, 'kafka.tools.StorageTool', 'format', '-t', clusterId, '-c', configuration];
  try {
    await runCommand(java(), ['-Xmx128m', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', ...storage], { signal });
  } catch (error) {
    if (error instanceof CommandNotFound) {
      throw new Error(
        'Java 17 or later is needed to run Kafka. Install it, start Docker, or name a broker in IMD_KAFKA_BROKERS.',
      );
    }
    throw error;
  }
}

function properties(port: number, controllerPort: number, log: string): string {
  const settings = {
    'process.roles': 'broker,controller',
    'node.id': '1',
    // Named here rather than in the data, so that the same data starts on another port.
    'controller.quorum.voters': `1@127.0.0.1:${controllerPort}`,
    listeners: `PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}`,
    'advertised.listeners': `PLAINTEXT://127.0.0.1:${port}`,
    'controller.listener.names': 'CONTROLLER',
    'listener.security.protocol.map': 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
    'log.dirs': log,
    'auto.create.topics.enable': 'false',
    'default.replication.factor': '1',
    'min.insync.replicas': '1',
    'offsets.topic.replication.factor': '1',
    'offsets.topic.num.partitions': '3',
    'transaction.state.log.replication.factor': '1',
    'transaction.state.log.min.isr': '1',
    'transaction.state.log.num.partitions': '3',
    'share.coordinator.state.topic.replication.factor': '1',
    'share.coordinator.state.topic.min.isr': '1',
    // Topics are the record from which every read model can be rebuilt.
    'log.retention.ms': '-1',
    'group.initial.rebalance.delay.ms': '0',
    // After SIGKILL the restarted broker may join again only once its earlier self has timed out; nine seconds by default.
    'broker.session.timeout.ms': '3000',
    'broker.heartbeat.interval.ms': '500',
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}
