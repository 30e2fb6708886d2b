import { setTimeout as delay } from 'node:timers/promises';

/**
 * A test waits for a condition, never for a time: this asks again until `attempt` neither throws nor rejects, and then
 * gives its value.
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
