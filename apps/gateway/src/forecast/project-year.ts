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
  /** By the plan this should have been paid until now. */
  readonly due: Cents;
  /** The plan of the whole year. */
  readonly planned: Cents;
}

/** A year that has ended, as it stood after as many months, with the outturn it had. */
export interface PastProjectYear extends ProjectYear {
  readonly year: number;
  readonly outturn: Cents;
}

/** What of a year's plan can still be paid. */
export interface Open {
  /** Due by now and not paid. */
  readonly arrears: Cents;
  /** Due later in the year. */
  readonly stillDue: Cents;
}

export function openOf({ paid, due, planned }: ProjectYear): Open {
  return { arrears: due > paid ? due - paid : 0n, stillDue: planned > due ? planned - due : 0n };
}

export function openSumOf(project: ProjectYear): Cents {
  const { arrears, stillDue } = openOf(project);
  return arrears + stillDue;
}
