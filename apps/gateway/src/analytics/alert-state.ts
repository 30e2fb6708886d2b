import { AlertCleared, AlertRaised, type Change, event } from '@imd/contracts';
import { type CalendarDate, toMarkedMoney } from '@imd/kernel';
import type { Alert } from './alert';

export const ALERT_STATES = ['open', 'cleared'] as const;

/** An alert as it is kept: with the figures that it was raised with. */
export interface KeptAlert extends Alert {
  readonly state: (typeof ALERT_STATES)[number];
  readonly raisedOn: CalendarDate;
  /** Null while it is open. */
  readonly clearedOn: CalendarDate | null;
}

/** One that is open already stays as it was raised: two evaluators that find the same alert raise it once. */
export function raiseAlert(before: KeptAlert | null, alert: Alert, today: CalendarDate): Change<KeptAlert> | null {
  if (before?.state === 'open') return null;
  const { band, dueOn, invented, amount } = alert;
  const shown = amount && toMarkedMoney(amount.cents, amount);
  const raised = { ...toldOf(alert), raisedOn: today, band, amount: shown, dueOn, invented };
  return {
    state: { ...alert, amount: amount && plain(amount), state: 'open', raisedOn: today, clearedOn: null },
    events: [event(AlertRaised, raised)],
  };
}

export function clearAlert(before: KeptAlert | null, today: CalendarDate): Change<KeptAlert> | null {
  if (before?.state !== 'open') return null;
  return {
    state: { ...before, state: 'cleared', clearedOn: today },
    events: [event(AlertCleared, { ...toldOf(before), clearedOn: today })],
  };
}

/** What a figure is in an answer is no part of what the store keeps. */
const plain = ({ cents, precision, derived, invented }: NonNullable<Alert['amount']>) => ({
  cents,
  precision,
  derived,
  invented,
});

function toldOf({ id, kind, about, year, purpose, projectId, country }: Alert) {
  return { alertId: id, kind, about, year, purpose, projectId, country };
}

export interface Differences {
  readonly raised: readonly Alert[];
  /** Ids of alerts that are open and were not found. */
  readonly cleared: readonly string[];
}

export function differencesOf(open: readonly { readonly id: string }[], found: readonly Alert[]): Differences {
  const openIds = new Set(open.map(({ id }) => id));
  const foundIds = new Set(found.map(({ id }) => id));
  return {
    raised: [...new Map(found.map((alert) => [alert.id, alert])).values()].filter(({ id }) => !openIds.has(id)),
    cleared: [...openIds].filter((id) => !foundIds.has(id)),
  };
}
