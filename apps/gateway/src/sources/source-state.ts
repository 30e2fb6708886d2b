/** Whether what the gateway shows of a service is all there is. */
export const SOURCE_STATES = ['current', 'behind', 'unreachable'] as const;

export type SourceState = (typeof SOURCE_STATES)[number];

/** What was seen of a service and of its topic at one moment. */
export interface SourceObservation {
  /** Age of the oldest event the service has not put on its topic; null when the service did not answer. */
  readonly outboxSeconds: number | null;
  /**
   * Events on its topic that the read model has not applied yet; null when the broker did not answer, negative when the topic is
   * shorter than what was applied of it.
   */
  readonly unapplied: bigint | null;
}

/** An event may be on its way this long without anything being wrong. */
const GRACE_SECONDS = 2;

/**
 * Silence is not absence: a service that was quiet for an hour is current when its outbox is empty and its topic is applied to
 * the end, while one that cannot be asked is not. A broker that is away leaves a service current until it has something to tell.
 */
export function sourceState({ outboxSeconds, unapplied }: SourceObservation, unappliedForSeconds: number): SourceState {
  if (outboxSeconds === null || (unapplied ?? 0n) < 0n) return 'unreachable';
  if (outboxSeconds > GRACE_SECONDS) return 'behind';
  return (unapplied ?? 0n) > 0n && unappliedForSeconds > GRACE_SECONDS ? 'behind' : 'current';
}
