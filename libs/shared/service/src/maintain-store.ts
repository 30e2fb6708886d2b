import { setTimeout as delay } from 'node:timers/promises';
import { newId, systemClock } from '@imd/kernel';
import {
  abandon,
  ABANDONED_EVENTS,
  backUp,
  BackupUnusable,
  Lease,
  LEASE_MS,
  NotRepublished,
  recover,
  republish,
  restore,
  type Recovering,
} from '@imd/messaging';
import { Database, type OwnedStore } from '@imd/mongo';
import type { INestApplication, Type } from '@nestjs/common';
import { ServiceConfig } from './config/service-config';
import { inService, NotMaintained, say } from './maintain';
import { PlatformSettings } from './platform-settings';
import type { Runtime } from './runtime';
import { STORES } from './tokens';

/** An operator asks these of a service's store and its topic, on the command line of the service itself. */
export const STORE_MAINTENANCE = ['--republish', '--recover', '--backup', '--restore'] as const;

export type StoreMaintenance = (typeof STORE_MAINTENANCE)[number];

export function isStoreMaintenance(argument: string | undefined): argument is StoreMaintenance {
  return STORE_MAINTENANCE.some((known) => known === argument);
}

/** A service that has just ended leaves its lease to another within this time. */
const LEASE_WITHIN_MS = 15_000;
const LOOK_EVERY_MS = 250;
const MOST_LISTED = 20;

/**
 * `--republish` makes the service's topic again, when it is gone or empty, from the events of its store;
 * `--recover` tells which events the topic holds and the store does not, and takes back those whose state the store
 * has; with `--abandon` it gives up the others: keeps them apart and makes the topic anew without them;
 * `--backup <file>` writes the database as it is at one moment to a file that does not exist yet;
 * `--restore <file>` puts it into an empty database; with `--replace` into one that holds anything.
 * @throws NotMaintained when what was asked for was not done
 */
export async function maintainStore(module: Type, what: StoreMaintenance, args: readonly string[]): Promise<void> {
  await inService(module, async (app, runtime) => {
    const lease = new Lease((await opened(app)).db, 'relay', `operator-${newId()}`);
    // Work that takes long between two looks at the lease must not lose it.
    const renewing = setInterval(() => {
      if (lease.isHeld()) lease.acquire().catch(() => undefined);
    }, LEASE_MS / 4);
    try {
      if (what === '--backup') await back(app, runtime, args);
      else if (what === '--restore') await putBack(app, lease, args);
      else await mend(what, await recovering(app, runtime, lease), args);
    } catch (error) {
      if (error instanceof NotRepublished || error instanceof BackupUnusable) throw new NotMaintained(error.message);
      throw error;
    } finally {
      clearInterval(renewing);
      await lease.release();
    }
  });
}

async function opened(app: INestApplication): Promise<Database> {
  const database = app.get(Database);
  await database.open();
  return database;
}

async function recovering(app: INestApplication, runtime: Runtime, lease: Lease): Promise<Recovering> {
  await runtime.prepareStores();
  const { kafkaReplication: replication } = app.get(ServiceConfig);
  const stores = app.get<readonly OwnedStore<never>[]>(STORES);
  const progress = (sent: number) => say(`${sent} events sent`);
  return { ...runtime.history(), lease, replication, stores, progress };
}

async function mend(what: '--republish' | '--recover', parts: Recovering, args: readonly string[]): Promise<void> {
  await leased(parts.lease);
  if (what === '--republish') {
    for (const topic of parts.topics) say(`${topic}: made again from ${await republish({ ...parts, topic })} events`);
    say('Its read models are now of another log: npm run rebuild with --anew.');
    return;
  }
  const { taken, missing } = await recover(parts);
  say(`${taken} events were taken back into the store, which had their state.`);
  for (const { subject, version, headers } of missing.slice(0, MOST_LISTED))
    say(`${subject}\t${version}\t${headers['ce_type']}\t${headers['ce_time']}\tby ${headers['ce_actor']}`);
  if (missing.length > MOST_LISTED) say(`… and ${missing.length - MOST_LISTED} more`);
  if (missing.length === 0) return;
  if (!args.includes('--abandon'))
    throw new NotMaintained(
      `The store has no state of ${missing.length} events. Restore a later backup, or give these events up with --abandon: ` +
        `they are then kept in ${ABANDONED_EVENTS}, to be recorded once more, and the topic is made anew without them.`,
    );
  say(
    `${missing.length} events are kept in ${ABANDONED_EVENTS}; the topic is made anew from ${await abandon(parts, missing)}.`,
  );
  say('Its read models are now of another log, with less in it: npm run rebuild with --anew --force.');
}

async function back(app: INestApplication, runtime: Runtime, [path]: readonly string[]): Promise<void> {
  if (path === undefined) throw new NotMaintained('Name the file to write.');
  const { service } = app.get(PlatformSettings);
  const { client, db } = app.get(Database);
  const { kafka, topics } = runtime.history();
  const { documents, bytes } = await backUp({
    client,
    db,
    kafka,
    service,
    topics,
    without: keptFromBackups(app),
    path,
    now: systemClock.now(),
  });
  say(`${service}: ${documents} documents in ${path}, ${bytes} bytes`);
}

async function putBack(app: INestApplication, lease: Lease, [path, ...options]: readonly string[]): Promise<void> {
  if (path === undefined) throw new NotMaintained('Name the file to restore.');
  const { service } = app.get(PlatformSettings);
  await leased(lease);
  const replace = options.includes('--replace');
  const { db } = app.get(Database);
  const { documents, takenAt } = await restore({
    db,
    service,
    path,
    replace,
    without: keptFromBackups(app),
    lease,
    now: systemClock.now(),
  });
  say(`${service}: ${documents} documents as they were at ${takenAt}`);
}

function keptFromBackups(app: INestApplication): ReadonlySet<string> {
  const stores = app.get<readonly OwnedStore<never>[]>(STORES).filter((store) => store.keptFromBackups);
  return new Set(stores.map((store) => store.collection()));
}

async function leased(lease: Lease): Promise<void> {
  const deadline = performance.now() + LEASE_WITHIN_MS;
  while (!(await lease.acquire())) {
    if (performance.now() > deadline) throw new NotMaintained('The service runs; stop all its instances first.');
    await delay(LOOK_EVERY_MS);
  }
}
