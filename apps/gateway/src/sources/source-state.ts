import { GRACE_SECONDS } from './seen-ends';

/** The state says whether the gateway shows everything that a service has. */
export const SOURCE_STATES = ['current', 'behind', 'unreachable'] as const;

export type SourceState = (typeof SOURCE_STATES)[number];

/** The gateway saw this of a service, of its topic and of a read model at one moment. */
export interface SourceObservation {
  /** The oldest event that the service has not put on its topic has this age; null when the service did not answer. */
  readonly outboxSeconds: number | null;
  /**
   * The read model has not applied this many of the events that were on the topic two seconds ago, or at the start;
   * null when the broker has never answered.
   */
  readonly overdue: bigint | null;
  /** The topic ends before what was applied of it. */
  readonly isTopicShorter: boolean;
}

/**
 * Silence is not absence: a service that was quiet for an hour is current when its outbox is empty and its topic is
 * applied to the end, while a service that does not answer is not. A broker that is down leaves a service current until
 * the service has something to tell.
 */
export function sourceState({ outboxSeconds, overdue, isTopicShorter }: SourceObservation): SourceState {
  if (outboxSeconds === null || overdue === null || isTopicShorter) return 'unreachable';
  return outboxSeconds > GRACE_SECONDS || overdue > 0n ? 'behind' : 'current';
}

/** What is known of a read model itself. */
export interface ModelObservation {
  /** Nobody can tell what its log would hold: it shows what once was there. */
  readonly standsStill: boolean;
  /** Another build made it and lacks what that build stepped over, or parked aggregates wait to change it. */
  readonly lacksSomething: boolean;
}

/** A service that is seen to be current says nothing of a read model that has stopped, or is not whole. */
export function stateThrough(seen: SourceState, { standsStill, lacksSomething }: ModelObservation): SourceState {
  if (standsStill) return 'unreachable';
  return seen === 'current' && lacksSomething ? 'behind' : seen;
}
