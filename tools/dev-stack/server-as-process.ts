import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort, refuseTakenPort } from './ports';
import { started, type Server, type ServerOptions, type StartedServer } from './server';
import { ServerProcess } from './server-process';

const START_WITHIN_MS = 60_000;

export async function startAsProcess(server: Server, options: ServerOptions): Promise<StartedServer> {
  const { fresh, secured, progress, died, signal } = options;
  const folderName = server.name.toLowerCase();
  const folder = join(options.dataDirectory, folderName);
  const free = await freePort();
  const innerPort = await freePort();
  const port = options.port ?? free;
  const { command, args, mark, prepare } = await server.program({
    folder,
    port,
    reachedAt: options.reachedAt ?? port,
    innerPort,
    secured,
    progress,
    signal,
  });
  const serverProcess = new ServerProcess({
    name: server.name,
    command,
    args: [...args],
    logFile: join(folder, `${folderName}.log`),
    pidFile: join(folder, `${folderName}.pid`),
    mark,
    died,
  });

  await serverProcess.endLeftover();
  if (fresh) await rm(folder, { recursive: true, force: true });
  if (options.port) await refuseTakenPort(port, server.name, server.portVariable);
  await mkdir(folder, { recursive: true });
  await prepare();
  const part = await started({
    get pid() {
      return serverProcess.pid;
    },
    start: async () => {
      await serverProcess.spawn();
      const giveUp = serverProcess.mustBeRunning;
      await server.readyOn(port, { withinMs: START_WITHIN_MS, giveUp, signal, secured });
    },
    stop: () => serverProcess.stop(),
    kill: () => serverProcess.kill(),
    freeze: async () => serverProcess.signal('SIGSTOP'),
    thaw: async () => serverProcess.signal('SIGCONT'),
  });
  return { part, address: server.addressOn(port) };
}
