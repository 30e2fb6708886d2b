import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { kafkaConnection } from '../../libs/shared/service/src/connections/kafka-connection';
import { kafkaFiles } from './kafka-files';
import { kafkaReady } from './kafka-ready';
import { CommandNotFound, runCommand } from './run-command';
import { withinOurVariables } from './our-variables';
import { securedKafka, writeIdentity, type Login, type Secured } from './secured';
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
  program: async ({ folder, port, reachedAt, innerPort, secured, progress, signal }) => {
    const jars = await kafkaFiles({ progress, signal });
    const classpath = `${jars}:${join(jars, '*')}`;
    const configuration = join(folder, 'server.properties');
    const data = join(folder, 'log');
    const identity = join(folder, 'identity.pem');
    return {
      command: java(),
      args: [HEAP, ONE_COMPILER, '-XX:+UseSerialGC', '-cp', classpath, 'kafka.Kafka', configuration],
      mark: configuration,
      prepare: async () => {
        const settings = {
          ...settingsOf({ port, reachedAt, innerPort, listensOn: '127.0.0.1', data }),
          ...(secured ? securedSettings({ port, innerPort, identity, secured }) : {}),
        };
        const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
        await writeFile(configuration, lines.join(''), { mode: 0o600 });
        if (secured) await writeIdentity(secured, identity);
        const logins = secured ? [secured.administrator, ...secured.logins] : [];
        if (!existsSync(join(data, 'meta.properties'))) await format(classpath, configuration, logins, signal);
      },
    };
  },
  addressOn: brokerOn,
  readyOn: (port, { secured, ...options }) =>
    kafkaReady(
      { brokers: [brokerOn(port)], ...(secured ? securedKafka(secured, secured.administrator) : {}) },
      options,
    ),
  answersAt: (address, options) => {
    const connection = kafkaConnection(withinOurVariables({ IMD_KAFKA_BROKERS: brokersIn(address).join(',') }));
    return kafkaReady(connection, options, connection.sasl === undefined);
  },
};

function java(): string {
  const home = process.env['JAVA_HOME'];
  return home ? join(home, 'bin', 'java') : 'java';
}

async function format(
  classpath: string,
  configuration: string,
  logins: readonly Login[],
  signal?: AbortSignal,
): Promise<void> {
  const clusterId = randomBytes(16).toString('base64url').replace(/^-/, 'A');
  const storage = ['-cp', classpath, 'kafka.tools.StorageTool', 'format', '-t', clusterId, '-c', configuration];
  for (const { username, password } of logins)
    storage.push('--add-scram', `SCRAM-SHA-512=[name=${username},password=${password}]`);
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

interface SecuredSettings extends Pick<Settings, 'port' | 'innerPort'> {
  /** The PEM file holds the certificate and its key. */
  readonly identity: string;
  readonly secured: Secured;
}

/**
 * The controller knows no SCRAM login before the log that holds them can be read, so the broker logs in there by PLAIN,
 * over TLS too.
 */
function securedSettings({ port, innerPort, identity, secured }: SecuredSettings): Record<string, string> {
  const { administrator, logins, authority } = secured;
  const known = [administrator, ...logins].map(({ username, password }) => `user_${username}="${password}"`).join(' ');
  const own = `username="${administrator.username}" password="${administrator.password}"`;
  const plain = `org.apache.kafka.common.security.plain.PlainLoginModule required ${own} ${known};`;
  return {
    listeners: `CLIENTS://127.0.0.1:${port},CONTROLLER://127.0.0.1:${innerPort}`,
    'advertised.listeners': `CLIENTS://${brokerOn(port)}`,
    'listener.security.protocol.map': 'CLIENTS:SASL_SSL,CONTROLLER:SASL_SSL',
    'inter.broker.listener.name': 'CLIENTS',
    'sasl.enabled.mechanisms': 'SCRAM-SHA-512,PLAIN',
    'sasl.mechanism.inter.broker.protocol': 'PLAIN',
    'sasl.mechanism.controller.protocol': 'PLAIN',
    'listener.name.controller.sasl.enabled.mechanisms': 'PLAIN',
    'listener.name.controller.plain.sasl.jaas.config': plain,
    'listener.name.clients.plain.sasl.jaas.config': plain,
    'listener.name.clients.scram-sha-512.sasl.jaas.config':
      'org.apache.kafka.common.security.scram.ScramLoginModule required;',
    'ssl.keystore.type': 'PEM',
    'ssl.keystore.location': identity,
    'ssl.truststore.type': 'PEM',
    'ssl.truststore.location': authority,
    'authorizer.class.name': 'org.apache.kafka.metadata.authorizer.StandardAuthorizer',
    // Whoever is granted nothing may do nothing.
    'allow.everyone.if.no.acl.found': 'false',
    'super.users': `User:${administrator.username}`,
  };
}
