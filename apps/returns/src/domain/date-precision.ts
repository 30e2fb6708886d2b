/** A date may be known to the month, quarter or year only; it is then the first or last day of it. */
export const DATE_PRECISIONS = ['day', 'month', 'quarter', 'year'] as const;

export type DatePrecision = (typeof DATE_PRECISIONS)[number];
