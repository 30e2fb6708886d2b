import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { mongodBinary } from './mongod-binary';
import { existingReplicaSetReady, REPLICA_SET, replicaSetReady } from './mongodb-ready';
import type { Server } from './server';

const host = (port: number) => `127.0.0.1:${port}`;

const argumentsOn = (port: number) => [
  ...['--replSet', REPLICA_SET, '--port', String(port), '--wiredTigerCacheSizeGB', '1'],
  // A service that is killed inside a transaction leaves it open, with the locks it holds, until the server ends it:
  // after 60 s by default, during which nobody books on that budget year. The services themselves give up after 3 s.
  ...['--setParameter', 'transactionLifetimeLimitSeconds=5'],
];

export const MONGODB: Server = {
  name: 'MongoDB',
  addressVariable: 'IMD_MONGODB_URL',
  portVariable: 'IMD_MONGODB_PORT',
  image: 'mongo:7.0',
  dataInContainer: '/data/db',
  container: (port) => ({ environment: {}, command: [...argumentsOn(port), '--bind_ip_all'] }),
  program: async ({ folder, port, progress, signal }) => {
    const data = join(folder, 'data');
    return {
      command: await mongodBinary({ progress, signal }),
      args: [
        ...argumentsOn(port),
        ...['--bind_ip', '127.0.0.1', '--dbpath', data, '--nounixsocket', '--quiet'],
        ...['--setParameter', 'diagnosticDataCollectionEnabled=false'],
      ],
      mark: data,
      prepare: async () => {
        await mkdir(data, { recursive: true });
      },
    };
  },
  addressOn: (port) => `mongodb://${host(port)}/?replicaSet=${REPLICA_SET}`,
  readyOn: (port, options) => replicaSetReady(host(port), options),
  answersAt: existingReplicaSetReady,
};
