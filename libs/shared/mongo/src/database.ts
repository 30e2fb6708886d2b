import { unavailable } from '@imd/kernel';
import type { Db, MongoClient } from 'mongodb';
import { ConnectionStates, createConnection, type ConnectOptions } from 'mongoose';

/** A caller waits this long for the database before the answer is "unknown, ask again with the same key". */
export const DATABASE_TIMEOUT_MS = 3_000;

/** The driver reads and writes cents as 64-bit integers, and acknowledges nothing before a majority has it. */
const OPTIONS: ConnectOptions = {
  useBigInt64: true,
  writeConcern: { w: 'majority' },
  readConcern: { level: 'majority' },
  serverSelectionTimeoutMS: DATABASE_TIMEOUT_MS,
  // The driver gives up a database that is frozen, not gone, after both together, and then answers what waits for it.
  heartbeatFrequencyMS: 2_000,
  connectTimeoutMS: DATABASE_TIMEOUT_MS,
  maxPoolSize: 20,
  autoIndex: false,
  autoCreate: false,
};

export const serviceStarting = unavailable('service-starting', 'The service is still starting; ask again in a moment');

/** A service starts while its database is down; once the database was open, the driver finds it again by itself. */
export class Database {
  private readonly connection = createConnection();

  constructor(
    private readonly url: string,
    private readonly name: string,
    /** TLS and login, where the database asks for them. */
    private readonly secured: ConnectOptions = {},
  ) {}

  /** @throws MongoError while the database is down; ask again */
  async open(): Promise<void> {
    if (this.connection.readyState === ConnectionStates.connected) return;
    await this.connection.openUri(this.url, { ...OPTIONS, ...this.secured, dbName: this.name });
  }

  async close(): Promise<void> {
    await this.connection.close();
  }

  /** @throws DomainError `service-starting` (503) before it was open for the first time */
  get client(): MongoClient {
    if (!this.connection.db) throw serviceStarting();
    return this.connection.getClient();
  }

  /** @throws DomainError `service-starting` (503) before it was open for the first time */
  get db(): Db {
    return this.client.db(this.name);
  }
}
