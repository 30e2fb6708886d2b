import { inTime } from '@imd/mongo';
import { OFFSETS, PARKED, type OffsetDocument, type ParkedDocument } from '../read-models/documents';
import type { Generation } from '../read-models/generations';

/** Remembers what this consumer knows of one partition of one read model: where it goes on and which keys wait. */
export class Partition {
  readonly id: string;
  /** True once the log was seen to be the one that was applied; its reader says so. */
  logIsRecognised = false;
  private parked = new Set<string>();
  /** The next offset; null when it has to be read. */
  private known: bigint | null = null;
  /** Id of the record before it; undefined when none is known. */
  private last: string | null | undefined;

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

  /**
   * Reads how far the partition has come and which keys wait; call it whenever the partition may have changed hands.
   */
  async reload(): Promise<bigint> {
    const parked = this.generation.collection<ParkedDocument>(PARKED);
    const waiting = await inTime(parked.find({ p: this.id }).project<{ _id: string }>({ _id: 1 }).toArray());
    this.parked = new Set(waiting.map(({ _id }) => _id));
    const offset = await inTime(this.generation.collection<OffsetDocument>(OFFSETS).findOne({ _id: this.id }));
    this.known = offset?.next ?? 0n;
    this.last = offset?.last;
    return this.known;
  }

  /**
   * The id by which the log is known again, of the record before the next; undefined when there is none to compare
   * with.
   */
  get lastId(): string | null | undefined {
    return this.last;
  }

  /**
   * The consumer knows this after a chunk of its own. It may be wrong when another consumer has moved the partition on
   * meanwhile: the compare-and-set of the next chunk finds that out.
   */
  async next(): Promise<bigint> {
    return this.known ?? this.reload();
  }

  /** Forgets the offset: when a chunk fails, its transaction may have been committed or not. */
  forget(): void {
    this.known = null;
  }

  moved(next: bigint, last: string | null, newlyParked: Iterable<string>): void {
    this.known = next;
    this.last = last;
    for (const key of newlyParked) this.parked.add(key);
  }

  released(key: string): void {
    this.parked.delete(key);
  }
}
