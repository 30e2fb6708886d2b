import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { kafkaFiles } from './kafka-files';
import { kafkaReady } from './kafka-ready';
import { CommandNotFound, runCommand } from './run-command';
import type { Server } from './server';

/** The broker and its own controller talk through this port inside a container. */
const INNER_PORT = 29_093;
const DATA_IN_CONTAINER = '/var/lib/kafka/data';
const HEAP = '-Xmx512m';
/** This broker starts often and has little to do: the second compiler would take half of the time of each start. */
const ONE_COMPILER = '-XX:TieredStopAtLevel=1';

const brokerOn = (port: number) => `127.0.0.1:${port}`;
export const brokersIn = (address: string) => address.split(',').map((broker) => broker.trim());

export const KAFKA: Server = {
  name: 'Kafka',
  addressVariable: 'IMD_KAFKA_BROKERS',
  portVariable: 'IMD_KAFKA_PORT',
  image: 'apache/kafka:4.1.1',
  dataInContainer: DATA_IN_CONTAINER,
  container: (port, reachedAt) => {
    const settings = settingsOf({
      port,
      reachedAt,
      innerPort: INNER_PORT,
      listensOn: '0.0.0.0',
      data: DATA_IN_CONTAINER,
    });
    // The image reads `node.id` from KAFKA_NODE_ID.
    const variables = Object.entries(settings).map(
      ([name, value]) => [`KAFKA_${name.toUpperCase().replaceAll('.', '_')}`, value] as const,
    );
    return { environment: { ...Object.fromEntries(variables), KAFKA_HEAP_OPTS: HEAP }, command: [] };
  },
  program: async ({ folder, port, reachedAt, innerPort, progress, signal }) => {
    const jars = await kafkaFiles({ progress, signal });
    const classpath = `${jars}:${join(jars, '*')}`;
    const configuration = join(folder, 'server.properties');
    const data = join(folder, 'log');
    return {
      command: java(),
      args: [HEAP, ONE_COMPILER, '-XX:+UseSerialGC', '-cp', classpath, 'kafka.Kafka', configuration],
      mark: configuration,
      prepare: async () => {
        const settings = settingsOf({ port, reachedAt, innerPort, listensOn: '127.0.0.1', data });
        const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
        await writeFile(configuration, lines.join(''));
        if (!existsSync(join(data, 'meta.properties'))) await format(classpath, configuration, signal);
      },
    };
  },
  addressOn: brokerOn,
  readyOn: (port, options) => kafkaReady([brokerOn(port)], options),
  answersAt: (address, options) => kafkaReady(brokersIn(address), options),
};

function java(): string {
  const home = process.env['JAVA_HOME'];
  return home ? join(home, 'bin', 'java') : 'java';
}

async function format(classpath: string, configuration: string, signal?: AbortSignal): Promise<void> {
  const clusterId = randomBytes(16).toString('base64url').replace(/^-/, 'A');
  const storage = ['-cp', classpath, 'kafka.tools.StorageTool', 'format', '-t', clusterId, '-c', configuration];
  try {
    await runCommand(java(), ['-Xmx128m', ONE_COMPILER, '-XX:+UseSerialGC', ...storage], { signal });
  } catch (error) {
    if (error instanceof CommandNotFound) {
      throw new Error(
        'Java 17 or later is needed to run Kafka. Install it, start Docker, or name a broker in IMD_KAFKA_BROKERS.',
      );
    }
    throw error;
  }
}

interface Settings {
  readonly port: number;
  readonly reachedAt: number;
  readonly innerPort: number;
  readonly listensOn: string;
  readonly data: string;
}

function settingsOf({ port, reachedAt, innerPort, listensOn, data }: Settings): Record<string, string> {
  return {
    'process.roles': 'broker,controller',
    'node.id': '1',
    // The port is named here rather than in the data, so that the same data starts on another port.
    'controller.quorum.voters': `1@127.0.0.1:${innerPort}`,
    listeners: `PLAINTEXT://${listensOn}:${port},CONTROLLER://127.0.0.1:${innerPort}`,
    'advertised.listeners': `PLAINTEXT://${brokerOn(reachedAt)}`,
    'controller.listener.names': 'CONTROLLER',
    'listener.security.protocol.map': 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
    'log.dirs': data,
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
    // After SIGKILL the restarted broker may join again only once its earlier self has timed out; nine seconds by
    // default.
    'broker.session.timeout.ms': '3000',
    'broker.heartbeat.interval.ms': '500',
  };
}
