import { notFoundIn, type Store } from '@imd/mongo';
import { entityTag } from './entity-tag';

/** A read writes its answer out once, so that its ETag is of exactly the bytes that are sent. */
export class ShownAnswer {
  private written: string | null = null;

  constructor(
    /** An export takes the items of a page from here, and writes them in its own way. */
    readonly body: object,
    /** The cursor is that of the page after this one, when this is a page. */
    readonly next: string | null = null,
    /** The text is made for a caller who prefers CSV alone. */
    readonly csv: (() => string) | null = null,
  ) {}

  get json(): string {
    return (this.written ??= JSON.stringify(this.body));
  }

  get etag(): string {
    return entityTag(this.json);
  }
}

/** @throws DomainError `<thing>-not-found` (404) */
export function itemAnswer<State extends object>(
  store: Store<State>,
  id: string | number,
  found: State | null,
  show: (state: State) => object,
): ShownAnswer {
  if (!found) throw notFoundIn(store)(String(id));
  return new ShownAnswer(show(found));
}
