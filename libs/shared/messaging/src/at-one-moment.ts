import type { ClientSession, FindOptions, MongoClient } from 'mongodb';

/** Every read in a snapshot must be given these. */
export type SnapshotOptions = Pick<FindOptions, 'session' | 'readConcern'> & { readonly session: ClientSession };

/**
 * Runs reads that all see the database as it was at one moment. The read concern is named at each read: the driver lets
 * the client's own, majority, win over that of a snapshot session, and says nothing.
 */
export function atOneMoment<T>(client: MongoClient, read: (options: SnapshotOptions) => Promise<T>): Promise<T> {
  return client.withSession({ snapshot: true }, (session) => read({ session, readConcern: { level: 'snapshot' } }));
}
