import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mongodbConnection } from '../../libs/shared/service/src/connections/mongodb-connection';
import { mongodBinary } from './mongod-binary';
import { existingReplicaSetReady, REPLICA_SET, replicaSetReady } from './mongodb-ready';
import { withinOurVariables } from './our-variables';
import { writeIdentity, type Secured } from './secured';
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
  program: async ({ folder, port, secured, progress, signal }) => {
    const data = join(folder, 'data');
    const files = { identity: join(folder, 'identity.pem'), members: join(folder, 'members.key') };
    return {
      command: await mongodBinary({ progress, signal }),
      args: [
        ...argumentsOn(port),
        ...['--bind_ip', '127.0.0.1', '--dbpath', data, '--nounixsocket', '--quiet'],
        ...['--setParameter', 'diagnosticDataCollectionEnabled=false'],
        ...(secured ? securedBy(secured, files) : []),
      ],
      mark: data,
      prepare: async () => {
        await mkdir(data, { recursive: true });
        if (!secured) return;
        await writeIdentity(secured, files.identity);
        await writeFile(files.members, randomBytes(48).toString('base64'), { mode: 0o600 });
      },
    };
  },
  addressOn: (port) => `mongodb://${host(port)}/?replicaSet=${REPLICA_SET}`,
  readyOn: (port, options) => replicaSetReady(host(port), options),
  answersAt: (address, options) =>
    existingReplicaSetReady(address, mongodbConnection(withinOurVariables({ IMD_MONGODB_URL: address })), options),
};

/** The server shows its certificate to clients, and members of a set know each other by a key of their own. */
interface Files {
  readonly identity: string;
  readonly members: string;
}

const securedBy = ({ authority }: Secured, { identity, members }: Files) => [
  ...['--auth', '--keyFile', members, '--tlsMode', 'requireTLS', '--tlsCertificateKeyFile', identity],
  ...['--tlsCAFile', authority, '--tlsAllowConnectionsWithoutCertificates'],
];
