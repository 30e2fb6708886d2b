/**
 * Each service has a topic of its name, keyed by aggregate and kept for ever. Return cases have one of their own, which
 * few may read.
 */
export const TOPICS = ['imd.budget', 'imd.projects', 'imd.returns', 'imd.returns.cases'] as const;

export type Topic = (typeof TOPICS)[number];

/** This number holds for ever: another would break the order per aggregate, so a service refuses to start on one. */
export const PARTITIONS = 6;
