import { setTimeout as pause } from 'node:timers/promises';

export interface WaitOptions {
  withinMs: number;
  /** It throws when waiting has become pointless, for example because the process has ended. */
  giveUp?: () => void;
  signal?: AbortSignal;
}

const BETWEEN_ATTEMPTS_MS = 50;

/** An attempt that throws counts as "not yet"; its error is told when time runs out. */
export async function waitUntil(
  what: string,
  attempt: () => Promise<boolean> | boolean,
  options: WaitOptions,
): Promise<void> {
  const deadline = Date.now() + options.withinMs;
  let lastError: unknown;
  while (Date.now() < deadline) {
    options.signal?.throwIfAborted();
    options.giveUp?.();
    try {
      if (await attempt()) return;
    } catch (error) {
      lastError = error;
    }
    await pause(BETWEEN_ATTEMPTS_MS);
  }
  const reason = lastError instanceof Error ? ` The last answer was: ${lastError.message}` : '';
  throw new Error(`Waited ${Math.round(options.withinMs / 1000)} s in vain until ${what}.${reason}`);
}
