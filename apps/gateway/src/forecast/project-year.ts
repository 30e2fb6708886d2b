import type { PROJECT_KINDS } from '@imd/contracts';
import type { Cents } from '@imd/kernel';

export type Kind = (typeof PROJECT_KINDS)[number];

/** One project in one year, as it stood after some months of that year. Amounts are cents of the year. */
export interface ProjectYear {
  readonly projectId: string;
  readonly partner: string;
  /** The priority or theme that it is paid from. */
  readonly purpose: string;
  readonly kind: Kind;
  /** Paid until now, less what came back. */
  readonly paid: Cents;
  /** Came back in the year until now: what is paid is less it. */
  readonly refunded: Cents;
  /** It has not begun, is paid nothing, and nothing of the year is promised to it yet. */
  readonly inPipeline: boolean;
  /** By the plan this should have been paid until now. */
  readonly due: Cents;
  /** The plan of the whole year. */
  readonly planned: Cents;
}

/** A year that has ended, as it stood after as many months, with the outturn it had. */
export interface PastProjectYear extends ProjectYear {
  readonly year: number;
  readonly outturn: Cents;
  /** Came back between that day and the end of the year: the outturn is less it. */
  readonly refundedLater: Cents;
}

/** What of a year's plan can still be paid. */
export interface Open {
  /** Due by now and not paid. */
  readonly arrears: Cents;
  /** Due later in the year. */
  readonly stillDue: Cents;
  /** All that is planned of a project in the pipeline: no day of its plan is one that it is held to. */
  readonly pipeline: Cents;
}

export function openOf({ paid, due, planned, inPipeline }: ProjectYear): Open {
  if (inPipeline) return { arrears: 0n, stillDue: 0n, pipeline: planned > paid ? planned - paid : 0n };
  return {
    arrears: due > paid ? due - paid : 0n,
    stillDue: planned > due ? planned - due : 0n,
    pipeline: 0n,
  };
}

export function openSumOf(project: ProjectYear): Cents {
  const { arrears, stillDue, pipeline } = openOf(project);
  return arrears + stillDue + pipeline;
}

/** Paid out until now, whatever came back of it. */
export function grossOf({ paid, refunded }: ProjectYear): Cents {
  const gross = paid + refunded;
  return gross > 0n ? gross : 0n;
}

/** Paid out after that day, whatever came back: what is expected back is a line of its own. */
export function paidLater({ outturn, refundedLater, paid }: PastProjectYear): Cents {
  return outturn + refundedLater - paid;
}
