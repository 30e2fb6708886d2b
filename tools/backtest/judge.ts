import { isUnreliable } from '../../apps/gateway/src/forecast/reliability';
import { type Outcome, trackRecordOf, type TrackRecord } from '../../apps/gateway/src/forecast/track-record';
import { METHOD_NAME, type Projection, QUARTERS } from './rolling-origin';

/** An 80 % range covers this share of outcomes over many worlds; few worlds show more or less by chance. */
const COVERED = { least: 0.74, most: 0.88 } as const;
const NORMAL_95 = 1.96;

export const LEVELS = ['project', 'partner', 'priority', 'programme'] as const;
export type Level = (typeof LEVELS)[number];

/** These levels decide: the others have few projects each, and are shown. */
const JUDGED: readonly Level[] = ['project', 'programme'];

export interface Line {
  readonly level: Level;
  readonly quarter: number;
  readonly method: string;
  readonly record: TrackRecord;
  /** Share of outcomes inside their range, with a 95 % interval; null for a method without ranges. */
  readonly covered: { readonly share: number; readonly low: number; readonly high: number } | null;
}

export function linesOf(projections: readonly Projection[]): readonly Line[] {
  const methods = [...new Set(projections.map(({ method }) => method))];
  return LEVELS.flatMap((level) =>
    QUARTERS.flatMap((quarter) =>
      methods.map((method) => {
        const outcomes = projections
          .filter((projection) => projection.quarter === quarter && projection.method === method)
          .flatMap((projection) => outcomesAt(projection, level));
        const record = trackRecordOf(outcomes);
        return { level, quarter, method, record, covered: coverageOf(record) };
      }),
    ),
  );
}

function outcomesAt({ projects, partners, priorities, programme }: Projection, level: Level): readonly Outcome[] {
  return { project: projects, partner: partners, priority: priorities, programme: [programme] }[level];
}

function coverageOf({ ranges: { outcomes, inside } }: TrackRecord): Line['covered'] {
  if (outcomes === 0) return null;
  const share = inside / outcomes;
  const half = NORMAL_95 * Math.sqrt((share * (1 - share)) / outcomes);
  return { share, low: share - half, high: share + half };
}

/** @returns in words what is wrong with the method; empty when it holds */
export function faultsIn(lines: readonly Line[]): readonly string[] {
  return lines
    .filter(({ level }) => JUDGED.includes(level))
    .flatMap(({ level, quarter, method, record, covered }) => {
      const where = `${level}, after quarter ${quarter}`;
      if (method === METHOD_NAME) {
        const isHeld = covered && covered.high >= COVERED.least && covered.low <= COVERED.most;
        return isHeld ? [] : [`${where}: ${percent(covered?.share ?? 0)} of outcomes lie inside their range`];
      }
      const ours = lines.find(
        (line) => line.level === level && line.quarter === quarter && line.method === METHOD_NAME,
      );
      const wins = record.error !== null && record.error <= (ours?.record.error ?? Infinity);
      return wins ? [`${where}: the ${method} is nearer than the method`] : [];
    });
}

/** @returns the share of projected years whose projects left their ranges more often than chance explains */
export function alarmsIn(projections: readonly Projection[]): number {
  const ours = projections.filter(({ method }) => method === METHOD_NAME);
  const alarms = ours.filter(({ projects }) => {
    const { inside, outcomes } = trackRecordOf(projects).ranges;
    return isUnreliable(outcomes - inside, outcomes);
  });
  return alarms.length / ours.length;
}

export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
