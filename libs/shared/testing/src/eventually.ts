import { setTimeout as delay } from 'node:timers/promises';

/**
 * Asks again until `attempt` neither throws nor rejects; then gives its value. Waits for a condition, never for a time.
 */
export async function eventually<T>(attempt: () => T | Promise<T>, withinMs = 15_000): Promise<T> {
  const deadline = performance.now() + withinMs;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await delay(25);
    }
  }
}
