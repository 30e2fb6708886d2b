import { MongoClient, MongoServerError, type Document } from 'mongodb';
import { waitUntil, type WaitOptions } from './wait-until';

export const REPLICA_SET = 'rs0';
const NOT_YET_INITIALIZED = 94;

/** A single server is made a replica set, because transactions exist only in one. */
export function replicaSetReady(host: string, options: WaitOptions): Promise<void> {
  return waitUntil(
    `MongoDB at ${host} takes writes`,
    () =>
      connected(`mongodb://${host}/?directConnection=true`, async (client) => {
        const hello = await client.db('admin').command({ hello: 1 });
        if (hello['isWritablePrimary'] && hello['me'] === host) return true;
        await beOnlyMember(client, host);
        return false;
      }),
    options,
  );
}

/** Each attempt has a client of its own: one whose first selection of a server failed is closed for good. */
async function connected<T>(url: string, ask: (client: MongoClient) => Promise<T>): Promise<T> {
  const client = new MongoClient(url, { serverSelectionTimeoutMS: 1000 });
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
export function existingReplicaSetReady(url: string, options: WaitOptions): Promise<void> {
  return waitUntil(
    'the MongoDB in IMD_MONGODB_URL takes writes',
    () =>
      connected(url, async (client) => {
        const hello = await client.db('admin').command({ hello: 1 });
        if (!hello['setName'] && hello['msg'] !== 'isdbgrid') throw new Error('it is not a replica set');
        return true;
      }),
    options,
  );
}
