import type { CalendarDate } from '@imd/kernel';
import type { ImageView, ReadModel } from '@imd/messaging';
import type { Owner } from '../forward/owners';
import type { Alert, AlertKind } from './alert';
import type { Part } from './computed-parts';

/** All watches are injected by this token. */
export const WATCHES = 'watches';

/** A watch finds every alert of its kinds in one read model. */
export interface Watch {
  /** No other watch finds these. */
  readonly kinds: readonly AlertKind[];
  readonly model: ReadModel;
  /** The services that the alerts are made of: unless each is current, nothing is raised and nothing cleared. */
  readonly owners: readonly Owner[];
  readonly parts: (view: ImageView, today: CalendarDate) => readonly Part<readonly Alert[]>[];
}
