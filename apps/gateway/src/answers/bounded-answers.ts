import type { Basis, ReadModelImage } from '@imd/messaging';
import { LRUCache } from 'lru-cache';

export interface KeptAnswer {
  readonly image: ReadModelImage;
  /** The answer was computed from these parts of the image, and holds as long as they are the same. */
  readonly basis: Basis;
  /** It was computed beside this state of the sources. */
  readonly sources: string;
  /** The answer was seen to hold at this revision of the image. */
  heldAt: number;
  readonly bytes: Buffer;
  readonly etag: string;
  /** Callers may keep it for ever. */
  readonly isFinal: boolean;
}

/**
 * The cache drops the answer that nobody asked for longest, and does not keep one that fills it alone. It counts bytes:
 * answers differ a hundredfold in size, so that a number of them would bound nothing.
 */
export function boundedAnswers(mostBytes: number): LRUCache<string, KeptAnswer> {
  return new LRUCache({ maxSize: mostBytes, sizeCalculation: ({ bytes }, key) => bytes.length + key.length });
}
