import { newId } from '@imd/kernel';
import {
  caughtUpWith,
  Lease,
  LEASE_MS,
  liveGeneration,
  liveOffsets,
  nextGeneration,
  replaceLive,
  smallerCounts,
  type EventsStrategy,
  type Generation,
  type LogFault,
  type ReadModel,
  type SmallerCount,
} from '@imd/messaging';
import type { Runtime } from './runtime';

/** A rebuild of a log of any size that fits this machine ends within this time. */
const WITHIN_MS = 3_600_000;

/** The rebuilt read model has less in it than the live one, which stays. */
export class RebuiltIsSmaller extends Error {
  override readonly name = 'RebuiltIsSmaller';

  constructor(readonly smaller: readonly SmallerCount[]) {
    super(smaller.map(({ what, live, rebuilt }) => `${what}: ${rebuilt}, and the live one has ${live}`).join('; '));
  }
}

export class RebuildUnderWay extends Error {
  override readonly name = 'RebuildUnderWay';
}

export interface Rebuilding {
  readonly runtime: Runtime;
  readonly model: ReadModel;
  readonly topicPrefix: string;
  /** Begins to build the generation. */
  readonly begin: (building: Generation, onLogFault: (fault: LogFault) => void) => Promise<EventsStrategy>;
  readonly say: (line: string) => void;
  /** The topics took the place of those that the live one has applied, as its operator knows. */
  readonly isAnew: boolean;
  /** The rebuilt one goes live also when it has less in it. */
  readonly force: boolean;
  readonly signal: AbortSignal;
}

/**
 * Builds a read model anew beside the live one and swaps.
 * @throws RebuiltIsSmaller
 * @throws LogFault when the log is not whole, or not the one that the live generation has applied and not `isAnew`
 * @throws RebuildUnderWay when another process rebuilds it
 */
export async function rebuild({ runtime, model, topicPrefix, ...how }: Rebuilding): Promise<void> {
  const lease = new Lease(runtime.db, `rebuild-${model.name}`, newId());
  if (!(await lease.acquire())) throw new RebuildUnderWay(`${model.name} is being rebuilt already`);
  // A rebuild that froze past its lease is found out by nobody: it then swaps to what it has built, which is whole too.
  const renewing = setInterval(() => void lease.acquire().catch(() => undefined), LEASE_MS / 4);
  try {
    await runtime.refuseUnfitLog(model, how.isAnew);
    await build(runtime, await nextGeneration(runtime.db, model, topicPrefix), how);
  } finally {
    clearInterval(renewing);
    await lease.release().catch(() => undefined);
  }
}

async function build(
  runtime: Runtime,
  building: Generation,
  { begin, say, isAnew, force, signal }: Pick<Rebuilding, 'begin' | 'say' | 'isAnew' | 'force' | 'signal'>,
): Promise<void> {
  const { db, model, number, topicPrefix } = building;
  const ends = await runtime.topicEnds(building);
  const unfit = new AbortController();
  const ended = AbortSignal.any([AbortSignal.timeout(WITHIN_MS), unfit.signal, signal]);
  const builder = await begin(building, (fault) => unfit.abort(fault));
  try {
    say(`${model.name}: building generation ${number} beside the live one`);
    let told = -1n;
    const caughtUp = () =>
      caughtUpWith(
        // The offsets of the live generation say nothing about topics that it has never seen.
        () => (isAnew ? Promise.resolve(ends) : liveOffsets(building)),
        building,
        (behind) => {
          if (behind !== told)
            say(`${model.name}: ${behind} events behind ${isAnew ? 'the topics' : 'the live generation'}`);
          told = behind;
        },
        ended,
      );
    await caughtUp();
    const handles = await builder.handles();
    const smaller = await smallerCounts(await liveGeneration(db, model, topicPrefix), building, handles, caughtUp);
    if (smaller.length > 0 && !force) throw new RebuiltIsSmaller(smaller);
    const { parked } = await replaceLive(building, handles, builder, runtime.failpoint);
    const waiting = parked === 0 ? 'nothing is parked' : `${parked} aggregates are parked`;
    say(`${model.name}: generation ${number} is live, ${waiting}`);
  } finally {
    await builder.close();
  }
}
