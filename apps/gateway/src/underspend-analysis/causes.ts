import type { BudgetYear } from '@imd/kernel';
import { Figure, minus, sum } from '../figures/figure';
import type { CauseDocument, UnderspendDocuments } from './underspend-analysis.read-model';

/** Why money was not spent, as somebody recorded it. */
export interface Cause {
  readonly id: string;
  readonly code: string;
  readonly label: CauseDocument['group'];
  readonly target: {
    readonly project: { readonly id: string; readonly title: CauseDocument['group'] } | null;
    readonly purpose: string | null;
    readonly group: CauseDocument['group'];
  };
  readonly narrative: CauseDocument['narrative'];
  /** Signed: positive explains underspend. `null` is not quantified, never zero. */
  readonly amount: Figure | null;
  readonly timing: CauseDocument['timing'];
  readonly nature: CauseDocument['nature'];
  readonly driver: CauseDocument['driver'];
  readonly provenance: CauseDocument['provenance'];
  readonly links: { readonly self: string };
}

export interface Explanation {
  readonly explained: Figure | null;
  readonly unexplained: Figure | null;
  /** Number of causes without an amount. */
  readonly notQuantified: number;
}

/** The causes of a year that were not withdrawn. A cause at a project belongs to the project's priority too. */
export function causesOf(documents: UnderspendDocuments, year: BudgetYear): Cause[] {
  return [...documents.causes]
    .filter((cause) => cause.year === year && !cause.withdrawn)
    .sort((a, b) => (a.causeId < b.causeId ? -1 : 1))
    .map((cause) => {
      const project = cause.projectId === null ? undefined : documents.projects.get(cause.projectId);
      return {
        id: cause.causeId,
        code: cause.code,
        label: documents.causeCodes.get(cause.code)?.label ?? null,
        target: {
          project: cause.projectId === null ? null : { id: cause.projectId, title: project?.title ?? null },
          purpose: cause.purpose ?? project?.priority ?? null,
          group: cause.group,
        },
        narrative: cause.narrative,
        amount: cause.amount && Figure.stated(cause.amount, cause.provenance),
        timing: cause.timing,
        nature: cause.nature,
        driver: cause.driver,
        provenance: cause.provenance,
        links: { self: `/v1/underspend-causes/${cause.causeId}` },
      };
    });
}

/**
 * Explained and unexplained add up to the underspend, to the cent. With causes of which none is quantified nobody knows what
 * they explain.
 */
export function explanationOf(underspend: Figure | null, causes: readonly Cause[]): Explanation {
  const amounts = causes.flatMap(({ amount }) => (amount ? [amount] : []));
  const explained = causes.length > 0 && amounts.length === 0 ? null : sum(amounts);
  return {
    explained,
    unexplained: minus(underspend, explained),
    notQuantified: causes.length - amounts.length,
  };
}
