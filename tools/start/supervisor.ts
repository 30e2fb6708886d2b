import type { Ending, ServerProcessOptions } from '../dev-stack/server-process';

/** A service that ends more often than this within a minute does not run here, and starting it again hides why. */
const MOST_IN_A_MINUTE = 5;
const MINUTE_MS = 60_000;

export interface Supervision {
  /** Starts the service and waits until it is ready. */
  readonly startAgain: () => Promise<void>;
  /** False before the platform is up, when the start fails as a whole, and once it ends. */
  readonly isUp: () => boolean;
  readonly say: (line: string) => void;
  /** Is told instead when the service is not started again. */
  readonly giveUp: NonNullable<ServerProcessOptions['died']>;
}

/** To be called when a service ends although nobody asked it to: starts it again, as any supervisor would, and says so. */
export function supervisor({ startAgain, isUp, say, giveUp }: Supervision): NonNullable<ServerProcessOptions['died']> {
  let endings: number[] = [];
  return (part, lastLines, ending) => {
    const now = performance.now();
    endings = [...endings.filter((at) => now - at < MINUTE_MS), now];
    if (!isUp() || endings.length > MOST_IN_A_MINUTE) {
      giveUp(part, lastLines, ending);
      return;
    }
    say(`${part} ended unexpectedly, ${howEnded(ending)}, and is started again. Its last lines:\n${lastLines}`);
    startAgain().catch((error: unknown) => say(error instanceof Error ? error.message : String(error)));
  };
}

export function howEnded({ code, signal }: Ending): string {
  return signal ? `by ${signal}` : `with exit code ${code}`;
}
