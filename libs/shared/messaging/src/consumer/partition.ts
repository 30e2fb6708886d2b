import { inTime } from '@imd/mongo';
import { OFFSETS, PARKED, type Generation, type OffsetDocument } from '../read-models/generations';
import type { ParkedDocument } from './parking';

/** One partition of one read model, as this consumer knows it. */
export class Partition {
  readonly id: string;
  private parked = new Set<string>();
  /** Where the partition goes on; null when it has to be read. */
  private known: bigint | null = null;

  constructor(
    private readonly generation: Generation,
    readonly topic: string,
    readonly number: number,
  ) {
    this.id = `${topic}/${number}`;
  }

  /** Kafka keys whose events wait. */
  get parkedKeys(): ReadonlySet<string> {
    return this.parked;
  }

  /** Reads how far the partition has come, and what waits; to be called whenever it may have changed hands. */
  async reload(): Promise<bigint> {
    const parked = this.generation.collection<ParkedDocument>(PARKED);
    const waiting = await inTime(parked.find({ p: this.id }).project<{ _id: string }>({ _id: 1 }).toArray());
    this.parked = new Set(waiting.map(({ _id }) => _id));
    const offset = await inTime(this.generation.collection<OffsetDocument>(OFFSETS).findOne({ _id: this.id }));
    this.known = offset?.next ?? 0n;
    return this.known;
  }

  /**
   * Where the partition goes on. After a chunk of its own the consumer knows; when another has moved the partition on
   * meanwhile, the next chunk's compare-and-set tells.
   */
  async next(): Promise<bigint> {
    return this.known ?? this.reload();
  }

  /** Of a chunk that fails nobody knows whether it was committed. */
  forget(): void {
    this.known = null;
  }

  moved(next: bigint, newlyParked: Iterable<string>): void {
    this.known = next;
    for (const key of newlyParked) this.parked.add(key);
  }

  released(key: string): void {
    this.parked.delete(key);
  }
}
