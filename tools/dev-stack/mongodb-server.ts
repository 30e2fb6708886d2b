import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { mongodBinary } from './mongod-binary';
import { REPLICA_SET, replicaSetReady, TRANSACTION_LIFETIME } from './mongodb-ready';
import { freePort, refuseTakenPort } from './ports';
import { ServerProcess } from './server-process';
import type { StackOptions, StackPart } from './stack';

const START_WITHIN_MS = 60_000;

export async function startMongodbServer(options: StackOptions): Promise<{ part: StackPart; url: string }> {
  const binary = await mongodBinary(options);
  const folder = join(options.dataDirectory, 'mongodb');
  const data = join(folder, 'data');
  const port = options.mongodbPort ?? (await freePort());
  const server = new ServerProcess({
    name: 'MongoDB',
    command: binary,
    args: [
      ...['--replSet', REPLICA_SET, '--bind_ip', '127.0.0.1', '--port', String(port), '--dbpath', data],
      ...['--wiredTigerCacheSizeGB', '1', '--nounixsocket', '--quiet'],
      ...['--setParameter', 'diagnosticDataCollectionEnabled=false'],
      ...TRANSACTION_LIFETIME,
    ],
    logFile: join(folder, 'mongodb.log'),
    pidFile: join(folder, 'mongodb.pid'),
    mark: data,
    died: options.died,
  });

  await server.endLeftover();
  if (options.fresh) await rm(folder, { recursive: true, force: true });
  if (options.mongodbPort) await refuseTakenPort(options.mongodbPort, 'MongoDB', 'IMD_MONGODB_PORT');
  await mkdir(data, { recursive: true });

  const host = `127.0.0.1:${port}`;
  const part: StackPart = {
    get pid() {
      return server.pid;
    },
    start: async () => {
      await server.spawn();
      await replicaSetReady(host, { withinMs: START_WITHIN_MS, giveUp: server.mustBeRunning, signal: options.signal });
    },
    stop: () => server.stop(),
    kill: () => server.kill(),
    freeze: async () => server.signal('SIGSTOP'),
    thaw: async () => server.signal('SIGCONT'),
  };
  try {
    await part.start();
  } catch (error) {
    await part.stop();
    throw error;
  }
  return { part, url: `mongodb://${host}/?replicaSet=${REPLICA_SET}` };
}
