import type { Failpoint } from '@imd/messaging';

/** Ends the process by SIGKILL at a named place, as a power cut would: a thrown error would let it tidy up. */
export function failpointOf(configured: string | undefined): Failpoint {
  return (name) => {
    if (name === configured) process.kill(process.pid, 'SIGKILL');
  };
}
