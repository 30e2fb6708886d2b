import { BSON, type Db, type IndexDescription } from 'mongodb';
import { LEASES, type Lease } from '../relay/lease';
import { BackupUnusable, readBackup, verifyBackup, type BackupHeader } from './backup-file';
import { renewIncarnation, STORE } from './incarnation';

const BATCH = 1_000;

interface RestoreMark {
  readonly _id: 'restore';
  readonly path: string;
  readonly since: Date;
}

export interface Restoring {
  readonly db: Db;
  readonly service: string;
  readonly path: string;
  /** A database that holds anything is emptied first, instead of refused. */
  readonly replace: boolean;
  /** Collections that no backup holds: they stay as they are, so that what was destroyed in them stays destroyed. */
  readonly without: ReadonlySet<string>;
  /** The relay's own: no instance of the service sends anything meanwhile. */
  readonly lease: Lease;
  readonly now: Date;
}

/**
 * Puts a backup in the place of a service's database. The store is another one afterwards: its incarnation is new.
 * @throws BackupUnusable when the file is damaged or of another service, the service runs, or the database holds
 * anything and is not to be replaced
 */
export async function restore(restoring: Restoring): Promise<BackupHeader & { documents: number }> {
  const { db, service, path, replace, without, lease, now } = restoring;
  const header = await verifyBackup(path, service);
  if (!(await lease.acquire())) throw new BackupUnusable(`The ${service} service runs; stop all its instances first.`);
  const isHalf = (await marks(db).findOne({ _id: 'restore' })) !== null;
  const held = (await collectionsOf(db)).filter((name) => !without.has(name));
  if (!replace && !isHalf) {
    for (const name of held) {
      if (await db.collection(name).findOne({}, { projection: { _id: 1 } }))
        throw new BackupUnusable(
          `Database ${db.databaseName} is not empty: ${name} holds documents. --replace throws away what it holds.`,
        );
    }
  }
  for (const name of held.filter((each) => each !== STORE)) await db.dropCollection(name);
  // From here on a start finds out that the store is not whole.
  await marks(db).replaceOne({ _id: 'restore' }, { path, since: now }, { upsert: true });
  await db.collection<{ _id: string }>(STORE).deleteMany({ _id: { $ne: 'restore' } });
  await load(restoring);
  await renewIncarnation(db);
  await marks(db).deleteOne({ _id: 'restore' });
  await lease.release();
  return header;
}

async function load({ db, path, lease }: Restoring): Promise<void> {
  let collection = '';
  let documents: object[] = [];
  const indexes = new Map<string, IndexDescription[]>();
  const flush = async () => {
    if (documents.length === 0) return;
    if (!(await lease.acquire())) throw new BackupUnusable('Another took the lease of the relay; begin again.');
    await db.collection(collection).insertMany(documents, { ordered: false });
    documents = [];
  };
  for await (const entry of readBackup(path)) {
    if ('collection' in entry) {
      await flush();
      ({ collection } = entry);
      indexes.set(collection, entry.indexes as unknown as IndexDescription[]);
      if (collection !== STORE) await db.createCollection(collection);
      continue;
    }
    documents.push(BSON.EJSON.parse(entry.document, { relaxed: false }) as object);
    if (documents.length === BATCH) await flush();
  }
  await flush();
  for (const [name, of] of indexes) if (of.length > 0) await db.collection(name).createIndexes(of);
}

/** @throws BackupUnusable while a restore has begun and not ended */
export async function refuseHalfRestored(db: Db): Promise<void> {
  const mark = await marks(db).findOne({ _id: 'restore' });
  if (mark) throw new BackupUnusable(`The restore of ${mark.path} has not ended; run it again.`);
}

async function collectionsOf(db: Db): Promise<string[]> {
  const found = await db.listCollections({}, { nameOnly: true }).toArray();
  return found.map(({ name }) => name).filter((name) => name !== LEASES && !name.startsWith('system.'));
}

function marks(db: Db) {
  return db.collection<RestoreMark>(STORE);
}
