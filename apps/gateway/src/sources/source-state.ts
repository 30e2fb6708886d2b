/** The state says whether the gateway shows everything that a service has. */
export const SOURCE_STATES = ['current', 'behind', 'unreachable'] as const;

export type SourceState = (typeof SOURCE_STATES)[number];

/** The gateway saw this of a service and of its topic at one moment. */
export interface SourceObservation {
  /** The oldest event that the service has not put on its topic has this age; null when the service did not answer. */
  readonly outboxSeconds: number | null;
  /**
   * The read model has yet to apply this many events of the topic; null when the broker did not answer, negative when
   * the topic is shorter than what was applied of it.
   */
  readonly unapplied: bigint | null;
}

/** An event may be on its way this long without anything being wrong. */
const GRACE_SECONDS = 2;

/**
 * Silence is not absence: a service that was quiet for an hour is current when its outbox is empty and its topic is
 * applied to the end, while a service that does not answer is not. A broker that is down leaves a service current until
 * the service has something to tell.
 */
export function sourceState({ outboxSeconds, unapplied }: SourceObservation, unappliedForSeconds: number): SourceState {
  if (outboxSeconds === null || (unapplied ?? 0n) < 0n) return 'unreachable';
  if (outboxSeconds > GRACE_SECONDS) return 'behind';
  return (unapplied ?? 0n) > 0n && unappliedForSeconds > GRACE_SECONDS ? 'behind' : 'current';
}
