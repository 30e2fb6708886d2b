import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { refuseTakenPort } from '../dev-stack/ports';
import type { ServerProcessOptions } from '../dev-stack/server-process';
import type { Stack } from '../dev-stack/stack';
import { startStack } from '../dev-stack/start-stack';
import { IssuerProcess } from '../issuer/issuer-process';
import { build } from './build';
import { announce, refuseSecondPlatform, withdraw, type RunningService } from './running-platform';
import { service, type Service } from './service';
import { supervisor } from './supervisor';
import { PORT_VARIABLES, SERVICES, type ServiceName, type Settings } from './settings';

export interface Platform {
  readonly services: readonly Service[];
  readonly issuer: IssuerProcess;
  bringUp(signal: AbortSignal): Promise<void>;
  /** It is false as long as there is nothing to end. */
  readonly hasBegun: boolean;
  /** Services end first, so that they can finish what they have in hand while broker and database still answer. */
  end(): Promise<void>;
}

export function platform(
  settings: Settings,
  say: (line: string) => void,
  died: NonNullable<ServerProcessOptions['died']>,
): Platform {
  const services: readonly Service[] = SERVICES.map((name) => service(name, settings, supervised(name)));
  const issuer = new IssuerProcess(settings.ports.issuer, settings.dataDirectory, died);
  let stack: Stack | undefined;
  let hasBegun = false;
  let announced = false;
  let ending = false;

  /** A service may be killed and is started again; without Kafka or MongoDB nothing runs. */
  function supervised(name: ServiceName): NonNullable<ServerProcessOptions['died']> {
    return supervisor({ startAgain: () => startAgain(name), isUp: () => announced && !ending, say, giveUp: died });
  }

  async function startAgain(name: ServiceName): Promise<void> {
    const each = services.find((candidate) => candidate.name === name);
    if (!each || !stack) return;
    await each.start(stack);
    await announceAll();
    await each.ready();
    say(`The ${name} service is ready again.`);
  }

  async function announceAll(): Promise<void> {
    const running = services.map((each) => [each.name, each.running] as const);
    await announce(settings.dataDirectory, {
      pid: process.pid,
      issuer: issuer.url,
      services: Object.fromEntries(running) as Record<ServiceName, RunningService>,
    });
  }

  async function refuseTakenServicePorts(): Promise<void> {
    await issuer.endLeftover();
    await refuseTakenPort(settings.ports.issuer, 'the issuer', PORT_VARIABLES.issuer);
    for (const each of services) {
      await each.endLeftover();
      await refuseTakenPort(settings.ports[each.name], `the ${each.name} service`, PORT_VARIABLES[each.name]);
    }
  }

  async function startServers(signal: AbortSignal): Promise<void> {
    stack = await startStack({
      dataDirectory: settings.dataDirectory,
      kafkaPort: settings.ports.kafka,
      mongodbPort: settings.ports.mongodb,
      fresh: settings.fresh,
      progress: say,
      died,
      signal,
    });
  }

  async function startIssuer(signal: AbortSignal): Promise<void> {
    await issuer.start();
    await issuer.ready(signal);
    say(`The issuer of access tokens is ready at ${issuer.url}.`);
  }

  async function startServices(running: Stack, signal: AbortSignal): Promise<void> {
    await Promise.all(
      services.map(async (each) => {
        await each.start(running);
        await each.ready(signal);
        say(`The ${each.name} service is ready at ${each.url}.`);
      }),
    );
  }

  return {
    services,
    issuer,
    get hasBegun() {
      return hasBegun;
    },
    bringUp: async (signal) => {
      await refuseSecondPlatform(settings.dataDirectory);
      await refuseTakenServicePorts();
      hasBegun = true;
      if (settings.fresh) await rm(join(settings.dataDirectory, 'services'), { recursive: true, force: true });
      // They are settled, not raced: when the build fails, the servers must be known before they can be ended.
      const starting = [startServers(signal), startIssuer(signal), timedBuild(say, signal)];
      for (const settled of await Promise.allSettled(starting)) {
        if (settled.status === 'rejected') throw settled.reason;
      }
      signal.throwIfAborted();
      if (stack) await startServices(stack, signal);
      await announceAll();
      announced = true;
    },
    end: async () => {
      ending = true;
      if (announced) await withdraw(settings.dataDirectory);
      await Promise.all([...services.map((each) => each.stop()), issuer.stop()]);
      await stack?.stop();
    },
  };
}

async function timedBuild(say: (line: string) => void, signal: AbortSignal): Promise<void> {
  const from = performance.now();
  say('Build: starting.');
  await build(signal);
  say(`Build: done after ${((performance.now() - from) / 1000).toFixed(1)} s.`);
}
