import { parametersOf, projectedOutturn } from './projected-outturn';
import { openSumOf, type PastProjectYear } from './project-year';

/**
 * How far a past projection was off, as a share of what was open; above zero, more was paid than projected. It is that
 * before refunds: those that came are an error of it, and where little is open, what was expected back but did not come
 * would be a large share of that.
 */
export interface Score {
  readonly project: PastProjectYear;
  readonly score: number;
  /** In cents: what was open when it was projected. */
  readonly open: number;
}

/**
 * Each past year is projected as if it were not known: by the other years. A project with nothing open then has no
 * score.
 */
export function scoresOf(past: readonly PastProjectYear[], months: number): readonly Score[] {
  const years = [...new Set(past.map(({ year }) => year))].sort((a, b) => a - b);
  return years.flatMap((year) => {
    const parameters = parametersOf(
      past.filter((project) => project.year !== year),
      months,
    );
    return past
      .filter((project) => project.year === year && openSumOf(project) > 0n)
      .map((project) => {
        const open = Number(openSumOf(project));
        const { outturn, expectedRefunds } = projectedOutturn(project, parameters);
        const error = Number(project.outturn - (outturn - expectedRefunds));
        return { project, score: error / open, open };
      });
  });
}
