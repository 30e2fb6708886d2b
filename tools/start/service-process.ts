import { join } from 'node:path';
import { ServerProcess, type ServerProcessOptions } from '../dev-stack/server-process';
import type { Stack } from '../dev-stack/stack';
import { waitUntil } from '../dev-stack/wait-until';
import { REPOSITORY } from './repository';
import type { ServiceName } from './settings';

/** A service that builds a read model anew waits a minute for it. */
const READY_WITHIN_MS = 120_000;

/**
 * New objects get 4 MB at most before they are looked through, where Node would take 16: an idle gateway fits in 150
 * MB, and no rate of the bench is lower. Newer versions of Node would warn of a timer of kafkajs in the middle of a log
 * of JSON lines.
 */
export const NODE_ARGUMENTS: readonly string[] = [
  '--max-semi-space-size=4',
  '--disable-warning=TimeoutNegativeWarning',
];

export interface ServiceProcessOptions extends Pick<ServerProcessOptions, 'name' | 'env' | 'died'> {
  readonly service: ServiceName;
  /** The instance names the log and the file of the process id. */
  readonly instance: string;
  /** The folder holds both. */
  readonly folder: string;
  /** Node gets these arguments, where it is not the service's own program as it always runs. */
  readonly command?: readonly string[] | undefined;
}

export function serviceProcess({
  service,
  instance,
  folder,
  command,
  ...options
}: ServiceProcessOptions): ServerProcess {
  return new ServerProcess({
    ...options,
    command: process.execPath,
    args: [...(command ?? commandOf(service))],
    logFile: logFileOf(instance, folder),
    pidFile: join(folder, `${instance}.pid`),
    mark: programOf(service),
  });
}

/** Node's own arguments come before the program. */
export function commandOf(service: ServiceName, repository = REPOSITORY): string[] {
  return [...NODE_ARGUMENTS, programOf(service, repository)];
}

export function logFileOf(instance: string, folder: string): string {
  return join(folder, `${instance}.log`);
}

export function programOf(service: ServiceName, repository = REPOSITORY): string {
  return join(repository, 'apps', service, 'dist', 'main.js');
}

export interface Surroundings {
  readonly port: number;
  readonly database: string;
  readonly stack: Pick<Stack, 'mongodbUrl'> & { readonly kafkaBrokers: readonly string[] };
  readonly issuer: string;
  /** The gateway finds the other services there. */
  readonly urlOf: (service: ServiceName) => string;
}

/** Every service needs these variables. */
export function serviceVariables(
  service: ServiceName,
  { port, database, stack, issuer, urlOf }: Surroundings,
): Record<string, string> {
  const own = {
    IMD_HTTP_HOST: '127.0.0.1',
    IMD_HTTP_PORT: String(port),
    IMD_MONGODB_URL: stack.mongodbUrl,
    IMD_MONGODB_DATABASE: database,
    IMD_KAFKA_BROKERS: stack.kafkaBrokers.join(','),
    IMD_ISSUER: issuer,
  };
  if (service !== 'gateway') return own;
  return {
    ...own,
    IMD_BUDGET_URL: urlOf('budget'),
    IMD_PROJECTS_URL: urlOf('projects'),
    IMD_RETURNS_URL: urlOf('returns'),
  };
}

export function serviceReady(what: string, url: string, server: ServerProcess, signal?: AbortSignal): Promise<void> {
  const isReady = async () => {
    const answer = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2_000) });
    const body = await answer.text();
    if (answer.status !== 200) throw new Error(`${answer.status} ${body.slice(0, 500)}`);
    return true;
  };
  return waitUntil(what, isReady, { withinMs: READY_WITHIN_MS, giveUp: server.mustBeRunning, signal });
}
