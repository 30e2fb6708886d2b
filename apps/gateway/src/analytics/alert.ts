import type { AlertRaised, EventData, EventDefinition } from '@imd/contracts';
import type { CalendarDate, Cents, Marks, Year } from '@imd/kernel';
import type { BLOCK_SCOPES } from '../answers/withheld';

type Raised = EventData<typeof AlertRaised>;

export type AlertKind = Raised['kind'];

/** A caller sees alerts of a kind who may see all that they are made of. */
export const SCOPES_OF_KIND: Readonly<Record<AlertKind, readonly (typeof BLOCK_SCOPES)[number][]>> = {
  'projected-underspend': ['projects:read'],
  'forecast-unreliable': ['projects:read'],
  'unexplained-deviation': ['projects:read'],
  'unpaid-commitment': ['budgets:read'],
  'overdue-partner-report': ['projects:read'],
  'eligibility-lost': ['budgets:read', 'projects:read'],
  'facility-over-capacity': ['returns:read'],
  'undertaking-due': ['projects:read'],
  'undertaking-overdue': ['projects:read'],
};

/** A rule finds an alert, with the figures of today. */
export interface Alert {
  /** The same thing has the same id, however its figures change. */
  readonly id: string;
  readonly kind: AlertKind;
  /** The subject of the events of what it is about. */
  readonly about: string;
  /** The path at which an officer looks at it. */
  readonly link: string;
  readonly year: Year | null;
  readonly purpose: string | null;
  readonly projectId: string | null;
  readonly country: string | null;
  readonly band: Raised['band'];
  readonly amount: ({ readonly cents: Cents } & Marks) | null;
  readonly dueOn: CalendarDate | null;
  readonly invented: boolean;
}

/** An alert names what it is about as the events of that are named. */
export const subjectOf = ({ aggregate }: EventDefinition, id: string | number) => `${aggregate}/${id}`;

const UNSAID = { year: null, purpose: null, projectId: null, country: null, band: null, amount: null, dueOn: null };

/**
 * @param parts what tells the alert from others of its kind; no code holds a full stop, which stands between them
 */
export function alertOf(
  kind: AlertKind,
  parts: readonly (string | number)[],
  said: Pick<Alert, 'about' | 'link' | 'invented'> & Partial<Alert>,
): Alert {
  return { ...UNSAID, ...said, id: [kind, ...parts].join('.'), kind };
}
