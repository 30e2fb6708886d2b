import { MongoClient, MongoServerError, type Document, type MongoClientOptions } from 'mongodb';
import { securedMongodb, type Secured } from './secured';
import { waitUntil, type WaitOptions } from './wait-until';

export const REPLICA_SET = 'rs0';
const NOT_YET_INITIALIZED = 94;
const UNAUTHORIZED = 13;

/** A single server is made a replica set, because transactions exist only in one. */
export function replicaSetReady(
  host: string,
  { secured, ...options }: WaitOptions & { readonly secured?: Secured | undefined },
): Promise<void> {
  const url = `mongodb://${host}/?directConnection=true`;
  return waitUntil(
    `MongoDB at ${host} takes writes`,
    async () => {
      if (secured) await connected(url, securedMongodb(secured, null), (client) => makeFirst(client, host, secured));
      return connected(url, secured ? securedMongodb(secured, secured.administrator) : {}, async (client) => {
        const hello = await client.db('admin').command({ hello: 1 });
        if (hello['isWritablePrimary'] && hello['me'] === host) return true;
        await beOnlyMember(client, host);
        return false;
      });
    },
    options,
  );
}

/** Until it has a first user a server lets this machine make the set and that user without a login, and nothing else. */
async function makeFirst(client: MongoClient, host: string, { administrator }: Secured): Promise<void> {
  const admin = client.db('admin');
  const hello = await admin.command({ hello: 1 });
  if (hello['setName'] === undefined)
    await admin.command({ replSetInitiate: { _id: REPLICA_SET, members: [{ _id: 0, host }] } });
  if (!hello['isWritablePrimary']) return;
  const user = { createUser: administrator.username, pwd: administrator.password, roles: ['root'] };
  await admin.command(user).catch((error: unknown) => {
    if (!(error instanceof MongoServerError) || error.code !== UNAUTHORIZED) throw error;
  });
}

/** Each attempt has a client of its own: one whose first selection of a server failed is closed for good. */
async function connected<T>(
  url: string,
  secured: MongoClientOptions,
  ask: (client: MongoClient) => Promise<T>,
): Promise<T> {
  const client = new MongoClient(url, { ...secured, serverSelectionTimeoutMS: 1000 });
  try {
    return await ask(client);
  } finally {
    await client.close();
  }
}

async function beOnlyMember(client: MongoClient, host: string): Promise<void> {
  const admin = client.db('admin');
  let config: Document;
  try {
    config = (await admin.command({ replSetGetConfig: 1 }))['config'] as Document;
  } catch (error) {
    if (!(error instanceof MongoServerError) || error.code !== NOT_YET_INITIALIZED) throw error;
    await admin.command({ replSetInitiate: { _id: REPLICA_SET, members: [{ _id: 0, host }] } });
    return;
  }
  if ((config['members'] as Document[])[0]?.['host'] === host) return;
  // The data was made on another port. It is forced, because a member that does not find itself in its set cannot
  // vote.
  const moved = { ...config, version: (config['version'] as number) + 1, members: [{ _id: 0, host }] };
  await admin.command({ replSetReconfig: moved, force: true });
}

/** A MongoDB that somebody else runs must be reachable and take transactions, but is left as it is. */
export function existingReplicaSetReady(url: string, secured: MongoClientOptions, options: WaitOptions): Promise<void> {
  return waitUntil(
    'the MongoDB in IMD_MONGODB_URL takes writes',
    () =>
      connected(url, secured, async (client) => {
        const hello = await client.db('admin').command({ hello: 1 });
        if (!hello['setName'] && hello['msg'] !== 'isdbgrid') throw new Error('it is not a replica set');
        return true;
      }),
    options,
  );
}
