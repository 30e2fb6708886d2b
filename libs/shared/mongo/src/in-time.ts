import { outcomeUnknown } from './outcome-unknown';

/** This is longer than any attempt that still goes on, and shorter than the gateway waits for a service. */
const GIVE_UP_MS = 8_000;

/**
 * Nobody may ever answer the operation: the driver (mongodb 7.8) waits for ever when its connection is closed between
 * its own check and its write, since a destroyed socket emits neither `drain` nor `error`. This gives the operation up,
 * or its caller would wait for ever too.
 * @throws DomainError `outcome-unknown` (503) when it is not settled in time
 */
export async function inTime<T>(operation: Promise<T>, milliseconds = GIVE_UP_MS): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(outcomeUnknown(null)), milliseconds);
  });
  return Promise.race([operation, late]).finally(() => clearTimeout(timer));
}
