/** How exactly a date is known; a date known to its period only is the first or the last day of it. */
export const DATE_PRECISIONS = ['day', 'month', 'quarter', 'year'] as const;

export type DatePrecision = (typeof DATE_PRECISIONS)[number];
