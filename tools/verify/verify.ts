import { parseArgs } from 'node:util';
import { Kafka, logLevel } from 'kafkajs';
import { platformHere, tokensHere } from '../issuer/role-tokens';
import { runningPlatform } from '../start/running-platform';
import { settingsFrom } from '../start/settings';
import { GatewayAnswers } from './gateway-answers';
import { verifyPlatform } from './verify-platform';

const SHOWN_DIFFERENCES = 50;
const say = (line: string) => void process.stdout.write(`${line}\n`);

/** `npm run verify -- [--dates 3] [--seed 7]` recomputes every figure of the platform that runs here from its topics. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { dates: { type: 'string', default: '3' }, seed: { type: 'string' } },
  });
  const { gatewayUrl } = await platformHere();
  const { brokers, topicPrefix } = await topicsHere();
  const tokens = await tokensHere('analyst');
  const { cells, differences, ...compared } = await verifyPlatform({
    kafka: new Kafka({ clientId: 'imd-verify', brokers, logLevel: logLevel.NOTHING }),
    topicPrefix,
    answers: new GatewayAnswers(gatewayUrl, async () => (await tokens.authorization()).authorization),
    seed: values.seed === undefined ? undefined : Number(values.seed),
    dates: Number(values.dates),
    say,
  });
  say(`From ${compared.events} events, at ${compared.dates.join(', ')}:`);
  say(
    `${cells} figures of ${compared.years.join(', ')}, of ${compared.countries} countries and ${compared.regions} regions were compared.`,
  );
  for (const { path, expected, answered } of differences.slice(0, SHOWN_DIFFERENCES))
    say(`${path}: expected ${JSON.stringify(expected)}, answered ${JSON.stringify(answered)}`);
  say(differences.length === 0 ? 'All agree.' : `${differences.length} differ.`);
  process.exitCode = differences.length === 0 ? 0 : 1;
}

/** The topics are those of the platform that runs here, or those that the environment names. */
async function topicsHere(): Promise<{ readonly brokers: string[]; readonly topicPrefix: string }> {
  const { dataDirectory } = settingsFrom([], process.env);
  const environment = (await runningPlatform(dataDirectory))?.services.gateway.environment ?? process.env;
  const { IMD_KAFKA_BROKERS: brokers, IMD_TOPIC_PREFIX: topicPrefix = '' } = environment;
  if (!brokers) throw new Error('No platform runs here. Start it with npm start, or name its IMD_KAFKA_BROKERS.');
  return { brokers: brokers.split(','), topicPrefix };
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
