import type { Folded } from './documents';
import type { Slice } from './read-model';
import type { SliceMembership } from './slice-membership';

/** A slice that is remembered takes about as much, and this for each name of a document or a group. */
const BYTES_OF_SLICE = 512;
const BYTES_OF_NAME = 150;

/** A slice whose documents were dropped: what was computed from it holds until a change concerns it. */
export class RememberedSlice {
  constructor(
    private readonly membership: SliceMembership,
    /** Records may leave the slice; of totals it needs none. */
    private readonly ids: ReadonlySet<string>,
  ) {}

  get slice(): Slice {
    return this.membership.slice;
  }

  get bytes(): number {
    return BYTES_OF_SLICE + (this.membership.groups.size + this.ids.size) * BYTES_OF_NAME;
  }

  /** Would one of these have changed it? */
  isConcernedBy(changed: readonly Folded[]): boolean {
    return changed.some((document) => this.membership.has(document) || this.ids.has(document._id));
  }
}
