import { Figure, minus, sum } from '../figures/figure';
import { largest } from './largest';
import type { Cause, Explanation } from './underspend-analysis.answer';
import type { UnderspendDocuments } from './underspend-analysis.read-model';

/** Withdrawn causes do not count. A cause at a project belongs to the priority of the project too. */
export function causesOf(documents: UnderspendDocuments): Cause[] {
  return [...documents.causes]
    .filter((cause) => !cause.withdrawn)
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
 * Explained and unexplained add up to the underspend, to the cent. When none of the causes is quantified, nobody knows
 * what they explain; of an unknown underspend nobody can say that nothing is explained.
 */
export function explanationOf(underspend: Figure | null, causes: readonly Cause[]): Explanation {
  const amounts = causes.flatMap(({ amount }) => (amount ? [amount] : []));
  const isKnown = amounts.length > 0 || (causes.length === 0 && underspend !== null);
  const explained = isKnown ? sum(amounts) : null;
  return {
    explained,
    unexplained: minus(underspend, explained),
    notQuantified: causes.length - amounts.length,
  };
}

export function idsOfLargest(causes: readonly Cause[]): string[] {
  return largest(causes, ({ amount }) => amount).map(({ id }) => id);
}
