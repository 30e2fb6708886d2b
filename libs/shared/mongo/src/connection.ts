import type { MongooseModuleFactoryOptions } from '@nestjs/mongoose';

/** How long a caller waits for the database before the answer is "unknown, ask again with the same key". */
export const DATABASE_TIMEOUT_MS = 3_000;

/** One connection per service: cents are 64-bit integers both ways, and nothing is acknowledged before a majority has it. */
export function connectionOptions(url: string, database: string): MongooseModuleFactoryOptions {
  return {
    uri: url,
    dbName: database,
    useBigInt64: true,
    writeConcern: { w: 'majority' },
    readConcern: { level: 'majority' },
    serverSelectionTimeoutMS: DATABASE_TIMEOUT_MS,
    // A database that is frozen, not gone, is given up after both together: what waits for it is then answered.
    heartbeatFrequencyMS: 2_000,
    connectTimeoutMS: DATABASE_TIMEOUT_MS,
    maxPoolSize: 20,
    autoIndex: false,
    autoCreate: false,
    // A service starts while its database is away and says so in its readiness.
    lazyConnection: true,
  };
}
