import { inTime } from '@imd/mongo';
import type { Db } from 'mongodb';

interface LeaseDocument {
  readonly _id: string;
  readonly holder: string;
  readonly expiresAt: Date;
}

export const LEASES = 'leases';

/** A holder that stopped renewing keeps the others out for this long. */
export const LEASE_MS = 5_000;

/**
 * The lease has one holder at a time, by the database's clock, and so keeps two relays from working at once. A holder
 * that froze may wake up in the middle of a send: Kafka checks no lease token, which is why the topic is at least once.
 */
export class Lease {
  private heldUntil = 0;

  constructor(
    private readonly db: Db,
    private readonly name: string,
    private readonly holder: string,
  ) {}

  /** Takes or renews the lease; false when another holds it. */
  async acquire(): Promise<boolean> {
    const askedAt = performance.now();
    const leases = this.db.collection<LeaseDocument>(LEASES);
    const first = { $setOnInsert: { holder: this.holder, expiresAt: new Date(0) } };
    await inTime(leases.updateOne({ _id: this.name }, first, { upsert: true }));
    const taken = await inTime(
      leases.findOneAndUpdate(
        { _id: this.name, $or: [{ holder: this.holder }, { $expr: { $lt: ['$expiresAt', '$$NOW'] } }] },
        [{ $set: { holder: this.holder, expiresAt: { $add: ['$$NOW', LEASE_MS] } } }],
      ),
    );
    this.heldUntil = taken ? askedAt + LEASE_MS : 0;
    return taken !== null;
  }

  /** By this process' own clock, counted from before the database was asked. */
  isHeld(): boolean {
    return performance.now() < this.heldUntil;
  }

  async release(): Promise<void> {
    this.heldUntil = 0;
    await this.db
      .collection<LeaseDocument>(LEASES)
      .updateOne({ _id: this.name, holder: this.holder }, { $set: { expiresAt: new Date(0) } });
  }
}
