/** Each service has one topic, keyed by aggregate and kept for ever. */
export const TOPICS = ['imd.budget', 'imd.projects', 'imd.returns'] as const;

export type Topic = (typeof TOPICS)[number];

/** This number holds for ever: another would break the order per aggregate, so a service refuses to start on one. */
export const PARTITIONS = 6;
