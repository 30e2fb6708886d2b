import { type Millionths, ONE, toMillionths, times } from './millionths';
import { type Kind, openOf, paidLater, type PastProjectYear } from './project-year';
import type { SpendOut } from './spend-out';

/** A partner's own record counts for half once it is as large as this many average projects (Bühlmann credibility). */
const CREDIBILITY_PROJECTS = 2;

/** @returns how much of what is expected of any partner each partner has delivered; a partner without a past has 1 */
export function partnerFactorsOf(
  past: readonly PastProjectYear[],
  spendOut: ReadonlyMap<Kind, SpendOut>,
): (partner: string) => Millionths {
  const partners = new Map<string, { paid: number; expected: number }>();
  let expectedOfAll = 0;
  const begun = past.filter(({ inPipeline }) => !inPipeline);
  for (const project of begun) {
    const expected = Number(expectedOf(project, spendOut.get(project.kind)));
    const sums = partners.get(project.partner) ?? { paid: 0, expected: 0 };
    sums.paid += Number(paidLater(project));
    sums.expected += expected;
    partners.set(project.partner, sums);
    expectedOfAll += expected;
  }
  const weight = begun.length === 0 ? 0 : (CREDIBILITY_PROJECTS * expectedOfAll) / begun.length;
  return (partner) => {
    const { paid, expected } = partners.get(partner) ?? { paid: 0, expected: 0 };
    if (weight === 0) return ONE;
    return toMillionths(Math.max(0, (paid + weight) / (expected + weight)));
  };
}

function expectedOf(project: PastProjectYear, spendOut: SpendOut | undefined): bigint {
  if (!spendOut) return 0n;
  const { arrears, stillDue } = openOf(project);
  return times(arrears, spendOut.arrears) + times(stillDue, spendOut.stillDue);
}
