/**
 * Each service has a topic of its name, keyed by aggregate and kept for ever. Return cases have one of their own, which
 * few may read. The gateway tells what it has computed from all of them on the topics of the analytics.
 */
export const TOPICS = [
  'imd.budget',
  'imd.projects',
  'imd.returns',
  'imd.returns.cases',
  'imd.analytics.alerts',
  'imd.analytics.underspend',
  'imd.analytics.country-overview',
] as const;

export type Topic = (typeof TOPICS)[number];

/** A record of these replaces the one before it of its key, which the broker may then throw away. */
export const COMPACTED_TOPICS: readonly Topic[] = ['imd.analytics.underspend', 'imd.analytics.country-overview'];

/** This number holds for ever: another would break the order per aggregate, so a service refuses to start on one. */
export const PARTITIONS = 6;
