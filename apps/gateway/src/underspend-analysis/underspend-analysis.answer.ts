import type { CalendarDate, Label } from '@imd/kernel';
import type { Figure } from '../figures/figure';
import type { Source } from '../sources/sources';
import type { Cause, Explanation } from './causes';
import type { Missing } from './line';
import type { SpendingByPlace } from './spending-by-place';
import type { ProgrammeLine } from './programme';
import type { Composition, ProjectLine } from './projects';
import type { PurposeLine, RestLine } from './purposes';
import type { YearDocument } from './underspend-analysis.read-model';

/** `GET /v1/underspend-analyses/:year`; every null among the figures is explained in the `missing` beside it. */
export interface UnderspendAnalysis {
  readonly year: number;
  readonly asOf: CalendarDate;
  readonly title: Label;
  readonly status: YearDocument['status'];
  readonly remark: Label | null;
  readonly framework: { readonly code: string; readonly title: Label | null };
  /** Something in it was made up to show what the platform does. */
  readonly invented: boolean;
  /** Number of aggregates whose latest events are not in it: they wait for one that is missing or cannot be read. */
  readonly parked: number;
  /** Of each service: whether what is shown of it is all there is, and when it last was. */
  readonly sources: { readonly budget: Source; readonly projects: Source };
  readonly programme: ProgrammeLine & { readonly composition: Composition | null };
  readonly priorities: readonly PurposeLine[];
  /** The framework's themes, and purposes that the framework does not know. */
  readonly themes: readonly PurposeLine[];
  /** What is left for the purposes without an earmark or an allocation of their own. */
  readonly rest: RestLine;
  readonly projects: readonly ProjectLine[] | null;
  readonly countries: SpendingByPlace;
  readonly causes: readonly Cause[];
  readonly explanation: Explanation & { readonly toBeExplained: readonly ToBeExplained[] };
  /** What nobody reported for the year as a whole. */
  readonly missing: readonly Missing[];
  readonly links: { readonly self: string; readonly budget: string; readonly causes: string };
}

/** A gap above the year's explanation threshold for which no cause was recorded. */
export interface ToBeExplained {
  readonly kind: 'purpose' | 'rest' | 'project';
  readonly code: string | null;
  readonly underspend: Figure;
}
