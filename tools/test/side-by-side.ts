import type { Step } from './step';

/** Steps that follow each other and keep one processor each are one group; every other step is a group of its own. */
export function sideBySide(steps: readonly Step[]): Step[][] {
  const groups: Step[][] = [];
  for (const step of steps) {
    const before = groups.at(-1);
    if (step.onOneProcessor && before?.[0]?.onOneProcessor) before.push(step);
    else groups.push([step]);
  }
  return groups;
}
