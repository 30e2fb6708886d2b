import type { CalendarDate } from '@imd/kernel';
import type { Folded, ImageView, Slice } from '@imd/messaging';

/**
 * A read model as it was known at the end of a day. Whatever computes an answer reads it as it reads the read model
 * itself, so that there is one formula for both.
 */
export abstract class ImageAsKnown implements ImageView {
  constructor(
    protected readonly view: ImageView,
    protected readonly knownAt: CalendarDate,
  ) {}

  get revision(): number {
    return this.view.revision;
  }

  get parked(): number {
    return this.view.parked;
  }

  get parkedOf(): ImageView['parkedOf'] {
    return this.view.parkedOf;
  }

  documents<T extends object>(collection: string): ReadonlyMap<string, T & Folded> {
    return this.documentsOf(collection) as ReadonlyMap<string, T & Folded>;
  }

  slice<T extends object>(collection: string, value: Slice['value']): ReadonlyMap<string, T & Folded> {
    return this.sliceOf(collection, value) as ReadonlyMap<string, T & Folded>;
  }

  /** @throws Error for a collection that is not kept as it was known */
  protected abstract documentsOf(collection: string): ReadonlyMap<string, object>;

  protected abstract sliceOf(collection: string, value: Slice['value']): ReadonlyMap<string, object>;
}
