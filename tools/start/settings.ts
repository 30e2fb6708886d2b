import { homedir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

export const SERVICES = ['budget', 'projects', 'returns', 'gateway'] as const;
export type ServiceName = (typeof SERVICES)[number];

export interface Settings {
  dataDirectory: string;
  fresh: boolean;
  loadData: boolean;
  /** A year that never was is loaded beside the report. */
  demo: boolean;
  ports: Record<ServiceName | 'issuer' | 'kafka' | 'mongodb', number>;
}

export const PORT_VARIABLES = {
  gateway: 'IMD_GATEWAY_PORT',
  budget: 'IMD_BUDGET_PORT',
  projects: 'IMD_PROJECTS_PORT',
  returns: 'IMD_RETURNS_PORT',
  issuer: 'IMD_ISSUER_PORT',
  kafka: 'IMD_KAFKA_PORT',
  mongodb: 'IMD_MONGODB_PORT',
} as const;

const DEFAULT_PORTS = {
  gateway: 3000,
  budget: 3001,
  projects: 3002,
  returns: 3003,
  issuer: 3004,
  kafka: 9092,
  mongodb: 27017,
};

export function settingsFrom(args: string[], environment: NodeJS.ProcessEnv): Settings {
  const { values } = parseArgs({
    args,
    options: {
      fresh: { type: 'boolean', default: false },
      'no-data': { type: 'boolean', default: false },
      demo: { type: 'boolean', default: false },
      'issuer-port': { type: 'string' },
    },
  });
  const given = values['issuer-port'];
  const issuerPort = given === undefined ? environment : { [PORT_VARIABLES.issuer]: given };
  const port = (of: keyof typeof PORT_VARIABLES) => portFrom(PORT_VARIABLES[of], environment, DEFAULT_PORTS[of]);
  return {
    dataDirectory: environment['IMD_DATA'] || join(dataHome(environment), 'imd-platform'),
    fresh: values.fresh,
    loadData: !values['no-data'],
    demo: values.demo,
    ports: {
      gateway: port('gateway'),
      budget: port('budget'),
      projects: port('projects'),
      returns: port('returns'),
      issuer: portFrom(PORT_VARIABLES.issuer, issuerPort, DEFAULT_PORTS.issuer),
      kafka: port('kafka'),
      mongodb: port('mongodb'),
    },
  };
}

function dataHome(environment: NodeJS.ProcessEnv): string {
  return environment['XDG_DATA_HOME'] || join(homedir(), '.local', 'share');
}

function portFrom(variable: string, environment: NodeJS.ProcessEnv, otherwise: number): number {
  const given = environment[variable];
  if (!given) return otherwise;
  const port = Number(given);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Error(`${variable} is "${given}", but a port is a whole number from 1 to 65535.`);
  }
  return port;
}
