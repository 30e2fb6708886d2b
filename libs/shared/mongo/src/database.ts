import type { Db, MongoClient } from 'mongodb';

/**
 * The service's own database, usable before a connection is there: the driver connects with the first operation, however late
 * the database comes up.
 */
export class Database {
  readonly db: Db;

  constructor(
    readonly client: MongoClient,
    name: string,
  ) {
    this.db = client.db(name);
  }
}
