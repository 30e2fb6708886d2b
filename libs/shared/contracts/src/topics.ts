/** One topic per service, keyed by aggregate, kept for ever. */
export const TOPICS = ['imd.budget', 'imd.projects', 'imd.returns'] as const;

export type Topic = (typeof TOPICS)[number];

/** For ever: another count would break the order per aggregate, so a service refuses to start on one. */
export const PARTITIONS = 6;
