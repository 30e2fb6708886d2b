import { existsSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { ServerProcess, type ServerProcessOptions } from '../dev-stack/server-process';
import type { Stack } from '../dev-stack/stack';
import { waitUntil } from '../dev-stack/wait-until';
import { issuerUrlOn } from '../issuer/issuer-process';
import { REPOSITORY } from './repository';
import type { RunningService } from './running-platform';
import { PORT_VARIABLES, type ServiceName, type Settings } from './settings';

const READY_WITHIN_MS = 60_000;
/** Meant for npm start, not for a service. */
const NOT_FOR_SERVICES: readonly string[] = [
  ...Object.values(PORT_VARIABLES),
  'IMD_CACHE',
  'IMD_DATA',
  'IMD_GATEWAY_URL',
];

export interface Service {
  readonly name: ServiceName;
  readonly url: string;
  readonly logFile: string;
  readonly running: RunningService;
  endLeftover(): Promise<void>;
  start(stack: Pick<Stack, 'mongodbUrl' | 'kafkaBrokers'>): Promise<void>;
  ready(signal?: AbortSignal): Promise<void>;
  stop(): Promise<void>;
}

export function service(
  name: ServiceName,
  settings: Settings,
  died: NonNullable<ServerProcessOptions['died']>,
  variables: Readonly<Record<string, string>> = {},
): Service {
  const url = urlOf(name, settings);
  const folder = join(settings.dataDirectory, 'services');
  const logFile = join(folder, `${name}.log`);
  const program = programOf(name);
  const environment = environmentForServices();

  const server = new ServerProcess({
    name: `The ${name} service`,
    command: process.execPath,
    args: commandOf(name),
    env: environment,
    logFile,
    pidFile: join(folder, `${name}.pid`),
    mark: program,
    died,
  });
  return {
    name,
    url,
    logFile,
    get running() {
      return { url, pid: server.pid, environment: ours(environment) };
    },
    endLeftover: () => server.endLeftover(),
    start: async (stack) => {
      await mkdir(folder, { recursive: true });
      await keepEarlierLog(logFile);
      Object.assign(environment, serviceEnvironment(name, settings, stack), variables);
      await server.spawn();
    },
    ready: (signal) =>
      waitUntil(`the ${name} service is ready (its log is ${logFile})`, () => answersReady(url), {
        withinMs: READY_WITHIN_MS,
        giveUp: server.mustBeRunning,
        signal,
      }),
    stop: () => server.stop(),
  };
}

/** New objects get 4 MB at most before they are looked through, where Node would take 16: an idle gateway fits in 150 MB, and no rate of the bench is lower. */
export const NODE_ARGUMENTS: readonly string[] = ['--max-semi-space-size=4'];

/** What Node is called with. */
export function commandOf(name: ServiceName): string[] {
  return [...NODE_ARGUMENTS, programOf(name)];
}

export function programOf(name: ServiceName): string {
  return join(REPOSITORY, 'apps', name, 'dist', 'main.js');
}

/** A service refuses a variable of ours that it does not know. */
export function environmentForServices(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([variable]) => !NOT_FOR_SERVICES.includes(variable)));
}

function ours(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([variable]) => variable.startsWith('IMD_')));
}

export function urlOf(name: ServiceName, settings: Settings): string {
  return `http://127.0.0.1:${settings.ports[name]}`;
}

function serviceEnvironment(
  name: ServiceName,
  settings: Settings,
  stack: Pick<Stack, 'mongodbUrl' | 'kafkaBrokers'>,
): NodeJS.ProcessEnv {
  const own: NodeJS.ProcessEnv = {
    IMD_HTTP_HOST: '127.0.0.1',
    IMD_HTTP_PORT: String(settings.ports[name]),
    IMD_MONGODB_URL: stack.mongodbUrl,
    IMD_MONGODB_DATABASE: `imd_${name}`,
    IMD_KAFKA_BROKERS: stack.kafkaBrokers.join(','),
    IMD_ISSUER: issuerUrlOn(settings.ports.issuer),
    IMD_LOG_LEVEL: process.env['IMD_LOG_LEVEL'] || 'info',
  };
  if (name !== 'gateway') return own;
  return {
    ...own,
    IMD_BUDGET_URL: urlOf('budget', settings),
    IMD_PROJECTS_URL: urlOf('projects', settings),
    IMD_RETURNS_URL: urlOf('returns', settings),
  };
}

async function answersReady(url: string): Promise<boolean> {
  const answer = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2000) });
  const body = await answer.text();
  if (answer.status !== 200) throw new Error(`${answer.status} ${body.slice(0, 500)}`);
  return true;
}

/** One earlier run is kept, because that is the one a person asks about after a crash; logs must not grow for ever. */
async function keepEarlierLog(logFile: string): Promise<void> {
  if (existsSync(logFile)) await rename(logFile, logFile.replace(/\.log$/, '.previous.log'));
}
