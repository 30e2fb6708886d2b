import { notFoundIn, type Store } from '@imd/mongo';
import { entityTag } from './entity-tag';

/** A read writes its answer out once, so that its ETag is of exactly the bytes that are sent. */
export class ShownAnswer {
  readonly json: string;
  readonly etag: string;

  constructor(
    body: object,
    /** The cursor is that of the page after this one, when this is a page. */
    readonly next: string | null = null,
    /** The text is made for a caller who prefers CSV alone. */
    readonly csv: (() => string) | null = null,
  ) {
    this.json = JSON.stringify(body);
    this.etag = entityTag(this.json);
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
