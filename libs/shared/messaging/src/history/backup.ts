import type { Kafka } from 'kafkajs';
import { BSON, type Collection, type Db, type MongoClient, type Timestamp } from 'mongodb';
import { atOneMoment, type SnapshotOptions } from '../at-one-moment';
import { logBounds } from '../consumer/log-identity';
import { EVENTS } from '../outbox/outbox';
import { LEASES } from '../relay/lease';
import { writeBackup, type BackupEntry } from './backup-file';
import { refuseHalfRestored } from './restore';

export interface BackingUp {
  readonly client: MongoClient;
  readonly db: Db;
  readonly kafka: Kafka;
  readonly service: string;
  /** Topics of the service, with their prefix. */
  readonly topics: readonly string[];
  /** Collections that no backup may bring back. */
  readonly without: ReadonlySet<string>;
  readonly path: string;
  readonly now: Date;
}

/** Numbers keep the type that the database has for them. */
const AS_STORED = { promoteValues: false, useBigInt64: false } as const;

/**
 * Writes a service's database as it was at one moment to a file, while the service goes on.
 * @throws BackupUnusable when there is a file of this name
 */
export async function backUp(backingUp: BackingUp): Promise<{ documents: number; bytes: number }> {
  const { client, db, kafka, service, topics, without, path, now } = backingUp;
  await refuseHalfRestored(db);
  const ends = await logBounds(kafka, topics);
  const names = (await db.listCollections({}, { nameOnly: true }).toArray())
    .map(({ name }) => name)
    // A lease is of a process and means nothing later.
    .filter((name) => name !== LEASES && !without.has(name) && !name.startsWith('system.'))
    .sort();
  return atOneMoment(client, async (options) => {
    // The first read decides the moment of all.
    await db.collection(EVENTS).findOne({}, { ...options, projection: { _id: 1 } });
    const header = {
      service,
      database: db.databaseName,
      takenAt: now.toISOString(),
      clusterTime: momentOf(options),
      topicEnds: Object.fromEntries([...ends].map(([id, { high }]) => [id, String(high)])),
    };
    return writeBackup(
      path,
      header,
      entriesOf(
        names.map((name) => db.collection(name)),
        options,
      ),
    );
  });
}

async function* entriesOf(
  collections: readonly Collection[],
  { session, readConcern }: SnapshotOptions,
): AsyncIterable<BackupEntry> {
  for (const collection of collections) {
    const indexes = (await collection.indexes()).filter(({ name }) => name !== '_id_');
    yield { collection: collection.collectionName, indexes: indexes.map(({ v, ...index }) => index) };
    for await (const document of collection.find({}, { session, readConcern, ...AS_STORED }))
      yield { document: BSON.EJSON.stringify(document, { relaxed: false }) };
  }
}

function momentOf({ session }: SnapshotOptions): string {
  const { snapshotTime } = session as unknown as { readonly snapshotTime?: Timestamp };
  if (!snapshotTime) throw new Error('The database named no moment for its snapshot');
  return `${snapshotTime.t}.${snapshotTime.i}`;
}
