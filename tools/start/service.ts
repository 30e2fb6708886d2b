import { existsSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { ServerProcessOptions } from '../dev-stack/server-process';
import type { Stack } from '../dev-stack/stack';
import { issuerUrlOn } from '../issuer/issuer-process';
import type { RunningService } from './running-platform';
import { logFileOf, serviceProcess, serviceReady, serviceVariables } from './service-process';
import type { ServiceName, Settings } from './settings';
import { variablesOf } from './variables';

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
): Service {
  const url = urlOf(name, settings);
  const folder = join(settings.dataDirectory, 'services');
  const logFile = logFileOf(name, folder);
  const environment = environmentFor(name);
  const server = serviceProcess({
    service: name,
    name: `The ${name} service`,
    instance: name,
    folder,
    env: environment,
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
      Object.assign(
        environment,
        serviceVariables(name, {
          port: settings.ports[name],
          database: `imd_${name}`,
          stack,
          issuer: issuerUrlOn(settings.ports.issuer),
          urlOf: (owner) => urlOf(owner, settings),
        }),
        { IMD_LOG_LEVEL: process.env['IMD_LOG_LEVEL'] || 'info' },
      );
      await server.spawn();
    },
    ready: (signal) => serviceReady(`the ${name} service is ready (its log is ${logFile})`, url, server, signal),
    stop: () => server.stop(),
  };
}

/** A service refuses a variable of ours that it does not know, such as one of npm start or of the gateway. */
export function environmentFor(service: ServiceName): NodeJS.ProcessEnv {
  const known = variablesOf(service);
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('IMD_') || known.includes(name)),
  );
}

function ours(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([variable]) => variable.startsWith('IMD_')));
}

export function urlOf(name: ServiceName, settings: Settings): string {
  return `http://127.0.0.1:${settings.ports[name]}`;
}

/** One earlier run is kept, because that is the one a person asks about after a crash; logs must not grow for ever. */
async function keepEarlierLog(logFile: string): Promise<void> {
  if (existsSync(logFile)) await rename(logFile, logFile.replace(/\.log$/, '.previous.log'));
}
