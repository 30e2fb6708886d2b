import { setImmediate, setTimeout as delay } from 'node:timers/promises';

/** What nobody waits for looks this often whether its turn has come … */
const LOOK_AGAIN_MS = 5;
/** … and takes it after this time, or it would never come to its end while answers are always being computed. */
const GIVES_WAY_MS = 1_000;

let lastTurn: Promise<unknown> = Promise.resolve();
let awaited = 0;

/** Computations take turns: of those that wait, one alone goes on between two rounds of the event loop. */
export function nextTurn(): Promise<unknown> {
  lastTurn = lastTurn.then(() => setImmediate());
  return lastTurn;
}

/** A caller waits for what is computed. */
export async function awaitedByCaller<Made>(compute: () => Promise<Made>): Promise<Made> {
  awaited += 1;
  try {
    return await compute();
  } finally {
    awaited -= 1;
  }
}

/** The turn of what nobody waits for, which gives way to what callers wait for. */
export async function idleTurn(): Promise<void> {
  const latest = performance.now() + GIVES_WAY_MS;
  while (awaited > 0 && performance.now() < latest) await delay(LOOK_AGAIN_MS);
  await nextTurn();
}
