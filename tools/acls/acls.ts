import { SERVICES } from '../start/settings';
import { DATA_TEAM, grantsOf, grantsOfDataTeam, loginOf, type Grant } from './grants';

/** `npm run acls` prints what an administrator types to let each login do its work and no more. */
const KAFKA = '--bootstrap-server "$BROKERS" --command-config admin.properties';

function loginCommand(login: string): string {
  return `kafka-configs.sh ${KAFKA} --alter --entity-type users --entity-name ${login} --add-config-file ${login}.properties`;
}

function grantCommand(login: string, { resource, name, isPrefix, operations }: Grant): string {
  const pattern = isPrefix ? ' --resource-pattern-type prefixed' : '';
  const allowed = operations.map((operation) => `--operation ${operation}`).join(' ');
  return `kafka-acls.sh ${KAFKA} --add --allow-principal User:${login} --${resource} ${name}${pattern} ${allowed}`;
}

function userCommand(login: string, database: string): string {
  const roles = `[{ role: 'readWrite', db: '${database}' }]`;
  return `db.getSiblingDB('admin').createUser({ user: '${login}', pwd: passwordPrompt(), roles: ${roles} })`;
}

const topicPrefix = process.env['IMD_TOPIC_PREFIX'] ?? '';
const logins = [
  ...SERVICES.map((service) => [loginOf(service), grantsOf(service, topicPrefix)] as const),
  [DATA_TEAM, grantsOfDataTeam(topicPrefix)] as const,
];
const lines = [
  '# Kafka: <login>.properties has the line SCRAM-SHA-512=password=…; admin.properties says how the administrator logs in',
  ...logins.flatMap(([login, grants]) => [loginCommand(login), ...grants.map((grant) => grantCommand(login, grant))]),
  '# MongoDB: in mongosh, as an administrator',
  ...SERVICES.map((service) => userCommand(loginOf(service), `imd_${service}`)),
];
process.stdout.write(`${lines.join('\n')}\n`);
