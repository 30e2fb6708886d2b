import { createHash } from 'node:crypto';
import { spawn, type ChildProcess } from 'node:child_process';
import { docker } from './docker';
import { freePort, refuseTakenPort } from './ports';
import { started, type Server, type ServerOptions, type StartedServer } from './server';
import type { StackPart } from './stack';

const START_WITHIN_MS = 90_000;

export async function startInContainer(server: Server, options: ServerOptions): Promise<StartedServer> {
  const name = nameFor(server, options.dataDirectory);
  await clearAway(name, options);
  if (options.port) await refuseTakenPort(options.port, server.name, server.portVariable);
  const port = options.port ?? (await freePort());
  const { environment, command } = server.container(port, options.reachedAt ?? port);
  await docker(
    ...['create', '--name', name, '--volume', `${name}:${server.dataInContainer}`],
    ...['--publish', `127.0.0.1:${port}:${port}`],
    ...Object.entries(environment).flatMap(([variable, value]) => ['--env', `${variable}=${value}`]),
    ...[server.image, ...command],
  );
  const ready = () => server.readyOn(port, { withinMs: START_WITHIN_MS, signal: options.signal });
  return { part: await started(containerPart(name, ready)), address: server.addressOn(port) };
}

/** Containers and volumes belong to a data directory, as the files of servers without containers do. */
function nameFor(server: Server, dataDirectory: string): string {
  return `imd-${server.name.toLowerCase()}-${createHash('sha256').update(dataDirectory).digest('hex').slice(0, 10)}`;
}

/**
 * Only the volumes without a name go with a container: the images ask for some, and each start would leave them behind.
 */
async function clearAway(name: string, options: ServerOptions): Promise<void> {
  await docker('rm', '--force', '--volumes', name).catch(() => undefined);
  if (options.fresh) await docker('volume', 'rm', '--force', name);
}

function containerPart(name: string, ready: () => Promise<void>): StackPart {
  let guard: ChildProcess | null = null;
  return {
    pid: null,
    start: async () => {
      await docker('start', name);
      guard ??= startGuard(name);
      await ready();
    },
    stop: async () => {
      await docker('unpause', name).catch(() => undefined);
      await docker('stop', '--time', '6', name);
      await docker('rm', '--force', '--volumes', name);
      guard?.kill('SIGKILL');
    },
    kill: async () => {
      await docker('kill', name);
    },
    freeze: async () => {
      await docker('pause', name);
    },
    thaw: async () => {
      await docker('unpause', name);
    },
  };
}

/** The pipe closes when this program ends, however it ends; the guard waits for that. */
function startGuard(name: string): ChildProcess {
  const guard = spawn('/bin/sh', ['-c', 'read -r _; docker rm --force --volumes "$0"', name], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  guard.unref();
  (guard.stdin as unknown as { unref(): void }).unref();
  return guard;
}
