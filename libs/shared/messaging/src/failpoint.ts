/** The places where a test may end the process. */
export const FAILPOINTS = [
  'command-before-commit',
  'command-after-commit',
  'relay-sent',
  'chunk-before-commit',
  'chunk-after-commit',
  'heal-begun',
  'drain-before-commit',
  'drain-after-commit',
  'swap-done',
  'drop-begun',
] as const;

export type FailpointName = (typeof FAILPOINTS)[number];

/** A named place where a test may end the process; in production nothing happens there. */
export type Failpoint = (name: FailpointName) => void;

/**
 * The failpoint ends the process by SIGKILL, as a power cut does: after a thrown error the process would still tidy up.
 */
export function failpointOf(configured: string | undefined): Failpoint {
  return (name) => {
    if (name === configured) process.kill(process.pid, 'SIGKILL');
  };
}
