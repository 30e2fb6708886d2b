/** A computation that others may run in the midst of: it yields between its steps. */
export type InSteps<Made> = Generator<undefined, Made, undefined>;

/** A computation holds the thread for about this long before all other tasks have their turn. */
const TURN_MS = 10;
/** A hundred rows of the dearest kind take a few milliseconds, also before the engine has optimised their code. */
const ROWS_PER_STEP = 100;

export function* eachInSteps<Row>(rows: Iterable<Row>, take: (row: Row) => void): InSteps<void> {
  let taken = 0;
  for (const row of rows) {
    take(row);
    taken += 1;
    if (taken % ROWS_PER_STEP === 0) yield;
  }
}

export function* mapInSteps<Row, Made>(rows: Iterable<Row>, make: (row: Row) => Made): InSteps<Made[]> {
  const made: Made[] = [];
  yield* eachInSteps(rows, (row) => made.push(make(row)));
  return made;
}

/** What is computed at once is one step. */
export function* inSteps<Made>(made: Made | InSteps<Made>): InSteps<Made> {
  return isInSteps(made) ? yield* made : made;
}

function isInSteps<Made>(made: Made | InSteps<Made>): made is InSteps<Made> {
  return typeof made === 'object' && made !== null && Symbol.iterator in made && 'next' in made;
}

export function atOnce<Made>(steps: InSteps<Made>): Made {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * @param turn comes between two turns of the thread
 * @returns null when after a pause what the steps before it were made of does not hold any longer
 */
export async function whileHolds<Made>(
  steps: InSteps<Made>,
  holds: () => boolean,
  turn: () => Promise<unknown>,
): Promise<Made | null> {
  for (let began = performance.now(); ;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - began < TURN_MS) continue;
    await turn();
    if (!holds()) return null;
    began = performance.now();
  }
}
